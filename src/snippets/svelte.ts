/** A card in Svelte and SvelteKit. */
import { attributesText, withStyle, type CardOptions } from './card-tag.js';
import { moduleImports, pathConstant, typeImports } from './frameworks.js';

export const svelte = (options: CardOptions): string => {
  const { card, data } = options;
  // In Svelte, braces in an attribute are code.
  const attributes = attributesText(withStyle(options))
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;');
  return [
    '<script lang="ts">',
    ...[
      ...moduleImports(options),
      ...typeImports(options, 'svelte'),
      ...(data ? ['', ...pathConstant(options).slice(0, -1)] : []),
    ].map((text) => text.replace(/^(?=.)/gm, '  ')),
    '</script>',
    '',
    `<${card}${attributes}${data ? ' path={path}' : ''}></${card}>`,
  ].join('\n');
};
