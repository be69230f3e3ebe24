/** Prints a page, for tests of the runtime that runs it. */
import { readFileSync } from 'node:fs';
import { prerenderPage } from 'career-path-elements/prerender';

const path = JSON.parse(readFileSync('../../../demo/paths/nurse.json', 'utf8'));
const pages = ['career-path', 'career-comparison'].map((tag) => prerenderPage(tag, { path }));
console.log(pages.join(''));
