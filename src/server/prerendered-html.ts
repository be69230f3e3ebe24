/** Completes a rendered element: adds its data and plain HTML, and writes the result as text. */
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import { loadedLanguage } from '../text/languages.js';
import { escapeHtml } from './escape-html.js';
import { attribute, isContent, isElement, shadowOf, slotOf } from './html-tree.js';
import type { Element, Parent, Template } from './html-tree.js';
import { plainHtml } from './plain-html.js';
import { isOurTag } from './render-element.js';

interface FinishOptions {
  /** The language of the page around the element. */
  lang: string;
  /** HTML that goes first in the element. */
  data: string;
  fallback: boolean;
}

const append = (parent: Parent, markup: string): void => {
  for (const node of [...parseFragment(markup).childNodes]) tree.appendChild(parent, node);
};

/** The footer of a card or page, without those of the cards inside. */
const footerOf = ({ childNodes }: Parent): Element | undefined => {
  const elements = childNodes.filter(isElement);
  return (
    elements.find(({ tagName }) => tagName === 'footer') ?? elements.map(footerOf).find(Boolean)
  );
};

/** Shows the footer slot if it has content, which isn't known while rendering. */
const showFooter = ({ childNodes }: Element, shadow: Template): void => {
  if (!childNodes.some((node) => slotOf(node) === 'footer')) return;
  const footer = footerOf(shadow.content);
  if (footer) footer.attrs = footer.attrs.filter(({ name }) => name !== 'hidden');
};

/** A `dir` attribute for text in a language that is written from right to left. */
const directionOf = (lang: string): string =>
  loadedLanguage(lang)?.words.card.dir ? ' dir="rtl"' : '';

/** The plain copy of a card. No element has this slot, so it shows only without a shadow root. */
const fallbackOf = (card: Element, lang: string, { fallback }: FinishOptions): string => {
  const text = fallback && plainHtml(card, lang, true);
  return text ? `<div slot="fallback"${directionOf(lang)}>${text}</div>` : '';
};

/** Completes the cards in the content of an element. `outer` is the language around them. */
const finishLight = (parent: Element, options: FinishOptions, outer: string): void => {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    const lang = attribute(child, 'lang') ?? outer;
    finishLight(child, options, lang);
    const shadow = isOurTag(child.tagName) && shadowOf(child);
    if (!shadow) continue;
    showFooter(child, shadow);
    append(child, fallbackOf(child, lang, options));
  }
};

/** Whether HTML has content for the default slot of the element around it. */
export const fillsDefaultSlot = (html: string): boolean =>
  parseFragment(html).childNodes.some((node) => isContent(node) && !slotOf(node));

/** The element in rendered HTML, which it begins with. */
const elementIn = ({ childNodes }: Parent): Element => childNodes.find(isElement)!;

/**
 * Keeps a card whole where editors add paragraphs: a `<p>` around it ends at the `<div>`, instead of at the first
 * block of the plain HTML, and WordPress’s wpautop leaves everything from `<pre` to `</pre>` as it is.
 */
const protect = (card: string): string => `<div><!--<pre-->${card}<!--</pre>--></div>`;

/** The final HTML of one rendered element. */
export const finish = (rendered: Parent, options: FinishOptions): string => {
  const { data, fallback, lang } = options;
  const element = elementIn(rendered);
  finishLight(element, options, lang);
  showFooter(element, shadowOf(element)!);
  const plain = fallbackOf(element, lang, options);
  // Added as text, because parsing data and plain HTML would take as long as making them.
  const html = serialize(rendered);
  const shadow = html.indexOf('<template shadowrootmode="open">');
  const end = html.length - `</${element.tagName}>`.length;
  // Markdown recognizes HTML by a <div>, or by a tag alone on its line.
  const card = `${html.slice(0, shadow)}${fallback ? data : `\n${data}`}${html.slice(shadow, end)}${plain}${html.slice(end)}`;
  return fallback ? protect(card) : card;
};

/** One rendered element as plain HTML; empty if it shows nothing. */
export const finishPlain = (rendered: Parent, lang: string): string => {
  const text = plainHtml(elementIn(rendered), lang);
  return text && `<div lang="${escapeHtml(lang)}"${directionOf(lang)}>\n${text}\n</div>`;
};
