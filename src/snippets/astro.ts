/** A card as a component of Astro: as a tag or, with data, rendered while the site is built. */
import { attributesText, withStyle, type CardOptions } from './card-tag.js';

const script = (card: string) => [
  '<script>',
  `  import 'career-path-elements/${card}';`,
  '</script>',
];

const themeImport = ({ theme }: CardOptions) =>
  theme ? [`import 'career-path-elements/themes/${theme}.css';`] : [];

/** The options of `prerender` as code, with the data in `path`. */
const prerenderCall = (options: CardOptions): string => {
  const { 'heading-level': level, lang, ...attributes } = withStyle(options);
  const given = [
    'path',
    ...(level === undefined ? [] : [`headingLevel: ${Number(level)}`]),
    ...(lang === undefined ? [] : [`lang: ${JSON.stringify(lang)}`]),
    ...(Object.keys(attributes).length ? [`attributes: ${JSON.stringify(attributes)}`] : []),
  ];
  return `prerender('${options.card}', { ${given.join(', ')} })`;
};

/** @param file - The JSON file with the data, relative to the component. */
export const astro = (options: CardOptions, file: string): string => {
  const { card, data } = options;
  const imports = [
    ...(data
      ? [
          `import { prerender } from 'career-path-elements/prerender';`,
          `import path from '${file}';`,
        ]
      : []),
    ...themeImport(options),
  ];
  return [
    ...(imports.length ? ['---', ...imports, '---', ''] : []),
    data
      ? `<Fragment set:html={${prerenderCall(options)}} />`
      : `<${card}${attributesText(withStyle(options))}></${card}>`,
    ...script(card),
  ].join('\n');
};
