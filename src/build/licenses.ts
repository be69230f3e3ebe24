/** THIRD-PARTY-LICENSES.txt: the notices of the packages that the built files contain. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';
import license, { type Dependency } from 'rollup-plugin-license';

/** The packages in all bundles so far, without those that tree shaking removed. */
const bundled = new Map<string, Dependency>();

const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that
the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** Notices of packages without a licence file. */
const withoutFile: Record<string, (dependency: Dependency) => string> = {
  // Published from the same repository.
  '@lit-labs/ssr-dom-shim': () => readFileSync('node_modules/lit/LICENSE', 'utf8'),
  saxes: ({ author }) => `Copyright (c) ${author?.text()}\n\n${isc}`,
};

export const collectLicenses = (): Plugin =>
  license({
    thirdParty: {
      multipleVersions: true,
      output: (dependencies) => {
        for (const dependency of dependencies)
          bundled.set(`${dependency.name} ${dependency.version}`, dependency);
      },
    },
  });

/** @throws {Error} If a package has no licence text. */
const toNotice = ([name, dependency]: [string, Dependency]): string => {
  const file = dependency.licenseText ?? withoutFile[dependency.name ?? '']?.(dependency);
  if (!file)
    throw new Error(`${name} has no licence file. Add its notice to src/build/licenses.ts.`);
  const texts = [file, dependency.noticeText ?? ''].map((text) => text.trim()).filter(Boolean);
  return `${name} (${dependency.license})\n\n${texts.join('\n\n')}\n`;
};

/** Writes the notices of all bundles. */
export const writeLicenses = (): Promise<void> => {
  const head = 'The files in this folder contain parts of these packages.\n';
  const line = `\n${'-'.repeat(80)}\n\n`;
  const notices = [...bundled].map(toNotice).sort();
  return writeFile('dist/THIRD-PARTY-LICENSES.txt', [head, ...notices].join(line));
};
