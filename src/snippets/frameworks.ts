/** A card from the npm package: in React, in Vue, or with any bundler. */
import { attributesText, cardTag, withStyle, type CardOptions } from './card-tag.js';
import { toJson } from './escape.js';

/** The name of a component in code: `SalaryLadder`. */
export const component = (card: string): string =>
  card.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

export const moduleImports = (options: CardOptions) => [
  `import 'career-path-elements/${options.card}';`,
  ...(options.theme ? [`import 'career-path-elements/themes/${options.theme}.css';`] : []),
];

export const typeImports = (
  { data }: CardOptions,
  framework: 'react' | 'svelte' | 'vue',
): string[] => [
  ...(data ? [`import type { CareerPath } from 'career-path-elements';`] : []),
  `import type {} from 'career-path-elements/types/${framework}';`,
];

/** The data as a constant, and a blank line. */
export const pathConstant = ({ data }: CardOptions): string[] =>
  data ? [`const path: CareerPath = ${toJson(data)};`, ''] : [];

/** The custom properties as a constant for React’s `style`, and a blank line. */
export const styleObject = ({ properties }: CardOptions): string[] => {
  const lines = Object.entries(properties).map(
    ([name, value]) => `  '${name}': ${JSON.stringify(value)},`,
  );
  return lines.length ? ['const style = {', ...lines, '} as CSSProperties;', ''] : [];
};

export const react = (options: CardOptions): string => {
  const { attributes, card, data } = options;
  const style = styleObject(options);
  const props = [
    attributesText(attributes),
    data ? ' path={path}' : '',
    style.length ? ' style={style}' : '',
  ].join('');
  return [
    ...moduleImports(options),
    ...typeImports(options, 'react'),
    ...(style.length ? [`import type { CSSProperties } from 'react';`] : []),
    '',
    ...pathConstant(options),
    ...style,
    `export const ${component(card)} = () => <${card}${props} />;`,
  ].join('\n');
};

/** A Vue component whose template is the tag, or what `around` makes of it. */
export const vue = (options: CardOptions, around = (tag: string): string => `  ${tag}`): string => {
  const { card, data } = options;
  const props = `${attributesText(withStyle(options))}${data ? ' :path="path"' : ''}`;
  return [
    '<script setup lang="ts">',
    ...moduleImports(options),
    ...typeImports(options, 'vue'),
    ...(data ? ['', ...pathConstant(options).slice(0, -1)] : []),
    '</script>',
    '',
    '<template>',
    around(`<${card}${props} />`),
    '</template>',
  ].join('\n');
};

/** Tells Vue's compiler which tags are custom elements. */
export const vueConfig = `vue({
  template: {
    compilerOptions: {
      isCustomElement: (tag) => tag.startsWith('career-') || tag === 'salary-ladder',
    },
  },
})`;

/** The command, the script and the HTML for any bundler. */
export const npm = (options: CardOptions, version: string) => ({
  shell: `npm install career-path-elements@${version}`,
  script: moduleImports(options).join('\n'),
  html: cardTag(options),
});
