/** What content management systems do to text. Import it after `install`, which installs these packages. */
import { autop } from '@wordpress/autop';
import MarkdownIt from 'markdown-it';
import { smartypants } from 'smartypants';

/** WordPress: makes paragraphs of lines, in the classic editor, text widgets and many page builders. */
export { autop };

/** Curly quotes and dashes, as WordPress’s `wptexturize` makes them. */
export const curlyQuotes = (html: string): string => smartypants(html, 1);

/** Markdown that may contain HTML, with the options that change text most. */
export const markdown = new MarkdownIt({ breaks: true, html: true, typographer: true });
