/** A card for any HTML page: loaded by a script, or prerendered by a server. */
import { withStyle, type CardOptions } from './card-tag.js';
import { languageFiles } from './language.js';
import { preloadTag, scriptTag, styleTag, type HostedFiles } from './pin.js';
import { tagWithSpace, type Space } from './reserved-space.js';

/** The files that a card imports on demand. */
const onDemand = (options: CardOptions) => {
  const { attributes, data } = options;
  const { begin, src, start, trackable } = attributes;
  return [
    ...languageFiles(options),
    ...(data || src ? ['path-source.js'] : []),
    ...(trackable || begin || start !== undefined ? ['learner.js'] : []),
    ...(begin ? ['plan-dates.js'] : []),
  ];
};

const themeTags = (hosted: HostedFiles, { theme }: CardOptions) =>
  theme ? [styleTag(hosted, `themes/${theme}.css`)] : [];

const scripts = (hosted: HostedFiles, options: CardOptions) => [
  ...(hosted.late ? [] : onDemand(options).map((file) => preloadTag(hosted, file))),
  scriptTag(hosted, `${options.card}.js`),
];

/** The scripts and the tag. `space` reserves the card’s space; with `rule`, the page also needs `spaceRules`. */
export const plainHtml = (hosted: HostedFiles, options: CardOptions, space?: Space): string =>
  [...themeTags(hosted, options), ...scripts(hosted, options), tagWithSpace(options, space)].join(
    '\n',
  );

/** The options to pass to `prerender` for a card. */
export const prerenderOptions = ({ base }: HostedFiles, options: CardOptions) => {
  const { 'heading-level': level, lang, ...attributes } = withStyle(options);
  return {
    attributes,
    base,
    headingLevel: level === undefined ? undefined : Number(level),
    lang: lang === undefined ? undefined : String(lang),
    path: options.data,
  };
};

/** HTML from `prerender`, with its theme and the scripts that upgrade it. */
export const prerenderedHtml = (
  hosted: HostedFiles,
  options: CardOptions,
  prerendered: string,
): string =>
  [...themeTags(hosted, options), prerendered.trim(), ...scripts(hosted, options)].join('\n');
