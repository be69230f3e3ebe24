/** Converts spreadsheets: one career in each file, or several if a column names them. */
import type { CareerPath } from '../../model/path-types.js';
import { checked } from '../checked.js';

import type { Converter, ConvertOptions, InputFile } from '../converter.js';
import { reportRemarks } from '../csv-rows.js';
import { eachFile } from '../each-file.js';
import { textOf } from '../lines.js';
import { readCareers, toPath, type Understanding } from '../spreadsheet/spreadsheet.js';
import { baseName } from '../tables.js';

/** A title from the name of a file: “Web developer” of `web-developer.csv`. */
const titleIn = (name: string): string =>
  name
    .replace(/\.\w+$/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export const isSpreadsheet = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);

const convertFile = async function* (
  file: InputFile,
  options: ConvertOptions,
): AsyncGenerator<CareerPath> {
  const onUnderstood = ({ questions }: Understanding) => {
    for (const { text: reason } of questions) options.skipped?.({ file: file.name, reason });
  };
  let hasCareer = false;
  const parts = textOf(file, options);
  for await (const career of readCareers(parts, reportRemarks(file, options), onUnderstood)) {
    const { salaries, steps, title = titleIn(baseName(file)) } = career;
    if (!steps.length && !salaries.length) {
      const reason = 'The career has no rows with steps or pay.';
      options.skipped?.({ file: file.name, what: title, reason });
      continue;
    }
    const draft = { lang: options.lang, ...toPath(career, title) };
    const path = checked(draft, { file: file.name }, options);
    if (path) yield path;
    hasCareer = true;
  }
  if (!hasCareer) throw new Error(`${file.name} has no rows with steps or pay.`);
};

export const csv: Converter = (files, options) => {
  if (!files.length)
    throw new Error('There are no spreadsheets: files ending in .csv, .tsv or .txt.');
  return eachFile(files, options, (file) => convertFile(file, options));
};
