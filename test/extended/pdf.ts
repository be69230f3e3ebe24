/** Reads a PDF with PDF.js, in a page of the site. */
import type { Browser } from 'puppeteer-core';
import { newPage } from '../node/pages.js';

/** The text of each page. The site serves the project's files. */
export const textOfPdf = async (
  browser: Browser,
  origin: string,
  pdf: Uint8Array,
): Promise<string[]> => {
  const page = await newPage(browser);
  await page.goto(`${origin}/package.json`);
  const texts = await page.evaluate(async (base64) => {
    const folder = '/test/apps/node_modules/pdfjs-dist/build';
    const pdfjs = (await import(
      `${folder}/pdf.mjs`
    )) as typeof import('../apps/node_modules/pdfjs-dist');
    pdfjs.GlobalWorkerOptions.workerSrc = `${folder}/pdf.worker.mjs`;
    const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const { numPages, getPage } = await pdfjs.getDocument({ data }).promise.then((document) => ({
      numPages: document.numPages,
      getPage: document.getPage.bind(document),
    }));
    const texts: string[] = [];
    for (let number = 1; number <= numPages; number++) {
      const { items } = await (await getPage(number)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    return texts;
  }, Buffer.from(pdf).toString('base64'));
  await page.close();
  return texts;
};
