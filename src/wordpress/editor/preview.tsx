/** The card as readers see it. */
import { Disabled } from '@wordpress/components';
import { createElement, useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { CareerPath } from '../../model/path-types.js';
import type { Attributes } from './attributes.js';
import { site } from './site.js';

/** A card; the elements are defined in the window of the canvas, not in this one. */
interface CardElement extends HTMLElement {
  path: CareerPath | undefined;
  updateComplete: Promise<boolean>;
}

/** Adds a file to the head of a document, once. */
const addOnce = (document: Document, address: string, create: () => HTMLElement): void => {
  const selector = `[data-career-path-elements="${address}"]`;
  if (document.head.querySelector(selector)) return;
  const element = create();
  element.dataset.careerPathElements = address;
  document.head.append(element);
};

const addElements = (document: Document): void => {
  const src = `${site.dist}career-path-elements.js`;
  addOnce(document, src, () =>
    Object.assign(document.createElement('script'), { type: 'module', src }),
  );
};

const addTheme = (document: Document, theme: string): void => {
  const href = `${site.dist}themes/${theme}.css`;
  addOnce(document, href, () =>
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href }),
  );
};

interface PreviewProps {
  attributes: Attributes;
  /** The custom path; undefined for a file’s or the bundled one. */
  path: CareerPath | undefined;
}

export const Preview = ({ attributes, path }: PreviewProps) => {
  const { accent, begin, card, headingLevel, lang, pathId, src, theme, trackable } = attributes;
  const place = useRef<CardElement>(null);
  const [isEmpty, setIsEmpty] = useState(false);

  useEffect(() => {
    const { ownerDocument } = place.current!;
    addElements(ownerDocument);
    if (theme) addTheme(ownerDocument, theme);
  }, [theme]);

  useEffect(() => {
    const element = place.current!;
    let isOutdated = false;
    element.path = path;
    const check = async () => {
      await element.ownerDocument.defaultView!.customElements.whenDefined(card);
      await element.updateComplete;
      if (!isOutdated) setIsEmpty(!element.shadowRoot?.firstElementChild);
    };
    void check();
    return () => {
      isOutdated = true;
    };
  }, [card, path, src, pathId]);

  return (
    <Disabled>
      <div className={theme ? `career-path-theme-${theme}` : undefined}>
        {createElement(card, {
          // A new element for another card or source.
          key: `${card} ${path ? 'path' : src}`,
          ref: place,
          'heading-level': headingLevel,
          lang: lang || site.lang,
          src: path ? undefined : src || undefined,
          'path-id': pathId || undefined,
          trackable: trackable ? '' : undefined,
          begin: begin || undefined,
          // The editor isn’t a place to tick off steps.
          storage: 'none',
          style: accent ? { '--career-accent': accent } : undefined,
        })}
      </div>
      {isEmpty && (
        <p className="career-path-empty">
          {__(
            'Nothing to show yet. The card appears here as you fill in its figures.',
            'career-path-elements',
          )}
        </p>
      )}
    </Disabled>
  );
};
