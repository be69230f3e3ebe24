/** Measures what is painted: contrast, in this page or in a frame of it. */

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** What the eye sees of colours one over the other, the lowest first, on white. */
export const painted = (colors) => {
  for (const color of ['#fff', ...colors]) {
    // What is no colour is to be seen.
    context.fillStyle = '#f0f';
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
};

const luminance = (color) => {
  const [r, g, b] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

export const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** The backgrounds under an element, the page’s first, across shadow roots and slots. */
export const backgrounds = (element) => {
  if (!element) return [];
  const { host } = element.getRootNode();
  const above = element.assignedSlot ?? element.parentElement ?? host ?? null;
  return [...backgrounds(above), getComputedStyle(element).backgroundColor];
};

/** Everything below a root, across shadow roots. */
const allBelow = (root) =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allBelow(element.shadowRoot) : []),
  ]);

/** Whether an element has text of its own. */
export const hasText = (element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim());

const isSeen = (element) => {
  const { height, width } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
};

const ratioOf = (element, color, under) => contrast(painted([...under, color]), painted(under));

/** The least contrast of texts and of graphics below a root, and where it is. */
export const leastContrast = (root) => {
  const least = { text: { ratio: Infinity }, graphics: { ratio: Infinity } };
  const note = (kind, element, ratio) => {
    if (ratio < least[kind].ratio)
      least[kind] = { ratio, part: element.part[0] ?? element.localName };
  };
  for (const element of allBelow(root)) {
    if (!isSeen(element)) continue;
    const { backgroundColor, backgroundImage, borderBlockStartColor, color } =
      getComputedStyle(element);
    if (hasText(element)) note('text', element, ratioOf(element, color, backgrounds(element)));
    if (element.matches('[part~="bar"], [part~="segment"]')) {
      // Of a stair it is the tread that one goes by.
      const solid = backgroundImage === 'none' && backgroundColor !== 'rgba(0, 0, 0, 0)';
      const mark = solid ? backgroundColor : borderBlockStartColor;
      note('graphics', element, ratioOf(element, mark, backgrounds(element.parentElement)));
    }
  }
  return least;
};
