/** Reads and mixes colours as CSS does, for pictures, whose colours are final. */

/** Channels from 0 to 1, in sRGB. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

type Oklab = readonly [lightness: number, a: number, b: number];

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const fromLinear = (light: number): number =>
  clamp(light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

const linear = ({ blue, green, red }: Colour): [red: number, green: number, blue: number] => [
  toLinear(red),
  toLinear(green),
  toLinear(blue),
];

// The matrices are those of the CSS Color 4 specification.
const toOklab = (colour: Colour): Oklab => {
  const [red, green, blue] = linear(colour);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const fromOklab = ([lightness, a, b]: Oklab): Colour => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    red: fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    green: fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    blue: fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
    alpha: 1,
  };
};

/** An opaque mix, as `color-mix(in oklab, one share, other)` makes it. */
export const mix = (one: Colour, share: number, other: Colour): Colour => {
  const [from, to] = [toOklab(one), toOklab(other)];
  return fromOklab([0, 1, 2].map((at) => from[at]! * share + to[at]! * (1 - share)) as never);
};

/** A colour of another lightness, and of more or less chroma. */
export const withLightness = (colour: Colour, lightness: number, chroma: number): Colour => {
  const [, a, b] = toOklab(colour);
  return fromOklab([lightness, a * chroma, b * chroma]);
};

/** A translucent colour in front of an opaque one. */
export const over = (front: Colour, back: Colour, alpha = front.alpha): Colour => {
  const blend = (channel: 'red' | 'green' | 'blue') =>
    front[channel] * alpha + back[channel] * (1 - alpha);
  return { red: blend('red'), green: blend('green'), blue: blend('blue'), alpha: 1 };
};

/** The contrast of two opaque colours, from 1 to 21, as in WCAG. */
export const contrast = (one: Colour, other: Colour): number => {
  const luminance = (colour: Colour): number => {
    const [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

/** “#4f46e5”. */
export const toHex = ({ blue, green, red }: Colour): string =>
  `#${[red, green, blue]
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const hexDigits = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

/** A colour written as `#rgb`, `#rrggbb` or `rgb(r g b / a)`; undefined if it is written otherwise. */
export const parseColour = (text: string): Colour | undefined => {
  const [, hex] = hexDigits.exec(text.trim()) ?? [];
  if (hex) {
    const full = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
    const [red, green, blue, alpha = 255] = full.match(/../g)!.map((pair) => parseInt(pair, 16));
    return { red: red! / 255, green: green! / 255, blue: blue! / 255, alpha: alpha / 255 };
  }
  const [, channels = ''] = /^rgba?\(([^)]*)\)$/i.exec(text.trim()) ?? [];
  const [red, green, blue, alpha = 1] = channels
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const colour = { red: red / 255, green: green / 255, blue: blue / 255, alpha };
  return Object.values(colour).every(Number.isFinite) ? colour : undefined;
};
