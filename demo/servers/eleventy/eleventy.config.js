/** Eleventy: a shortcode for each card. `npx @11ty/eleventy --config=eleventy.config.js` */
import { prerender } from 'career-path-elements/prerender';

export default (config) => {
  config.addShortcode('career', (tag, options) => prerender(tag, options));
};
