/** Measures what is painted: contrast of texts and graphics, in this page or in a frame. */

type Rgb = [number, number, number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** What the eye sees of colours one over the other, the lowest first. */
export const painted = (colors: string[]): Rgb => {
  for (const color of ['#fff', ...colors]) {
    context.fillStyle = '#f0f';
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
};

const luminance = (color: Rgb): number => {
  const [r, g, b] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

export const contrast = (one: Rgb, other: Rgb): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
};

/** The backgrounds under an element, the page’s first, across shadow roots and slots. */
const backgrounds = (element: Element | null): string[] => {
  if (!element) return [];
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const above = element.assignedSlot ?? element.parentElement ?? host ?? null;
  return [...backgrounds(above), getComputedStyle(element).backgroundColor];
};

/** Whether an element has text of its own. */
export const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim());

/** Every text with less contrast than 4.5, every bar, tread and bullet with less than 3. */
export const unreadable = (elements: Element[]): string[] => {
  const found: string[] = [];
  const check = (element: Element, color: string, least: number, what: string) => {
    const under = backgrounds(what === 'text' ? element : element.parentElement);
    const ratio = contrast(painted([...under, color]), painted(under));
    const name = element.getAttribute('part') ?? element.className;
    if (ratio < least) found.push(`${what} ${name}: ${ratio.toFixed(2)}`);
  };
  for (const element of elements) {
    const style = getComputedStyle(element);
    const ticked = element.matches('[part~="done"] > [part="marker"]');
    if (hasText(element) && !ticked && !element.matches('.said, style'))
      check(element, style.color, 4.5, 'text');
    if (element.matches('[part~="segment"], [part~="bar"]')) {
      const hollow = style.backgroundColor === 'rgba(0, 0, 0, 0)';
      const solid = style.backgroundImage === 'none' && !hollow;
      check(element, solid ? style.backgroundColor : style.borderBlockStartColor, 3, 'graphic');
      if (style.opacity !== '1') found.push(`graphic of opacity ${style.opacity}`);
    }
    if (ticked) {
      const { backgroundColor } = style;
      const tick = getComputedStyle(element, '::before').borderBottomColor;
      const ratio = contrast(painted([backgroundColor]), painted([backgroundColor, tick]));
      if (ratio < 3) found.push(`tick: ${ratio.toFixed(2)}`);
    }
    if (element.matches('[part~="item"]'))
      check(element, getComputedStyle(element, '::before').backgroundColor, 3, 'graphic');
  }
  return found;
};
