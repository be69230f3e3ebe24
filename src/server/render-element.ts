/** Renders our elements within HTML. */
import { CustomElementRegistry } from '@lit-labs/ssr-dom-shim';
import { defaultTreeAdapter as tree, html, parseFragment } from 'parse5';
import type { CareerElement } from '../card/career-element.js';
import { withServerContext, type ServerContext } from '../card/server-context.js';
import { CareerComparison, CareerPathElement } from '../index.js';
import { withoutEmptyLines } from './compile-template.js';
import { attribute, isElement, type Element, type Parent, type Template } from './html-tree.js';
import { addValue } from './render-template.js';

/** How to include styles: inline, inline with a nonce, or linked from a folder. */
export type Styles = 'inline' | { nonce: string } | { base: string };

/** A separate registry: the process may have registered the elements from other files, too. */
const registry = new CustomElementRegistry() as unknown as globalThis.CustomElementRegistry;
CareerPathElement.define(undefined, registry);
CareerComparison.define(undefined, registry);

/** Whether a tag is one of the elements. */
export const isOurTag = (tag: string): boolean => registry.get(tag) !== undefined;

/** The class of a tag. @throws {TypeError} If it isn't one of our elements. */
export const elementClass = (tag: string): typeof CareerElement => {
  const element = registry.get(tag) as unknown as typeof CareerElement | undefined;
  if (element) return element;
  throw new TypeError(
    `prerender: <${tag}> is not an element of this package. Use one such as <salary-ladder>.`,
  );
};

/** Hides a card until all of it has arrived, so that nothing moves while a page is loading. */
const hidesHalves = '.card:not(:has(>footer)){visibility:hidden}';

const styles = new Map<string, string>();

/**
 * The styles in an element's shadow root, for hashes or for a style sheet to link.
 * @throws {TypeError} If the tag isn't one of our elements.
 */
export const stylesOf = (tag: string): string => {
  const known = styles.get(tag);
  if (known !== undefined) return known;
  const all = elementClass(tag).elementStyles as { cssText: string }[];
  const text = withoutEmptyLines(all.map(({ cssText }) => cssText).join('') + hidesHalves);
  styles.set(tag, text);
  return text;
};

const addStyles = (parent: Parent, tag: string, how: Styles): void => {
  const isLink = how !== 'inline' && 'base' in how;
  const attrs = isLink
    ? { rel: 'stylesheet', href: `${how.base}/static/${tag}.css` }
    : how === 'inline'
      ? {}
      : how;
  const element = tree.createElement(
    isLink ? 'link' : 'style',
    html.NS.HTML,
    Object.entries(attrs).map(([name, value]) => ({ name, value })),
  );
  if (!isLink) tree.insertText(element, stylesOf(tag));
  tree.appendChild(parent, element);
};

/** What rendering an element takes; protected, because in browsers Lit calls it. */
interface Renderable extends HTMLElement {
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
  render(): unknown;
}

/** Renders one of our elements: the content of its shadow root. */
const renderShadow = ({ attrs, tagName }: Element, how: Styles): Parent => {
  const element = new (registry.get(tagName) as unknown as new () => Renderable)();
  for (const { name, value } of attrs) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  const content = tree.createDocumentFragment();
  addStyles(content, tagName, how);
  addValue(content, element.render(), (card) => {
    const inside = renderShadow(card, how);
    // The full page hides cards without data. Without a shadow root, they take no styles.
    const isEmpty = inside.childNodes.length === 1 && attribute(card, 'hidden') !== undefined;
    if (!isEmpty) addShadow(card, inside);
  });
  return content;
};

const addShadow = (host: Element, content: Parent): void => {
  const template = tree.createElement('template', html.NS.HTML, [
    { name: 'shadowrootmode', value: 'open' },
  ]) as Template;
  tree.setTemplateContent(template, content as Template['content']);
  const [first] = host.childNodes;
  if (first) tree.insertBefore(host, template, first);
  else tree.appendChild(host, template);
};

/** Renders our elements in a tree. `isInside` is whether one of them contains it. */
const addShadows = (parent: Parent, how: Styles, isInside: boolean): void => {
  for (const child of parent.childNodes) {
    if (isInside && tree.isTextNode(child)) child.value = withoutEmptyLines(child.value);
    if (!isElement(child)) continue;
    const isOurs = isOurTag(child.tagName);
    addShadows(child, how, isInside || isOurs);
    if (isOurs) addShadow(child, renderShadow(child, how));
  }
};

/** Renders HTML that contains our elements. */
export const renderMarkup = (markup: string, context: ServerContext, how: Styles): Parent =>
  withServerContext(context, () => {
    const fragment = parseFragment(markup);
    addShadows(fragment, how, false);
    return fragment;
  });
