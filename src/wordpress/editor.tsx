/** Registers the block in the editor. */
import { useBlockProps } from '@wordpress/block-editor';
import { registerBlockType } from '@wordpress/blocks';
import { createElement, RawHTML } from '@wordpress/element';

registerBlockType('career-path-elements/card', {
  edit: ({ attributes }) => <div {...useBlockProps()}>{createElement(attributes.card)}</div>,
  save: ({ attributes }) => (
    <div {...useBlockProps.save()}>
      <div className="career-path-plain" lang={attributes.lang || undefined}>
        <RawHTML>{attributes.plain ?? ''}</RawHTML>
      </div>
    </div>
  ),
});
