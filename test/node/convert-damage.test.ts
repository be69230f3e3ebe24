/** Damaged files: each gives paths that are valid, or says clearly what is wrong. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { formats } from '../../src/convert/convert.js';
import type { Converter } from '../../src/convert/converter.js';
import { parseCareerPath } from '../../src/source/parse.js';
import { drawing } from './convert/roadmap-files.js';
import { converted, fileOf } from './input-files.js';

const inputs: [converter: Converter, name: string, content: string][] = [
  [formats.bls, 'handbook.xml', readFileSync('test/node/convert/handbook.xml', 'utf8')],
  [formats.ncs, 'profile.json', readFileSync('test/node/convert/profile.json', 'utf8')],
  [formats['roadmap.sh'], 'baker.json', JSON.stringify(drawing)],
];

/** Bytes that mean something in XML, JSON or an encoding. */
const signs = ['<', '>', '"', '{', '}', '[', ']', '\\', '&', '\n', '\0', '\u00ff', ']]>', '</ooh>'];

for (const [converter, name, content] of inputs) {
  const convertAll = async (text: string | Uint8Array): Promise<void> => {
    try {
      const { paths } = await converted(converter, [fileOf(name, text, 512)]);
      for (const path of paths) assert.deepEqual(parseCareerPath(path).issues, []);
    } catch (error) {
      // Any other class would be a mistake of ours.
      assert.equal((error as Error).constructor, Error, String(error));
      assert.match((error as Error).message, /^[A-Z\w].*[.]$/);
    }
  };

  test(`${name}, cut or with wrong characters, is read or rejected with a message`, async () => {
    const place = fc.nat(content.length);
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...signs), fc.nat(200), (at, sign, removed) =>
        convertAll(content.slice(0, at) + sign + content.slice(at + removed)),
      ),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(place, (at) => convertAll(content.slice(0, at))),
      { numRuns: 50 },
    );
  });

  test(`${name} with random bytes is read or rejected with a message`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(content.length), (bytes, at) => {
        const all = Buffer.from(content);
        all.set(bytes.subarray(0, all.length - at), at > all.length ? 0 : at);
        return convertAll(all);
      }),
      { numRuns: 100 },
    );
  });
}
