/** Learning platforms. */
import { html } from 'lit/html.js';
import type { Choice, Destination, Way } from '../destination.js';
import { isInFrame, pasteFrame, pastePlainOrText } from './steps.js';

const folder = 'guides/platforms';

const own =
  'As plain HTML, bars and colours are lost. To keep them, your career must be a file on your own server, together with the cards.';

const lost = (choice: Choice): string =>
  isInFrame(choice)
    ? 'The card doesn’t take the font of your page, and its height is fixed. Where iframes are removed, use plain HTML.'
    : own;

const rendering: Destination['rendering'] = (choice) => (isInFrame(choice) ? 'frame' : 'plain');

const moodle: Way['steps'][number][] = [
  {
    text: html`In your course, turn on <b>Edit mode</b>, and add a <b>Page</b>, a <b>Book</b> or a
      <b>Text and media area</b>.`,
  },
];

const openSource = html`In the editor, open <b>Tools</b>, then <b>Source code</b>, and paste this.`;

const orText = html`If there is no view for code, click <b>Copy as formatted text</b>, and paste it
  into the editor’s text.`;

const pasteSource = pastePlainOrText(html`${openSource} ${orText}`);

const canvas: Way['steps'][number][] = [
  { text: html`Open a page, and click <b>Edit</b>.` },
  {
    text: html`Below the editor, click <b>&lt;/&gt;</b> to switch to the <b>HTML Editor</b>.`,
  },
];

export const learningPlatforms: Destination[] = [
  {
    id: 'moodle',
    label: 'Moodle',
    guide: `${folder}/moodle.html`,
    rendering,
    ways: (choice) =>
      isInFrame(choice)
        ? [
            { title: 'On a page or in a book', steps: [...moodle, pasteFrame(openSource)] },
            {
              title: 'In forums, glossaries and wikis',
              steps: [pasteSource],
            },
          ]
        : [{ steps: [...moodle, pasteSource, { text: 'Save.' }] }],
    lost,
  },
  {
    id: 'canvas',
    label: 'Canvas',
    guide: `${folder}/canvas.html`,
    rendering,
    ways: (choice) => [
      {
        steps: [
          ...canvas,
          isInFrame(choice)
            ? pasteFrame('Paste this.')
            : pastePlainOrText(html`Paste this. ${orText}`),
          { text: html`Click <b>Save</b>.` },
        ],
      },
    ],
    lost,
  },
];
