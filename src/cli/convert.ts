/// <reference types="node" />
/** Converts files to career paths in a folder. */
import type { CareerPath, Format } from '../convert/convert.js';
import { inputFiles } from './input-files.js';
import { outputFolder } from './output-folder.js';
import { progressBar } from './progress-bar.js';
import { SkipReport } from './skip-report.js';

type Converters = typeof import('../convert/convert.js');

/** Each format that can be written: it is also the extension of its files. */
const exporters = ({ toJsonLd }: Converters) => {
  const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    json: pretty,
    jsonld: (path: CareerPath) => pretty(toJsonLd(path)),
  };
};

export interface ConvertFlags {
  from: string;
  out: string;
  to: string;
  lang?: string;
  link?: string;
}

const chosen = <Name extends string>(flag: string, name: string, all: Record<Name, unknown>) => {
  if (Object.hasOwn(all, name)) return name as Name;
  throw new Error(`${flag} is one of ${Object.keys(all).sort().join(', ')}, not “${name}”.`);
};

const careers = (count: number): string => (count === 1 ? '1 career' : `${count} careers`);

/** Converts files and folders, and prints a summary. @throws {Error} If nothing could be converted. */
export const convertFiles = async (
  converters: Converters,
  paths: readonly string[],
  { from, lang, link, out, to }: ConvertFlags,
): Promise<void> => {
  const format: Format = chosen('--from', from, converters.formats);
  const writers = exporters(converters);
  const target = chosen('--to', to, writers);
  const files = await inputFiles(paths);
  const folder = await outputFolder(out, target);
  const report = new SkipReport();
  const bar = progressBar(process.stderr);
  let count = 0;
  try {
    const options = {
      lang,
      link,
      skipped: report.add.bind(report),
      progress: (bytes: number, total = 0) => bar.update(bytes, total, careers(count)),
    };
    for await (const path of converters.convert(format, files, options)) {
      if (await folder.write(path, writers[target](path))) count++;
      else {
        const reason = 'Another career has the same id, so the first was kept.';
        report.add({ file: path.id, what: path.title, reason });
      }
    }
  } finally {
    bar.clear();
    console.log(`${careers(count)} written to ${out}.`);
    for (const line of report.lines()) console.log(line);
  }
  if (!count) throw new Error('No careers found.');
};
