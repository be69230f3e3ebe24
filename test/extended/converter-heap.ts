/**
 * Converts generated files, and prints how much memory was in use at most, in bytes, after collecting garbage. Run with
 * --expose-gc by the test of the converters’ memory: format, number of careers, rows for each of them.
 */
import { convert, type Format, type InputFile } from 'career-path-elements/convert';

const [format, careers, rowsEach] = process.argv.slice(2) as [Format, string, string];
const ids = [...Array(Number(careers)).keys()];
const rows = [...Array(Number(rowsEach)).keys()];

/** A file of lines, made while it is read. */
const generated = (name: string, header: string, lines: () => Iterable<string>): InputFile => ({
  name,
  async *stream() {
    const encoder = new TextEncoder();
    let part = `${header}\n`;
    for (const line of lines()) {
      part += `${line}\n`;
      if (part.length < 60_000) continue;
      yield encoder.encode(part);
      part = '';
    }
    yield encoder.encode(part);
  },
});

const each = function* (toLine: (id: number, row: number) => string): Generator<string> {
  for (const id of ids) for (const row of rows) yield toLine(id, row);
};

const code = (id: number): string =>
  `11-${String(1000 + Math.floor(id / 100))}.${String(id % 100).padStart(2, '0')}`;
const uri = (kind: string, id: number): string => `http://data.europa.eu/esco/${kind}/${id}`;

/** One career after the other: its beginning, its rows, its end. */
const nested = function* (
  begin: (id: number) => string,
  toLine: (id: number, row: number) => string,
  end: string,
): Generator<string> {
  for (const id of ids) {
    yield begin(id);
    for (const row of rows) yield toLine(id, row);
    yield end;
  }
};

const files: Partial<Record<Format, InputFile[]>> = {
  onet: [
    generated('Occupation Data.txt', 'O*NET-SOC Code\tTitle\tDescription', () =>
      ids.map((id) => `${code(id)}\tCareer ${id}\tWhat it is.`),
    ),
    generated('Task Statements.txt', 'O*NET-SOC Code\tTask ID\tTask', () =>
      each((id, row) => `${code(id)}\t${id}-${row}\tDo the thing with number ${row} of ${id}.`),
    ),
    generated('Related Occupations.txt', 'O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex', () =>
      ids.map((id) => `${code(id)}\t${code(0)}\t1`),
    ),
  ],
  esco: [
    generated('occupations_en.csv', 'conceptUri,preferredLabel', () =>
      ids.map((id) => `${uri('occupation', id)},career ${id}`),
    ),
    generated('skills_en.csv', 'conceptUri,preferredLabel', () =>
      rows.map((row) => `${uri('skill', row)},skill ${row}`),
    ),
    // Row by row instead of occupation by occupation, so that nothing is sorted.
    generated(
      'occupationSkillRelations_en.csv',
      'occupationUri,relationType,skillUri',
      function* () {
        for (const row of rows)
          for (const id of ids) yield `${uri('occupation', id)},essential,${uri('skill', row)}`;
      },
    ),
  ],
  bls: [
    generated('ooh.xml', '<ooh><current_year>2024</current_year>', () =>
      nested(
        (id) => `<occupation><title>Career ${id}</title><what_they_do><section_body><![CDATA[<ul>`,
        (id, row) => `<li>Do the thing with number ${row} of ${id} &amp; more</li>`,
        '</ul>]]></section_body></what_they_do></occupation>',
      ),
    ),
  ],
  ncs: [
    generated('profiles.json', '', () =>
      nested(
        (id) => `{"Title": "Career ${id}", "WhatYouWillDo": {"WYDDayToDayTasks": [`,
        (id, row) => `"<p>Do the thing with number ${row} of ${id}</p>",`,
        '"rest"]}}',
      ),
    ),
  ],
  csv: [
    generated('careers.csv', 'Career,Step,Weeks,Skills', () =>
      each((id, row) => `Career ${id},Step ${row},${(row % 8) + 1},"one, two and ${row}"`),
    ),
  ],
};

let count = 0;
let most = 0;
const every = Math.ceil(ids.length / 20);
const skipped = ({ reason }: { reason: string }) => {
  if (!/isn’t among the input|version/.test(reason)) throw new Error(reason);
};
for await (const path of convert(format, files[format]!, { skipped })) {
  if (!path.title) throw new Error('A career without a title');
  if (++count % every) continue;
  gc!();
  most = Math.max(most, process.memoryUsage().heapUsed);
}
if (count !== ids.length) throw new Error(`${count} careers`);
console.log(most);
