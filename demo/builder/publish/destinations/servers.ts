/** Servers and static-site generators: their guides have the files that are written once. */
import { html } from 'lit/html.js';
import type { Choice, Destination } from '../destination.js';
import { pasteHtml, saveJson } from './steps.js';

const folder = 'guides/platforms';

const copyFiles = {
  text: html`Copy the package’s folder <code>dist</code> to
    <code>public/career-path-elements</code>. Under “Options for the code”, choose “my own server”.`,
};

const shortcode = (name: string) => ({
  text: html`Create the shortcode: ${name}’s guide has its code, which you paste once.`,
});

const withoutOptions = ({ options: { attributes } }: Choice): string => {
  const ticks = attributes['trackable'] ? ' Without them, learners can’t tick off steps.' : '';
  return `The shortcode passes on the card and the career. The guide shows how to add other options of part 2.${ticks}`;
};

export const servers: Destination[] = [
  {
    id: 'rails',
    label: 'Rails',
    guide: `${folder}/rails.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          copyFiles,
          ...pasteHtml(
            html`Save this as <code>app/views/careers/_career.html</code>, and show it in a view:
              <code>&lt;%= render "careers/career" %&gt;</code>`,
            choice,
          ),
        ],
      },
    ],
    lost: () =>
      'Nothing. Readers without JavaScript see no card: for them, choose Prerendered. The guide shows how to use data of your database.',
  },
  {
    id: 'laravel',
    label: 'Laravel',
    guide: `${folder}/laravel.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          copyFiles,
          ...pasteHtml(
            html`Paste this into a view, between <code>@verbatim</code> and
              <code>@endverbatim</code>.`,
            choice,
          ),
        ],
      },
    ],
    lost: () =>
      'Nothing. Readers without JavaScript see no card: for them, choose Prerendered. The guide shows how to use data of your database.',
  },
  {
    id: 'eleventy',
    label: 'Eleventy',
    guide: `${folder}/eleventy.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          shortcode('Eleventy'),
          ...saveJson('_data/careerPath.json', choice),
          {
            text: 'Use it in a page.',
            code: { kind: 'eleventy', label: 'Markdown' },
          },
        ],
      },
    ],
    lost: withoutOptions,
  },
  {
    id: 'hugo',
    label: 'Hugo',
    guide: `${folder}/hugo.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          shortcode('Hugo'),
          ...saveJson('assets/career.json', choice),
          { text: 'Use it in a post.', code: { kind: 'hugo', label: 'Markdown' } },
        ],
      },
    ],
    lost: (choice) => `Feeds and readers without JavaScript get no card. ${withoutOptions(choice)}`,
  },
];
