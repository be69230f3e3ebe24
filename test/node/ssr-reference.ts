/** Renders our elements with `@lit-labs/ssr`, the reference for the renderer of this package. */
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import { withServerContext, type ServerContext } from '../../src/card/server-context.js';
import {
  attribute,
  isElement,
  shadowOf,
  type Element,
  type Node,
  type Parent,
} from '../../src/server/html-tree.js';
import { elementClass, isOurTag, stylesOf } from '../../src/server/render-element.js';

class CareerElementRenderer extends LitElementRenderer {
  static override matchesClass(_element: typeof HTMLElement, tag?: string): boolean {
    return isOurTag(tag!);
  }

  constructor(tag: string) {
    super(tag);
    this.element = new (elementClass(tag) as unknown as new () => LitElementRenderer['element'])();
  }

  override renderShadow(
    info: Parameters<LitElementRenderer['renderShadow']>[0],
  ): ReturnType<LitElementRenderer['renderShadow']> {
    const parts = super.renderShadow(info)!;
    return ['<style>', stylesOf(this.tagName), ...parts.slice(parts.indexOf('</style>'))];
  }
}

/** The children of a node, including those of a template. */
const childrenOf = (node: Node | Parent): Node[] => [
  ...('content' in node ? node.content.childNodes : []),
  ...('childNodes' in node ? node.childNodes : []),
];

/** Whether an element is a card of the full page that has nothing to show. */
const isEmpty = (element: Element): boolean =>
  shadowOf(element)?.content.childNodes.filter(isElement).length === 1 &&
  attribute(element, 'hidden') !== undefined;

/** Removes what is for hydration and older browsers, empty lines, and the shadow roots of empty cards. */
const tidy = (node: Node | Parent, isInside: boolean): void => {
  for (const child of childrenOf(node)) {
    if (tree.isCommentNode(child) && /^(\/?lit-|\?)/.test(child.data)) tree.detachNode(child);
    if (isInside && tree.isTextNode(child)) child.value = child.value.replace(/\s*\n\s*/g, '\n');
    if (!isElement(child)) continue;
    child.attrs = child.attrs.filter(({ name }) => !/^(shadowroot|defer-hydration)$/.test(name));
    if (isInside && isEmpty(child)) tree.detachNode(shadowOf(child)!);
    tidy(child, isInside || isOurTag(child.tagName));
  }
};

/** HTML with our elements rendered. */
export const renderWithLit = (markup: string, context: ServerContext): string => {
  const strings = Object.assign([markup], { raw: [markup] });
  const template = { ['_$litType$']: 1, strings, values: [] };
  const elementRenderers = [CareerElementRenderer];
  const fragment = parseFragment(
    withServerContext(context, () => collectResultSync(render(template, { elementRenderers }))),
  );
  tidy(fragment, false);
  return serialize(fragment);
};
