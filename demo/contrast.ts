/** Measures the contrast of rendered colours, in this page or in an iframe in it. */

export type Color = [red: number, green: number, blue: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The colour that results when CSS colours are painted on white, the first one at the bottom. */
export const painted = (colors: string[]): Color => {
  for (const color of ['#fff', ...colors]) {
    // If a colour is invalid, this conspicuous one stays.
    context.fillStyle = '#f0f';
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

const linear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Color): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast ratio as defined by WCAG, from 1 to 21. */
export const contrast = (one: Color, other: Color): number => {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
};

/** The backgrounds of an element and its ancestors, the page’s first, across shadow roots and slots. */
export const backgrounds = (element: Element | null): string[] => {
  if (!element) return [];
  const { host = null } = element.getRootNode() as Partial<ShadowRoot>;
  const above = element.assignedSlot ?? element.parentElement ?? host;
  return [...backgrounds(above), getComputedStyle(element).backgroundColor];
};

/** All elements below a root, across shadow roots. */
const allBelow = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allBelow(element.shadowRoot) : []),
  ]);

/** Whether an element itself contains text, not only its children. */
export const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && Boolean(node.nodeValue?.trim()));

const isVisible = (element: Element): boolean => {
  const { height, width } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
};

/** A contrast ratio, and the part that has it. */
export interface Measured {
  ratio: number;
  part?: string;
}

export interface LeastContrast {
  text: Measured;
  graphics: Measured;
}

/** The lowest contrast of texts and of graphics below a root; Infinity if there are none. */
export const leastContrast = (root: ParentNode): LeastContrast => {
  const least: LeastContrast = { text: { ratio: Infinity }, graphics: { ratio: Infinity } };
  const measure = (kind: keyof LeastContrast, element: Element, color: string, under: string[]) => {
    const ratio = contrast(painted([...under, color]), painted(under));
    if (ratio < least[kind].ratio)
      least[kind] = { ratio, part: element.part[0] ?? element.localName };
  };
  for (const element of allBelow(root)) {
    if (!isVisible(element)) continue;
    const {
      backgroundColor,
      backgroundImage,
      borderBlockStartColor,
      color,
      outlineColor,
      outlineStyle,
    } = getComputedStyle(element);
    if (hasText(element)) measure('text', element, color, backgrounds(element));
    if (element.matches('[part~="bar"], [part~="segment"]')) {
      // Only the tread of a stair is painted, and the outline of a range.
      const solid = backgroundImage === 'none' && backgroundColor !== 'rgba(0, 0, 0, 0)';
      const edge = outlineStyle === 'solid' ? outlineColor : borderBlockStartColor;
      const mark = solid && outlineStyle !== 'solid' ? backgroundColor : edge;
      measure('graphics', element, mark, backgrounds(element.parentElement));
    }
  }
  return least;
};
