/** Pictures in Firefox, and in librsvg, which draws them in GNOME, on Wikipedia and in many converters. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, test } from 'node:test';
import type { CardTag } from 'career-path-elements/prerender';
import { languages, tags } from '../../src/build/lists.js';
import { aptInstall, launchFirefox, which } from '../browsers.js';
import { careers, drawIfAny, measuringPage } from '../node/drawings.js';

const cards = tags as CardTag[];

const pictures = [
  ...['en', ...languages].flatMap((lang) => cards.map((tag) => ({ tag, options: { lang } }))),
  ...careers.flatMap((path) => cards.map((tag) => ({ tag, options: { path } }))),
].flatMap(({ options, tag }) => {
  const drawn = drawIfAny(tag, options);
  const name = `${tag} ${JSON.stringify(options).slice(0, 40)}`;
  return drawn ? { name, ...drawn } : [];
});

test('in Firefox, all texts fit', async () => {
  const browser = await launchFirefox();
  after(() => browser.close());
  const faultsOf = await measuringPage(browser);
  assert.ok(pictures.length > 300);
  for (const { name, svg } of pictures) assert.deepEqual(await faultsOf(svg), [], name);
});

/** Draws a picture with librsvg. Returns its size, and what librsvg reports. */
const convert = (svg: string) =>
  new Promise<{ size: number[]; report: string }>((done, fail) => {
    const child = execFile(
      'rsvg-convert',
      { encoding: 'buffer', maxBuffer: 1e8 },
      (error, png, report) =>
        error
          ? fail(error)
          : done({ size: [png.readUInt32BE(16), png.readUInt32BE(20)], report: String(report) }),
    );
    child.stdin!.end(svg);
  });

test('librsvg draws them without complaints', async (context) => {
  if (!which('rsvg-convert')) await aptInstall('librsvg2-bin');
  if (!which('rsvg-convert')) return context.skip('rsvg-convert is not installed: librsvg2-bin');
  for (const { height, name, svg, width } of pictures.slice(0, 60))
    assert.deepEqual(await convert(svg), { size: [width, height], report: '' }, name);
});
