/** Completes what Lit renders on a server: removes hydration markers, includes styles, adds plain HTML. */
import {
  defaultTreeAdapter as tree,
  html,
  parseFragment,
  serialize,
  type DefaultTreeAdapterMap,
} from 'parse5';
import { isOurTag } from './render-element.js';

type Node = DefaultTreeAdapterMap['childNode'];
type Parent = DefaultTreeAdapterMap['parentNode'];
type Element = DefaultTreeAdapterMap['element'];
type Template = DefaultTreeAdapterMap['template'];

interface FinishOptions {
  /** The language of the page around the element. */
  lang: string;
  base: string;
  /** HTML that goes first in the element. */
  data: string;
  fallback: boolean;
  styles: 'inline' | 'link' | { nonce: string };
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const isElement = (node: Node): node is Element => tree.isElementNode(node);
const isTemplate = (node: Node): node is Template => isElement(node) && node.tagName === 'template';
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The children of a node, including those of a template. */
const childrenOf = (node: Node | Parent): Node[] => [
  ...('content' in node ? node.content.childNodes : []),
  ...('childNodes' in node ? node.childNodes : []),
];

/** Tags that feeds, email and sanitizers keep. */
const kept = /^(h[1-6]|p|ul|ol|li|dl|dt|dd|strong)$/;
const dropped = /^(style|link|script|svg)$/;

/** A node as plain HTML. `outer` is the language around it. */
const plain = (node: Node, outer: string): string => {
  if (tree.isTextNode(node)) return escapeHtml(node.value.replace(/\s+/g, ' '));
  if (!isElement(node)) return '';
  if (attribute(node, 'role') === 'img') return escapeHtml(attribute(node, 'aria-label') ?? '');
  if (dropped.test(node.tagName)) return '';
  const hidden = ['hidden', 'inert'].some((name) => attribute(node, name) !== undefined);
  if (hidden || attribute(node, 'aria-hidden') === 'true') return '';
  const language = attribute(node, 'lang') ?? outer;
  const inner = childrenOf(node)
    .map((child) => plain(child, language))
    .join('');
  const trimmed = inner.trim();
  const { tagName } = node;
  const lang = language === outer ? '' : ` lang="${escapeHtml(language)}"`;
  if (kept.test(tagName)) return trimmed && `<${tagName}${lang}>${trimmed}</${tagName}>`;
  if (tagName === 'summary') return `<p>${trimmed}</p>`;
  if (tagName === 'a') return `<a href="${escapeHtml(attribute(node, 'href')!)}">${trimmed}</a>`;
  const wrapper = tagName === 'article' ? 'div' : 'span';
  return lang && trimmed ? `<${wrapper}${lang}>${inner}</${wrapper}>` : inner;
};

const plainContent = (content: Parent, lang: string): string =>
  content.childNodes
    .map((node) => plain(node, lang))
    .join('')
    .trim();

const append = (parent: Parent, markup: string, first = false): void => {
  const nodes = parseFragment(markup).childNodes;
  const before = first ? parent.childNodes[0] : undefined;
  for (const node of [...nodes])
    if (before) tree.insertBefore(parent, node, before);
    else tree.appendChild(parent, node);
};

/** Shows the footer slot if it has content, which isn't known while rendering. */
const showFooter = (element: Element, shadow: Template): void => {
  const slotted = element.childNodes.some(
    (node) => isElement(node) && attribute(node, 'slot') === 'footer',
  );
  const find = (node: Node | Parent): Element | undefined =>
    'tagName' in node && node.tagName === 'footer'
      ? node
      : childrenOf(node).map(find).find(Boolean);
  const footer = slotted ? find(shadow) : undefined;
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

const finishLight = (parent: Parent, options: FinishOptions, outer: string): void => {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    const lang = attribute(child, 'lang') ?? outer;
    finishLight(child, options, lang);
    const shadow = child.childNodes.find(isTemplate);
    if (!shadow || !isOurTag(child.tagName)) continue;
    showFooter(child, shadow);
    const text = options.fallback ? plainContent(shadow.content, lang) : '';
    // No element has this slot, so its content shows only without a shadow root.
    if (text) append(child, `<div slot="fallback">${text}</div>`);
  }
};

/** The final HTML of one rendered element. */
export const finish = (rendered: string, options: FinishOptions): string => {
  const fragment = parseFragment(rendered);
  tidy(fragment, '', options);
  finishLight(fragment, options, options.lang);
  const element = fragment.childNodes.find(isElement)!;
  // Markdown recognizes HTML by a tag alone on its line.
  append(element, `\n${options.data}`, true);
  return serialize(fragment);
};
