/** Measures pictures in a browser. */
import { readdir, readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { CardTag } from 'career-path-elements/prerender';
import { picture, type PictureOptions } from 'career-path-elements/picture';
import type { CareerPath } from '../../src/model/path-types.js';
import { baker, payScale } from '../baker.js';
import { smith } from '../smith.js';
import { globalScript } from './pages.js';

declare global {
  var drawn: typeof import('../drawn.js');
}

/** The fonts of common systems, as far as they are installed, beside that of the picture. */
const fonts = ['', 'DejaVu Sans', 'Noto Sans', 'Liberation Sans', 'Roboto', 'Open Sans'];

/** A page that says what is wrong with pictures, in all fonts that it has. */
export const measuringPage = async (browser: Browser) => {
  const page = await browser.newPage();
  const content = await globalScript('drawn');
  await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
  await page.addScriptTag({ content });
  const installed = await page.evaluate(
    (fonts) => fonts.filter((font) => !font || drawn.hasFont(font)),
    fonts,
  );
  return (svg: string): Promise<string[]> =>
    page.evaluate(
      (svg, fonts) => {
        document.body.innerHTML = svg;
        const element = document.querySelector('svg')!;
        const own = element.getAttribute('font-family')!;
        return fonts.flatMap((font) => {
          element.setAttribute('font-family', font ? `"${font}", ${own}` : own);
          return drawn.faultsIn(element).map((fault) => `${fault} in ${font || own}`);
        });
      },
      svg,
      installed,
    );
};

const demoPaths = async (): Promise<CareerPath[]> => {
  const files = await Promise.all(
    ['demo/careers', 'demo/paths'].map(async (folder) =>
      (await readdir(folder)).map((name) => `${folder}/${name}`),
    ),
  );
  const texts = files.flat().filter((file) => file.endsWith('.json'));
  return Promise.all(texts.map(async (file) => JSON.parse(await readFile(file, 'utf8'))));
};

const longWords: CareerPath = {
  ...smith,
  id: 'long',
  lang: 'de',
  title: 'Donaudampfschifffahrtsgesellschaftskapitänsanwärterin',
  duties: ['x'.repeat(200), 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'],
  salaries: [
    {
      level: 'helper',
      label: 'Betriebswirtschaftsprüfungsassistentin',
      amount: 1234567,
      max: 9876543,
    },
    { level: 'smith', label: 'b'.repeat(80), note: 'n'.repeat(120) },
    { level: 'master', label: 'Meisterin', amount: 3 },
  ],
};

/** Careers with ranges, open ends, levels without pay, phases, alternatives and long words. */
export const careers = [...(await demoPaths()), baker, payScale, smith, longWords];

/** A picture, or undefined if the path has no data for the card. */
export const drawIfAny = (tag: CardTag, options: PictureOptions) => {
  try {
    return picture(tag, options);
  } catch (error) {
    if (/has no data for/.test((error as Error).message)) return undefined;
    throw error;
  }
};
