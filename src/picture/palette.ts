/** The colours and fonts of a picture, from the same custom properties as those of the cards. */
import { themeProperties } from 'themes';
import { contrast, mix, over, parseColour, toHex, withLightness, type Colour } from './colours.js';

export type Scheme = 'light' | 'dark';

/** The colours of a picture, as the cards name them in src/card/tokens.ts. */
export interface Palette {
  surface: string;
  ink: string;
  muted: string;
  line: string;
  fill: string;
  accentText: string;
  accentMark: string;
  tint: string;
  paleTint: string;
}

/** The widths that letters have at most. */
export type FontKind = 'sans' | 'serif' | 'mono';

export interface Appearance {
  palette: Palette;
  font: string;
  kind: FontKind;
  /** The radius of a card's corners, in pixels. */
  radius: number;
}

/** Where a theme has no value, and what is behind a translucent surface. */
const defaults: Record<Scheme, Record<'accent' | 'ink' | 'surface', string>> = {
  light: { accent: '#4f46e5', ink: '#1f2328', surface: '#ffffff' },
  dark: { accent: '#a5b4fc', ink: '#e8eaed', surface: '#17191d' },
};

const systemFont =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const rootSize = 16;

/** The value of `light-dark(a, b)` in a scheme. */
const inScheme = (value: string, scheme: Scheme): string => {
  const [, light, dark] =
    /^light-dark\(\s*((?:[^(),]|\([^)]*\))+?)\s*,\s*(.+?)\s*\)$/.exec(value) ?? [];
  return (scheme === 'light' ? light : dark) ?? value;
};

const lengthOf = (value: string): number =>
  parseFloat(value) * (/r?em$/.test(value) ? rootSize : 1) || 0;

/** The least contrast of text with its background, as WCAG 2.2 AA demands. */
const TEXT = 4.5;

/** Moves a colour towards the ink until it can be read on the surface. */
const readable = (colour: Colour, ink: Colour, surface: Colour): Colour => {
  let found = colour;
  for (let share = 0.9; contrast(found, surface) < TEXT && share > 0; share -= 0.1)
    found = mix(colour, share, ink);
  return contrast(found, surface) < TEXT ? ink : found;
};

const kindOf = (font: string): FontKind => {
  if (/monospace$/.test(font)) return 'mono';
  return /(?<!sans-)serif$/.test(font) ? 'serif' : 'sans';
};

export interface AppearanceOptions {
  theme?: string | undefined;
  scheme?: Scheme | undefined;
  accent?: string | undefined;
}

/** @throws {TypeError} If the theme, scheme or accent isn't valid. */
export const appearanceOf = ({
  accent,
  scheme = 'light',
  theme,
}: AppearanceOptions): Appearance => {
  if (!Object.hasOwn(defaults, scheme))
    throw new TypeError(`picture: the scheme is light or dark, not “${scheme}”.`);
  if (theme !== undefined && !Object.hasOwn(themeProperties, theme)) {
    const known = Object.keys(themeProperties).join(', ');
    throw new TypeError(`picture: there is no theme “${theme}”. Use one of: ${known}.`);
  }
  const own = accent === undefined ? undefined : parseColour(accent);
  if (accent !== undefined && !own)
    throw new TypeError(`picture: the accent is a colour such as #b4232a, not “${accent}”.`);
  const properties = (theme && themeProperties[theme]) || {};
  const valueOf = (name: string): string | undefined =>
    properties[name] && inScheme(properties[name], scheme);
  const colourOf = (name: string, otherwise: string): Colour =>
    parseColour(valueOf(name) ?? otherwise) ?? parseColour(otherwise)!;
  const behind = parseColour(defaults[scheme].surface)!;
  const surface = over(colourOf('--career-surface', defaults[scheme].surface), behind);
  const ink = over(colourOf('--career-ink', defaults[scheme].ink), surface);
  const base = own ?? colourOf('--career-accent', defaults[scheme].accent);
  // The same formulas as in src/card/tokens.ts.
  const bright = withLightness(base, 0.6, 1.25);
  const line = parseColour(valueOf('--career-line') ?? '');
  const muted = parseColour(valueOf('--career-muted') ?? '');
  const colours: Record<keyof Palette, Colour> = {
    surface,
    ink: readable(ink, ink, surface),
    muted: readable(muted ? over(muted, surface) : over(ink, surface, 0.85), ink, surface),
    line: line ? over(line, surface) : over(ink, surface, 0.16),
    fill: over(ink, surface, 0.06),
    accentText: readable(mix(bright, 0.3, ink), ink, surface),
    accentMark: mix(bright, 0.58, ink),
    tint: over(bright, surface, 0.2),
    paleTint: over(bright, surface, 0.11),
  };
  const font = valueOf('--career-font') ?? systemFont;
  return {
    palette: Object.fromEntries(
      Object.entries(colours).map(([name, colour]) => [name, toHex(colour)]),
    ) as unknown as Palette,
    font,
    kind: kindOf(font),
    radius: lengthOf(valueOf('--career-radius') ?? '0.875em'),
  };
};
