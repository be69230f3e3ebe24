/** Website builders. */
import { html } from 'lit/html.js';
import type { Destination } from '../destination.js';
import { isInFrame, pasteAsText, pasteHtml } from './steps.js';

const folder = 'guides/platforms';

export const websiteBuilders: Destination[] = [
  {
    id: 'squarespace',
    label: 'Squarespace',
    guide: `${folder}/squarespace.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        title:
          'On a plan with custom code: Core, Plus and Advanced, and before Business and Commerce',
        steps: [
          { text: html`Open the page or post, and click <b>Edit</b>.` },
          { text: html`Click <b>Add Block</b>, and choose <b>Code</b>.` },
          ...pasteHtml('Replace the block’s example with this.', choice),
          {
            text: 'Save the page, and open it in a private window, as a visitor sees it.',
          },
        ],
      },
      { title: 'On other plans', steps: [pasteAsText('a text block')] },
    ],
    lost: () =>
      'In a code block, nothing is lost: the card takes the font and colours of your site. As text, bars and colours are lost.',
  },
  {
    id: 'wix',
    label: 'Wix',
    guide: `${folder}/wix.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          {
            text: html`Click <b>Add Elements</b>, then <b>Embed</b>, and choose <b>Embed HTML</b>.
              In Wix Studio, the menu is <b>Embed &amp; Social</b>.`,
          },
          ...pasteHtml(html`Click <b>Enter Code</b>, and paste this.`, choice),
          { text: html`Click <b>Update</b>, and drag the frame until the card fits.` },
          {
            text: 'Check the height of the frame for mobile devices, too: in a narrow column, most cards are taller.',
          },
        ],
      },
    ],
    lost: () =>
      'The card doesn’t know your page: choose its font, accent colour and language in part 2. Search engines and readers without JavaScript get nothing, so add the key figures as text.',
  },
  {
    id: 'webflow',
    label: 'Webflow',
    guide: `${folder}/webflow.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          {
            text: html`Open <b>Add elements</b>, and drag <b>Code Embed</b> to where the card should
              appear. Your plan must include custom code.`,
          },
          ...pasteHtml(
            'Paste this. Webflow limits the length of an embed: if yours is too long, choose “A file on my site” in part 1.',
            choice,
          ),
          { text: 'Save, and switch to preview: scripts don’t run on the canvas.' },
          { text: html`Click <b>Publish</b>.` },
        ],
      },
    ],
    lost: () =>
      'On the site, nothing. Without JavaScript, readers see no card: to give them the figures, choose Prerendered.',
  },
  {
    id: 'notion',
    label: 'Notion',
    guide: `${folder}/notion.html`,
    rendering: (choice) => (isInFrame(choice) ? 'frame' : 'plain'),
    ways: (choice) =>
      isInFrame(choice)
        ? [
            {
              steps: [
                { text: html`Type <code>/embed</code> on an empty line, and choose <b>Embed</b>.` },
                {
                  text: 'Paste this address, and confirm.',
                  code: { kind: 'address', label: 'Address' },
                },
                { text: 'Drag the edges of the block until the card fits.' },
              ],
            },
          ]
        : [
            { title: 'As text', steps: [pasteAsText('your page')] },
            {
              title: 'As a card, if you have a web host',
              steps: [
                {
                  text: html`Save this as <code>career.html</code>, and upload it to a web host with
                    https.`,
                  code: { kind: 'page', label: 'career.html' },
                },
                {
                  text: html`Type <code>/embed</code> on an empty line, choose <b>Embed</b>, and
                    paste the address of your file.`,
                },
                { text: 'Drag the edges of the block until the card fits.' },
              ],
            },
          ],
    lost: (choice) =>
      `${isInFrame(choice) ? '' : 'As text, bars and colours are lost. '}In an embed, the card doesn’t take the font or colours of your page, and its height is fixed.`,
  },
];
