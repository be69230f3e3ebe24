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
  'M7.3 8.2l.9-.9 3.8 3.8 3.8-3.8.9.9-3.8 3.8 3.8 3.8-.9.9-3.8-3.8-3.8 3.8-.9-.9 3.8-3.8z',
);
