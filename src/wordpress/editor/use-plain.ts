/** Keeps a block’s plain HTML current. */
import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Attributes } from './attributes.js';
import { isSameHtml, makePlain, plainNow } from './plain.js';

interface Block {
  attributes: Attributes;
  clientId: string;
  setAttributes(changes: Partial<Attributes>): void;
}

/** What the plain HTML depends on. */
const basisOf = ({ card, headingLevel, lang, path, pathId, src }: Attributes): string =>
  JSON.stringify([card, headingLevel, lang, path, pathId, src]);

/**
 * Returns a function that changes attributes and the plain HTML in one step, so that undoing restores both. If the
 * plain HTML has to be loaded or fetched first, the post can’t be saved until it is there.
 */
export const usePlain = ({ attributes, clientId, setAttributes }: Block) => {
  const basis = basisOf(attributes);
  // Saved plain HTML is trusted, so that opening a post doesn’t change it.
  const current = useRef(attributes.plain ? basis : '');
  const isPreview = useSelect((select) => {
    const settings = select('core/block-editor').getSettings();
    return Boolean(settings.__unstableIsPreviewMode ?? settings.isPreviewMode);
  }, []);
  const { __unstableMarkNextChangeAsNotPersistent } = useDispatch('core/block-editor');
  const editor = useDispatch('core/editor');
  const { createWarningNotice, removeNotice } = useDispatch('core/notices');

  useEffect(() => {
    if (isPreview || current.current === basis) return;
    const name = `career-path-elements-${clientId}`;
    let isOutdated = false;
    const unlock = () => editor?.unlockPostSaving(name);
    const finish = (plain: string) => {
      current.current = basis;
      if (isSameHtml(plain, attributes.plain ?? '')) return;
      // Not a step of its own for undo.
      __unstableMarkNextChangeAsNotPersistent();
      setAttributes({ plain });
    };
    editor?.lockPostSaving(name);
    makePlain(attributes)
      .then(
        (plain) => {
          if (!isOutdated) finish(plain);
        },
        (error: unknown) => {
          console.error(error);
          if (isOutdated) return;
          finish('');
          createWarningNotice(
            __(
              'A career path couldn’t be turned into text for feeds and for readers without JavaScript. You can save anyway.',
              'career-path-elements',
            ),
            { id: name },
          );
        },
      )
      .finally(() => !isOutdated && unlock());
    return () => {
      isOutdated = true;
      unlock();
      removeNotice(name);
    };
  }, [basis, isPreview]);

  return (changes: Partial<Attributes>) => {
    const next = { ...attributes, ...changes };
    const plain = basisOf(next) === basis ? undefined : plainNow(next);
    if (plain === undefined) return setAttributes(changes);
    current.current = basisOf(next);
    setAttributes({ ...changes, plain });
  };
};
