/** Eleventy’s configuration for the example portal. */
import type { Config } from '@11ty/eleventy';
import { handbook, handWritten, inGerman } from './careers/careers.js';
import { embedLink, portalAddress, writeEmbeds } from './careers/embeds.js';
import portal from './portal/portal.js';

const handbookLink = (label: string): string =>
  `<a href="https://www.bls.gov/ooh/" lang="en">${label}</a>`;
const guideLink = (root: string, label: string): string =>
  `<a href="${root}../guides/portal.html">${label}</a>`;

export default async (config: Config) => {
  await config.addPlugin(portal, {
    url: portalAddress,
    languages: [
      {
        tag: 'en',
        name: 'Careers',
        careers: [...handbook, ...handWritten],
        about: `<p>An example. ${handbook.length} careers have the figures of the ${handbookLink('Occupational Outlook Handbook')} of the U.S. Bureau of
Labor Statistics, which are in the public domain, and sentences of ours; ${handWritten.length} are written by hand. ${guideLink('', 'Build your own portal')}.</p>`,
      },
      {
        tag: 'de',
        name: 'Berufe',
        careers: inGerman,
        about: `<p>Ein Beispiel. ${handbook.length} Berufe haben die gemeinfreien Zahlen des ${handbookLink('Occupational Outlook Handbook')} der USA und Sätze von uns,
ins Deutsche übersetzt; ${handWritten.length} sind von Hand geschrieben, in den Sprachen ihrer Quellen. ${guideLink('../', 'So entsteht ein eigenes Portal')} (auf Englisch).</p>`,
      },
    ],
    elements: '../..',
    head: embedLink,
  });
  config.on('eleventy.after', ({ directories }) => writeEmbeds(directories.output));
  return { dir: { includes: '../includes' } };
};
