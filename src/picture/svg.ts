/** Writes shapes as SVG, with nothing that email clients and simple renderers lack: no styles, scripts or fonts. */
import type { Box, DotsShape, Gradient, Paint, RectShape, Shape, TextShape } from './shapes.js';

/** Control characters and halves of surrogate pairs, which XML doesn't allow. */
const forbidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => escapes[sign]!);

type Attributes = Record<string, string | number | undefined>;

const round = (value: number): number => Math.round(value * 100) / 100;

const attributesOf = (all: Attributes): string =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? round(value) : escapeXml(value!)}"`,
    )
    .join('');

const element = (name: string, attributes: Attributes, content = ''): string =>
  content
    ? `<${name}${attributesOf(attributes)}>${content}</${name}>`
    : `<${name}${attributesOf(attributes)}/>`;

/** A short number for a text: pictures in one page need different ids for their gradients. */
const hash = (text: string): string => {
  let value = 0;
  for (const character of text) value = (Math.imul(value, 31) + character.codePointAt(0)!) | 0;
  return (value >>> 0).toString(36);
};

export interface PictureText {
  lang: string;
  title: string;
  description: string;
}

export interface PictureFrame extends PictureText {
  font: string;
  isRightToLeft: boolean;
  /** How many pixels of the picture one of the box is. */
  scale: number;
}

const gradientElement = ({ axis, stops }: Gradient, id: string, mirrored: boolean): string => {
  const along = mirrored ? { x1: 1, x2: 0, y1: 0, y2: 0 } : { x1: 0, x2: 1, y1: 0, y2: 0 };
  const up = { x1: 0, x2: 0, y1: 1, y2: 0 };
  return element(
    'linearGradient',
    { id, ...(axis === 'along' ? along : up) },
    stops
      .map(({ at, colour, opacity }) =>
        element('stop', { offset: at, 'stop-color': colour, 'stop-opacity': opacity }),
      )
      .join(''),
  );
};

/** A rectangle whose upper corners are rounded. */
const roundedTop = ({ height, width, y }: RectShape, x: number, radius: number): string =>
  [
    `M${round(x)} ${round(y + height)}`,
    `V${round(y + radius)}`,
    `Q${round(x)} ${round(y)} ${round(x + radius)} ${round(y)}`,
    `H${round(x + width - radius)}`,
    `Q${round(x + width)} ${round(y)} ${round(x + width)} ${round(y + radius)}`,
    `V${round(y + height)}Z`,
  ].join('');

/** The picture of a box. */
export const toSvg = (box: Box, frame: PictureFrame): string => {
  const { description, font, isRightToLeft, lang, scale, title } = frame;
  const gradients = new Map<string, Gradient>();
  const prefix = `g${hash(JSON.stringify([box, lang]))}`;
  const idOf = (gradient: Gradient): string => {
    const key = JSON.stringify(gradient);
    gradients.set(key, gradient);
    return `${prefix}-${[...gradients.keys()].indexOf(key)}`;
  };
  const paintOf = (paint: Paint | undefined): string | undefined =>
    typeof paint === 'object' ? `url(#${idOf(paint)})` : paint;
  /** The left edge of something. */
  const left = (x: number, width: number): number => (isRightToLeft ? box.width - x - width : x);

  const rectElement = (shape: RectShape): string => {
    const { corners, fill, height, stroke, width, y } = shape;
    const x = left(shape.x, width);
    const radius = Math.min(shape.radius ?? 0, width / 2, height / 2);
    const paint = { fill: paintOf(fill), stroke: paintOf(stroke) };
    return corners
      ? element('path', { d: roundedTop(shape, x, radius), ...paint })
      : element('rect', { x, y, width, height, rx: radius || undefined, ...paint });
  };

  const dotsElement = ({ colour, width, x, y }: DotsShape): string =>
    element('path', {
      d: `M${round(left(x + 1.5, width - 3))} ${round(y)}h${round(width - 3)}`,
      stroke: colour,
      'stroke-width': 3,
      'stroke-linecap': 'round',
      'stroke-dasharray': '0 6',
    });

  const textElement = ({ anchor, direction, spans, x, y }: TextShape): string => {
    const isMirrored = (direction === 'rtl') !== isRightToLeft;
    const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;
    const side = isMirrored ? opposite[anchor] : anchor;
    const styleOf = ({ bold, colour, italic, lang, size }: TextShape['spans'][number]) => ({
      'font-size': size,
      'font-weight': bold ? 'bold' : undefined,
      'font-style': italic ? 'italic' : undefined,
      fill: colour,
      'xml:lang': lang,
    });
    const place = {
      x: left(x, 0),
      y,
      'text-anchor': side === 'start' ? undefined : side,
      direction: direction === 'rtl' ? direction : undefined,
    };
    const [only, ...others] = spans;
    if (!others.length)
      return element('text', { ...place, ...styleOf(only!) }, escapeXml(only!.text));
    const pieces = spans.map((span) => element('tspan', styleOf(span), escapeXml(span.text)));
    // Keeps the spaces at the ends of spans.
    return element('text', { ...place, 'xml:space': 'preserve' }, pieces.join(''));
  };

  const write = (shape: Shape): string => {
    if (shape.type === 'text') return textElement(shape);
    return shape.type === 'rect' ? rectElement(shape) : dotsElement(shape);
  };

  const body = box.shapes.map(write).join('\n');
  const definitions = [...gradients.values()].map((gradient) =>
    gradientElement(gradient, idOf(gradient), isRightToLeft),
  );
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
    viewBox: `0 0 ${round(box.width)} ${round(box.height)}`,
    role: 'img',
    'xml:lang': lang,
    'font-family': font,
  };
  return [
    `<svg${attributesOf(attributes)}>`,
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(description)),
    ...(definitions.length ? [element('defs', {}, definitions.join(''))] : []),
    `${body}\n</svg>\n`,
  ].join('\n');
};
