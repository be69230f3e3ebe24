/** A card on a page of Next.js, which renders it on a server. */
import type { CardOptions } from './card-tag.js';
import { escapeHtml } from './escape.js';
import { component, pathConstant, styleObject } from './frameworks.js';

/** `heading-level="3"` as a property in JSX: ` headingLevel={3}`. */
const toProp = ([name, value]: [string, string | true]): string => {
  const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (value === true) return ` ${property}`;
  return name === 'heading-level'
    ? ` ${property}={${value}}`
    : ` ${property}="${escapeHtml(value)}"`;
};

export const next = (options: CardOptions): string => {
  const { attributes, card, data, theme } = options;
  const name = component(card);
  const style = styleObject(options);
  const props = [
    ...Object.entries(attributes).map(toProp),
    data ? ' path={path}' : '',
    style.length ? ' style={style}' : '',
  ].join('');
  return [
    ...(theme ? [`import 'career-path-elements/themes/${theme}.css';`] : []),
    ...(data ? [`import type { CareerPath } from 'career-path-elements';`] : []),
    `import { ${name} } from 'career-path-elements/react';`,
    ...(style.length ? [`import type { CSSProperties } from 'react';`] : []),
    '',
    ...pathConstant(options),
    ...style,
    'export default function Page() {',
    `  return <${name}${props} />;`,
    '}',
  ].join('\n');
};
