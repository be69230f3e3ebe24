/** Blogs and newsletters. */
import { html } from 'lit/html.js';
import type { Destination } from '../destination.js';
import { pasteAsText, pasteHtml, pastePlain, pastePlainOrText } from './steps.js';

const folder = 'guides/platforms';

export const blogs: Destination[] = [
  {
    id: 'wordpress',
    label: 'WordPress',
    guide: `${folder}/wordpress.html`,
    rendering: 'html',
    late: true,
    ways: (choice) => [
      {
        title: 'If you are an administrator or editor',
        steps: [
          { text: html`Type <code>/html</code> on an empty line, and choose <b>Custom HTML</b>.` },
          ...pasteHtml('Paste this into the block.', choice),
          { text: html`Look at the <b>Preview</b>, then publish.` },
        ],
      },
      {
        title: 'If you are an author or contributor',
        steps: [
          {
            text: 'WordPress removes scripts from your posts. Ask an administrator for our plugin, which has a block for each card and needs no code, or do this:',
          },
          pastePlainOrText(
            html`Paste this into a <b>Custom HTML</b> block, or click
              <b>Copy as formatted text</b> and paste it into the post.`,
          ),
        ],
      },
    ],
    lost: () =>
      'As a card, nothing is lost; readers without JavaScript and feeds get no card. As plain HTML, bars and colours are lost.',
  },
  {
    id: 'ghost',
    label: 'Ghost',
    guide: `${folder}/ghost.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        title: 'On your site',
        steps: [
          { text: html`Type <code>/html</code> on an empty line, and choose <b>HTML</b>.` },
          ...pasteHtml('Paste this into the card.', choice),
          {
            text: html`Click outside the card. The editor shows “Embedded JavaScript”. To see the
              card, click <b>Preview</b>.`,
          },
        ],
      },
      {
        title: 'If the post is also a newsletter',
        steps: [
          {
            text: html`Click the card, then <b>Visibility</b>, and turn off everything under
              <b>Email</b>.`,
          },
          pastePlain('Below it, add a second HTML card with this.'),
          {
            text: html`Click the second card, then <b>Visibility</b>, and turn off everything under
              <b>Web</b>.`,
          },
        ],
      },
    ],
    lost: () =>
      'In the newsletter, bars and colours are lost. Feeds and excerpts show no card: to have the figures there, choose Prerendered.',
  },
  {
    id: 'substack',
    label: 'Substack and email',
    guide: `${folder}/substack.html`,
    rendering: 'plain',
    ways: () => [
      {
        title: 'As text, which readers can search, enlarge and translate',
        steps: [pasteAsText('your post or message')],
      },
      {
        title: 'As a picture, with bars and colours',
        steps: [
          { text: 'Download the PNG. Many email programs don’t show SVG.', picture: true },
          {
            text: html`Insert it, and copy this into its settings as alternative text, for readers
            who can’t see the picture.`,
            code: { kind: 'alternative', label: 'Alternative text' },
          },
          { text: 'Link the picture to a page with the card, where readers can follow its links.' },
        ],
      },
    ],
    lost: () =>
      'As text, bars and colours are lost; as a picture, links, dark mode and the reader’s text size.',
  },
];
