/** A card in Angular. */
import { attributesText, withStyle, type CardOptions } from './card-tag.js';
import { toJson } from './escape.js';

/** The template, in which Angular and the template literal around it have characters of their own. */
const template = (options: CardOptions): string => {
  const attributes = attributesText(withStyle(options))
    .replaceAll('{', '&#123;')
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`');
  return `<${options.card}${attributes}${options.data ? ' [path]="path"' : ''} />`;
};

export const angular = (options: CardOptions): string => {
  const { card, data } = options;
  const json = data && toJson(data).replaceAll('\n', '\n  ');
  return [
    `import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';`,
    ...(data ? [`import type { CareerPath } from 'career-path-elements';`] : []),
    '',
    '@Component({',
    `  selector: 'app-career',`,
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    `  template: \`${template(options)}\`,`,
    '})',
    'export class Career {',
    ...(json ? [`  readonly path: CareerPath = ${json};`, ''] : []),
    '  constructor() {',
    '    // Registers the tag in the browser, once its properties are set.',
    `    afterNextRender(() => import('career-path-elements/${card}'));`,
    '  }',
    '}',
  ].join('\n');
};
