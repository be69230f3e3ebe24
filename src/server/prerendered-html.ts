/** Completes what Lit renders on a server: removes hydration markers, includes styles, adds plain HTML. */
import { defaultTreeAdapter as tree, html, parseFragment, serialize } from 'parse5';
import { loadedLanguage } from '../text/languages.js';
import { escapeHtml } from './escape-html.js';
import { attribute, isContent, isElement, shadowOf, slotOf } from './html-tree.js';
import type { Element, Node, Parent, Template } from './html-tree.js';
import { plainHtml } from './plain-html.js';
import { isOurTag } from './render-element.js';

interface FinishOptions {
  /** The language of the page around the element. */
  lang: string;
  base: string;
  /** HTML that goes first in the element. */
  data: string;
  fallback: boolean;
  styles: 'inline' | 'link' | { nonce: string };
}

/** The children of a node, including those of a template. */
const childrenOf = (node: Node | Parent): Node[] => [
  ...('content' in node ? node.content.childNodes : []),
  ...('childNodes' in node ? node.childNodes : []),
];

const append = (parent: Parent, markup: string, first = false): void => {
  const nodes = parseFragment(markup).childNodes;
  const before = first ? parent.childNodes[0] : undefined;
  for (const node of [...nodes])
    if (before) tree.insertBefore(parent, node, before);
    else tree.appendChild(parent, node);
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

const tidy = (node: Node | Parent, host: string, options: FinishOptions): void => {
  for (const child of childrenOf(node)) {
    // Removes markers for hydration, which isn't used here.
    if (tree.isCommentNode(child) && /^(\/?lit-|\?)/.test(child.data)) tree.detachNode(child);
    // In Markdown, an empty line would end the HTML.
    if (host && tree.isTextNode(child)) child.value = child.value.replace(/\s*\n\s*/g, '\n');
    if (!isElement(child)) continue;
    // Removes attributes for older browsers and for hydration.
    child.attrs = child.attrs.filter(({ name }) => !/^(shadowroot|defer-hydration)$/.test(name));
    const { base, styles } = options;
    if (child.tagName === 'style' && host && styles !== 'inline') {
      if (styles === 'link') {
        const attrs = [
          { name: 'rel', value: 'stylesheet' },
          { name: 'href', value: `${base}/static/${host}.css` },
        ];
        tree.insertBefore(
          child.parentNode!,
          tree.createElement('link', html.NS.HTML, attrs),
          child,
        );
        tree.detachNode(child);
      } else child.attrs.push({ name: 'nonce', value: styles.nonce });
    }
    const own = isOurTag(child.tagName) ? child.tagName : '';
    tidy(child, own || host, options);
  }
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
export const finish = (rendered: string, options: FinishOptions): string => {
  const { data, fallback } = options;
  const fragment = parseFragment(rendered);
  const element = elementIn(fragment);
  tidy(fragment, '', options);
  finishLight(element, options, options.lang);
  showFooter(element, shadowOf(element)!);
  // Markdown recognizes HTML by a <div>, or by a tag alone on its line.
  append(element, fallback ? data : `\n${data}`, true);
  const end = `</${element.tagName}>`;
  // Added as text, because parsing it would take as long as making it.
  const card =
    serialize(fragment).slice(0, -end.length) + fallbackOf(element, options.lang, options) + end;
  return fallback ? protect(card) : card;
};

/** One rendered element as plain HTML; empty if it shows nothing. */
export const finishPlain = (rendered: string, lang: string): string => {
  const text = plainHtml(elementIn(parseFragment(rendered)), lang);
  return text && `<div lang="${escapeHtml(lang)}"${directionOf(lang)}>\n${text}\n</div>`;
};
