/** Measures pictures in a browser: whether their texts fit, in the fonts that the browser has. */

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What may differ, in pixels. */
const TOLERANCE = 0.75;

const areaOf = ({ height, width, x, y }: DOMRect): Area => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** The area of a line of text: as wide as drawn, and as high as its capitals and descenders. */
const lineArea = (text: SVGTextElement): Area => {
  const { width, x } = text.getBBox();
  const baseline = Number(text.getAttribute('y'));
  const sized = [text, ...text.querySelectorAll('tspan')];
  const size = Math.max(...sized.map((each) => Number(each.getAttribute('font-size'))));
  return { left: x, right: x + width, top: baseline - 0.72 * size, bottom: baseline + 0.2 * size };
};

const intersect = (one: Area, other: Area): boolean =>
  one.left + TOLERANCE < other.right &&
  other.left + TOLERANCE < one.right &&
  one.top + TOLERANCE < other.bottom &&
  other.top + TOLERANCE < one.bottom;

const contains = (outer: Area, inner: Area): boolean =>
  outer.left - TOLERANCE < inner.left &&
  inner.right < outer.right + TOLERANCE &&
  outer.top - TOLERANCE < inner.top &&
  inner.bottom < outer.bottom + TOLERANCE;

/** Texts that leave the picture, cross the edge of a box, or overlap another text. */
export const faultsIn = (svg: SVGSVGElement): string[] => {
  const texts = [...svg.querySelectorAll('text')].map((text) => ({
    area: lineArea(text),
    words: text.textContent,
  }));
  const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('rect, svg > path')].map((shape) =>
    areaOf(shape.getBBox()),
  );
  const { height, width } = svg.viewBox.baseVal;
  const whole: Area = { left: 0, right: width, top: 0, bottom: height };
  return texts.flatMap(({ area, words }, index) => [
    ...(contains(whole, area) ? [] : [`“${words}” leaves the picture`]),
    ...(shapes.some((shape) => intersect(shape, area) && !contains(shape, area))
      ? [`“${words}” crosses an edge`]
      : []),
    ...texts
      .slice(index + 1)
      .filter((other) => intersect(other.area, area))
      .map((other) => `“${words}” overlaps “${other.words}”`),
  ]);
};

/** Whether a font is installed, which then isn't replaced by the next one. */
export const hasFont = (family: string): boolean => {
  const context = document.createElement('canvas').getContext('2d')!;
  const widthIn = (font: string): number => {
    context.font = `40px ${font}`;
    return context.measureText('mmmmmiiiii@W').width;
  };
  return ['serif', 'monospace'].every(
    (other) => widthIn(`"${family}", ${other}`) !== widthIn(other),
  );
};
