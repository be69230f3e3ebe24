/**
 * `npm run screen-reader`: Orca reads the full page and a learner's plan in Firefox, on an invisible desktop.
 * Writes what it says to transcript.txt. Linux only; missing packages are installed with apt-get.
 */
import { writeFile } from 'node:fs/promises';
import { launchFirefox } from '../browsers.js';
import { host } from '../node/host.js';
import { Desktop } from './desktop.js';

/** A page, and the keys that the reader presses on it. */
interface Session {
  title: string;
  html: string;
  keys: string[];
}

const times = (count: number, key: string): string[] => Array<string>(count).fill(key);

/** Orca's “Say All” reads from the caret to the end of the page. */
const sayAll = ['ctrl+Home', 'KP_Add'];

const sessions: Session[] = [
  {
    title: 'The full page',
    html: '<career-path></career-path>',
    keys: [
      ...sayAll,
      // From heading to heading.
      'ctrl+Home',
      ...times(13, 'h'),
      // To the next button, which opens the raises of the first certification. Insert+a leaves focus mode.
      'b',
      'Return',
      ...times(5, 'Down'),
    ],
  },
  {
    title: 'A learner’s plan',
    html: '<career-roadmap trackable begin="2027-01"></career-roadmap>',
    keys: [
      ...sayAll,
      // The question, the dates, and the first two steps.
      'ctrl+Home',
      ...times(2, 'Tab'),
      'space',
      'space',
      'Tab',
      'space',
      'Tab',
      'space',
      // Start over, then undo that.
      ...times(3, 'shift+Tab'),
      'space',
      'space',
      // The third answer, which covers a step.
      'shift+Tab',
      'r',
      'r',
      'space',
      // The step that it covers is opened.
      ...times(4, 'Tab'),
      'Return',
      'Insert+a',
      ...times(3, 'Down'),
      ...sayAll,
    ],
  },
];

const page = (html: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>A career</title>
  <script type="module" src="/dist/career-path-elements.js"></script>
  <main><h1>Careers in tech</h1>${html}</main>`;

const desktop = await Desktop.start();
const pages = Object.fromEntries(sessions.map(({ html }, index) => [`/${index}`, page(html)]));
const server = await host(pages);
const firefox = await launchFirefox({
  defaultViewport: null,
  env: desktop.env,
  extraPrefsFirefox: { 'accessibility.force_disabled': -1, 'focusmanager.testmode': false },
  headless: false,
});
try {
  const tab = await firefox.newPage();
  const firefoxVersion = (await firefox.version()).split('/')[1];
  const lines = [
    `What Orca ${await desktop.version()} says in Firefox ${firefoxVersion}, one utterance per line, after the key in brackets.`,
    'KP_Add reads from the top, h jumps to the next heading, b to the next button, r to the next radio button.',
    'Written by `npm run screen-reader`.',
  ];
  for (const [index, { html, keys, title }] of sessions.entries()) {
    await tab.goto(`${server.origin}/${index}`);
    await desktop.speech.listen(4000);
    lines.push('', `=== ${title}: ${html}`);
    for (const key of keys) lines.push('', `[${key}]`, ...(await desktop.press(key)));
  }
  await writeFile(new URL('transcript.txt', import.meta.url), `${lines.join('\n')}\n`);
} finally {
  await firefox.close();
  server.stop();
  await desktop.stop();
}
