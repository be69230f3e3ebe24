/** A card in an iframe, for sites that strip scripts. */
import type { CardOptions } from './card-tag.js';
import { servesHtml } from './cdn.js';
import { escapeHtml } from './escape.js';
import { classicScriptTag, type HostedFiles } from './pin.js';

export interface FrameOptions {
  /** Height in pixels, until the script adapts it to the card; for good where scripts are stripped. */
  height: number;
  /** Colour scheme of the card where scripts are stripped; otherwise it follows the page. Default: light. */
  scheme?: 'light' | 'dark';
  /** Title of the iframe, for screen readers. */
  title: string;
}

/** The attributes and custom properties that embed.html accepts; the properties have shorter names. */
const framed = ['heading-level', 'lang', 'trackable', 'start', 'begin'];
const framedProperties: Record<string, string> = {
  '--career-accent': 'accent',
  '--career-font': 'font',
};

/** The options that don't work in an iframe, in plain words. */
export const notInFrame = ({ attributes, data, properties }: CardOptions): string[] => [
  ...(data || attributes.src
    ? ['custom data, except from a file on the same site as embed.html']
    : []),
  ...Object.keys(attributes).filter((name) => name !== 'src' && !framed.includes(name)),
  ...Object.keys(properties).filter((name) => !framedProperties[name]),
];

/**
 * An iframe, and a script that adapts its height to the card where scripts may run.
 * @throws {TypeError} If the files are on jsDelivr, which sends HTML as plain text.
 */
export const frameHtml = (
  hosted: HostedFiles,
  { attributes, card, properties, theme }: CardOptions,
  { height, scheme = 'light', title }: FrameOptions,
): string => {
  if (!servesHtml(hosted.base))
    throw new TypeError(`${hosted.base} sends HTML as plain text, so an iframe can’t show it.`);
  const query = new URLSearchParams({ card });
  if (theme) query.set('theme', theme);
  if (scheme === 'dark') query.set('scheme', scheme);
  for (const [name, value] of Object.entries(attributes))
    if (framed.includes(name)) query.set(name, value === true ? '' : value);
  for (const [name, short] of Object.entries(framedProperties))
    if (properties[name]) query.set(short, properties[name]);
  const address = `${hosted.base}/embed.html?${query}`;
  // In another colour scheme than the card, the frame would be a white or black box.
  const style = `color-scheme: ${scheme}`;
  return [
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0" loading="lazy" style="${style}"></iframe>`,
    classicScriptTag(hosted, 'embed-host.js'),
  ].join('\n');
};
