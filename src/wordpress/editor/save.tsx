/** The saved content: what the card shows, as plain HTML. It stays in the post if the plugin is removed. */
import { useBlockProps } from '@wordpress/block-editor';
import { createElement, RawHTML } from '@wordpress/element';
import type { Attributes } from './attributes.js';

export const Save = ({ attributes }: { attributes: Attributes }) => {
  const { lang, plain = '' } = attributes;
  return (
    <div {...useBlockProps.save()}>
      <div
        className="career-path-plain"
        lang={lang || undefined}
        dir={/^(ar|he)\b/.test(lang) ? 'rtl' : undefined}
      >
        {/* Brackets aren’t shortcodes. WordPress writes them in this form, too. */}
        <RawHTML>{plain.replaceAll('[', '&#091;').replaceAll(']', '&#093;')}</RawHTML>
      </div>
    </div>
  );
};
