/** The reference, opened with every card on it. */
import { readFile } from 'node:fs/promises';
import { after } from 'node:test';
import type {
  ElementDeclaration,
  EventDeclaration,
  Manifest,
} from '../../src/build/declarations.js';
import { launchChromium } from '../browsers.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';
import { serve } from '../node/serve.js';

const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8')) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);
export const elements = declarations.filter(
  (declaration): declaration is ElementDeclaration => declaration.tagName !== undefined,
);

/** The class of an event. */
export const eventClass = (name: string): EventDeclaration =>
  declarations.find(
    (declaration): declaration is EventDeclaration =>
      declaration.tagName === undefined && declaration.name === name,
  )!;

const [server, browser] = await Promise.all([serve(), launchChromium()]);

after(async () => {
  await browser.close();
  await server.stop();
});

interface OpenOptions {
  /** Changes the manifest that the page loads. */
  change?: (elements: ElementDeclaration[]) => void;
  origin?: string;
  width?: number;
}

export const open = async ({ change, origin = server.origin, width = 1280 }: OpenOptions = {}) => {
  const page = await newPage(browser);
  const problems = problemsOf(page);
  await page.setViewport({ width, height: 900 });
  if (change) {
    const changed = structuredClone(manifest);
    change(changed.modules.flatMap((module) => module.declarations as ElementDeclaration[]));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/dist/custom-elements.json')) return void request.continue();
      void request.respond({ contentType: 'application/json', body: JSON.stringify(changed) });
    });
  }
  await page.goto(`${origin}/dist/site/reference.html`);
  await page.waitForFunction(
    (count) => document.querySelectorAll('.place > *').length === count,
    {},
    elements.length,
  );
  return { page, problems };
};
