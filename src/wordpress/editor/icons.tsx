/** Icons, drawn like WordPress’s own. */
import { Path, SVG } from '@wordpress/components';
import { createElement } from '@wordpress/element';

export const iconOf = (path: string) => (
  <SVG viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg" width={24} height={24}>
    <Path d={path} />
  </SVG>
);

export const up = iconOf('M6.5 12.4 12 8l5.5 4.4-.9 1.2L12 10l-4.5 3.6z');
export const down = iconOf('M17.5 11.6 12 16l-5.5-4.4.9-1.2L12 14l4.5-3.6z');
export const remove = iconOf(
  'M13 11.8l6.1-6.3-1-1-6.1 6.2-6.1-6.2-1 1 6.1 6.3-6.5 6.7 1 1 6.5-6.6 6.5 6.6 1-1z',
);
