/** Builds the portal: `npx @11ty/eleventy`. What you set is here, in `words/` and in `assets/portal.css`. */
import portal, { readCareers } from './portal.js';

/** @param {import('@11ty/eleventy').Config} config */
export default async (config) => {
  await config.addPlugin(portal, {
    // Where you publish the portal, with a slash at the end. Search engines and feeds need it.
    url: 'https://careers.example/',
    languages: [
      {
        tag: 'en',
        name: 'Careers',
        careers: await readCareers('careers'),
        facts: ['Preparation'],
      },
    ],
  });
  return { dir: { input: 'pages', includes: '../includes', output: '_site' } };
};
