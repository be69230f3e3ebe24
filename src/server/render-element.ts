/** Renders our elements within HTML, with `@lit-labs/ssr`. */
import { CustomElementRegistry } from '@lit-labs/ssr-dom-shim';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import type { CareerElement } from '../card/career-element.js';
import { withServerContext, type ServerContext } from '../card/server-context.js';
import { CareerComparison, CareerPathElement } from '../index.js';

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

/**
 * The styles in an element's shadow root, for hashes or for a style sheet to link.
 * @throws {TypeError} If the tag isn't one of our elements.
 */
export const stylesOf = (tag: string): string => {
  const styles = elementClass(tag).elementStyles as { cssText: string }[];
  return styles.map(({ cssText }) => cssText).join('') + hidesHalves;
};

class CareerElementRenderer extends LitElementRenderer {
  static override matchesClass(_element: typeof HTMLElement, tag?: string): boolean {
    return isOurTag(tag!);
  }

  constructor(tag: string) {
    super(tag);
    this.element = new (registry.get(tag) as new () => LitElementRenderer['element'])();
  }

  override renderShadow(
    info: Parameters<LitElementRenderer['renderShadow']>[0],
  ): ReturnType<LitElementRenderer['renderShadow']> {
    const parts = super.renderShadow(info);
    parts?.splice(parts.indexOf('</style>'), 0, hidesHalves);
    return parts;
  }
}

/** Renders HTML that contains our elements. */
export const renderMarkup = (markup: string, context: ServerContext): string => {
  const strings = Object.assign([markup], { raw: [markup] });
  const template = { ['_$litType$']: 1, strings, values: [] };
  const elementRenderers = [CareerElementRenderer];
  return withServerContext(context, () =>
    collectResultSync(render(template, { elementRenderers })),
  );
};
