/** What content management systems do to text. Import it after `install`, which installs these packages. */
import { autop } from '@wordpress/autop';
import MarkdownIt from 'markdown-it';
import type { IOptions } from 'sanitize-html';
import { smartypants } from 'smartypants';

/** WordPress: makes paragraphs of lines, in the classic editor, text widgets and many page builders. */
export { autop };

/** Curly quotes and dashes, as WordPress’s `wptexturize` makes them. */
export const curlyQuotes = (html: string): string => smartypants(html, 1);

/** Markdown that may contain HTML, with the options that change text most. */
export const markdown = new MarkdownIt({ breaks: true, html: true, typographer: true });

/** The tags of the plain form, and some beside them. */
const text = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'div',
  'span',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
].concat(['a', 'strong', 'em']);

/**
 * What Canvas keeps on its server, as far as it concerns our HTML: `SANITIZE` in gems/canvas_sanitize of its source.
 * Tags are cut and what is inside stays, even in scripts; only style sheets go as a whole.
 */
export const canvas: IOptions = {
  allowedTags: [...text, 'iframe', 'img'],
  allowedAttributes: {
    '*': ['class', 'dir', 'id', 'lang', 'role', 'title'],
    a: ['href', 'name', 'target'],
    iframe: [
      'allowfullscreen',
      'frameborder',
      'height',
      'name',
      'sandbox',
      'scrolling',
      'src',
      'width',
    ],
    img: ['alt', 'height', 'src', 'width'],
  },
  nonTextTags: ['style'],
};

/**
 * What Moodle keeps in texts that it cleans, as far as it concerns our HTML: HTML Purifier’s XHTML 1.0 Transitional, as
 * `purify_html` in lib/weblib.php of its source sets it up.
 */
export const moodle: IOptions = {
  allowedTags: [...text, 'img'],
  allowedAttributes: {
    '*': ['class', 'dir', 'lang', 'title'],
    a: ['href', 'target'],
    img: ['alt', 'height', 'src', 'width'],
  },
};
