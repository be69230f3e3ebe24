/** The forms of a card that aren’t for one platform. */
import { html } from 'lit/html.js';
import type { Destination } from '../destination.js';
import { pasteHtml, pastePlainOrText } from './steps.js';

const gettingStarted = 'guides/getting-started.html';

export const anywhere: Destination[] = [
  {
    id: 'html',
    label: 'Any page',
    guide: gettingStarted,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          { text: 'Open your page where you can edit its HTML.' },
          ...pasteHtml('Paste this where the card should appear.', choice),
        ],
      },
    ],
    lost: () => 'Nothing. Without JavaScript, readers see no card.',
  },
  {
    id: 'prerendered',
    label: 'Prerendered',
    guide: 'guides/server-rendering.html',
    rendering: 'prerendered',
    ways: () => [
      {
        steps: [
          { text: 'Open your page where you can edit its HTML.' },
          {
            text: 'Paste this where the card should appear. The card is visible before its script runs, and search engines and feed readers can read it.',
            code: { kind: 'prerendered', label: 'HTML' },
          },
        ],
      },
    ],
    lost: () => 'Nothing. The code is longer, and you paste it again when your career changes.',
  },
  {
    id: 'plain',
    label: 'Plain HTML',
    guide: 'guides/server-rendering.html#plain-html',
    rendering: 'plain',
    ways: () => [
      {
        steps: [
          {
            text: html`If your editor removes scripts and iframes, open its view for HTML. If it has
              none, click <b>Copy as formatted text</b>.`,
          },
          pastePlainOrText('Paste this where the career should appear.'),
        ],
      },
    ],
    lost: () =>
      'Bars and colours are lost: readers get headings, lists and figures in the style of your page.',
  },
  {
    id: 'frame',
    label: 'iframe',
    guide: `${gettingStarted}#if-your-editor-removes-scripts`,
    rendering: 'frame',
    ways: () => [
      {
        steps: [
          { text: 'Open your page where you can edit its HTML.' },
          {
            text: 'Paste this. The script adapts the height to the card, and the card to a light or dark page. If your site removes the script, the height and colours in the tag stay.',
            code: { kind: 'frame', label: 'HTML' },
          },
        ],
      },
    ],
    lost: () =>
      'The card doesn’t take the font of your page, and can’t show your own career unless its files are on your server.',
  },
  {
    id: 'picture',
    label: 'Picture',
    guide: 'guides/pictures.html',
    rendering: 'picture',
    ways: () => [
      {
        steps: [
          {
            text: 'Download the picture: SVG for your own pages, because it is sharp at any size; PNG for email and social media.',
            picture: true,
          },
          { text: 'Upload it to your site.' },
          {
            text: html`Paste this, with the address of your file in <code>src</code>. The text in
              <code>alt</code> has the figures, for readers who can’t see the picture.`,
            code: { kind: 'picture', label: 'HTML' },
          },
        ],
      },
    ],
    lost: () =>
      'Links, dark mode and the reader’s text size are lost. Link the picture to a page with the card.',
  },
];
