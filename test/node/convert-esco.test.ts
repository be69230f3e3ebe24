/** Careers from ESCO, the European classification. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { esco } from '../../src/convert/esco/esco.js';
import * as files from './esco-files.js';
import { converted, fileOf } from './input-files.js';

const { escoFiles, german } = files;

const keeper = {
  id: files.keeper,
  lang: 'en',
  title: 'Lighthouse keeper',
  summary: 'Keepers light a lamp, and write a "log".',
  facts: [
    { label: 'Also called', value: 'wickie' },
    { label: 'ISCO-08', value: 'Keepers of lights', note: '9999' },
  ],
  skills: ['Tides', 'Climb stairs'],
  relatedCareers: [{ label: 'Bell ringer' }, { label: 'Assistant keeper' }],
  occupationalCategory: '9999',
  source: {
    label:
      'This service uses the ESCO classification of the European Commission (version 1.2.0). Its information has been shortened and rearranged here.',
    url: 'https://esco.ec.europa.eu/',
  },
};

test('it reads occupations, their essential skills, groups and relations', async () => {
  const { paths, skipped } = await converted(esco, escoFiles());
  assert.deepEqual(skipped, []);
  assert.deepEqual(paths[0], keeper);
  assert.deepEqual(
    paths.map(({ title }) => title),
    ['Lighthouse keeper', 'Assistant keeper', 'Bell ringer'],
  );
  assert.equal(paths[1]!.skills, undefined);
});

test('each language has its own careers, with the same ids', async () => {
  const { paths } = await converted(esco, escoFiles(german).reverse(), {
    link: '{id}.html',
  });
  assert.deepEqual(
    paths.map(({ id, lang }) => `${lang} ${id}`),
    [`en ${files.keeper}`, `en ${files.assistant}`, `en ${files.bellRinger}`, `de ${files.keeper}`],
  );
  assert.deepEqual(paths[0]!.relatedCareers![0], {
    label: 'Bell ringer',
    url: `${files.bellRinger}.html`,
  });
  const translated = paths.at(-1)!;
  assert.equal(translated.title, 'Leuchtturmwärter/Leuchtturmwärterin');
  assert.deepEqual(translated.facts, [{ label: 'Auch genannt', value: 'Wärter' }]);
  assert.deepEqual(translated.skills, ['Treppen steigen']);
});

test('the language can be chosen', async () => {
  const { paths } = await converted(esco, escoFiles(german), { lang: 'de' });
  assert.deepEqual(
    paths.map(({ lang }) => lang),
    ['de'],
  );
  await assert.rejects(
    converted(esco, escoFiles(), { lang: 'fr' }),
    /There is no occupations_fr\.csv\./,
  );
});

test('relations are read for every thousand occupations, each with its own skills', async () => {
  const ids = [...Array(2500).keys()].map((number) => `id-${String(number)}`);
  const { paths, skipped } = await converted(
    esco,
    escoFiles({
      'occupations_en.csv': files.occupations(
        ...ids.map((id) => files.occupation(id, '', `career ${id}`)),
      ),
      'occupationSkillRelations_en.csv': files.relations(
        ...ids
          .toReversed()
          .map((id, index) => files.relation(id, 'essential', index % 2 ? 's1' : 's2')),
        files.relation('id-1', 'essential', 'unknown'),
        files.relation('id-2400', 'essential', 'unknown'),
      ),
    }),
  );
  assert.equal(paths.length, ids.length);
  for (const [index, path] of paths.entries())
    assert.deepEqual(path.skills, [index % 2 ? 'Tides' : 'Climb stairs'], path.id);
  assert.deepEqual(
    skipped.map(({ line, reason }) => [line, reason]),
    [
      [2502, 'The skill isn’t in the file of the skills.'],
      [2503, 'The skill isn’t in the file of the skills.'],
    ],
  );
});

test('without files of skills, careers have none, and a note says so', async () => {
  for (const name of ['skills_en.csv', 'occupationSkillRelations_en.csv']) {
    const { paths, skipped } = await converted(esco, escoFiles({ [name]: undefined }));
    assert.equal(paths[0]!.skills, undefined);
    const reason = 'The file isn’t among the input, so careers have no skills.';
    assert.deepEqual(skipped, [{ file: name, reason }]);
  }
});

test('bad rows are reported by file and line, and skipped', async () => {
  const content = files.escoFile('occupations_en.csv');
  const more = files
    .occupations(
      files.occupation('old', '', 'torch bearer', [], '', 'obsolete'),
      files.occupation('nameless', '', ''),
    )
    .split('\r\n')
    .slice(1, 3)
    .join('\r\n');
  const { paths, skipped } = await converted(
    esco,
    escoFiles({ 'occupations_en.csv': `${content}${more}\r\nOccupation,http://data.eu` }),
  );
  assert.equal(paths.length, 3);
  assert.deepEqual(
    skipped.map(({ line, reason }) => [line, reason]),
    [
      [9, 'The row ends too early.'],
      [7, 'The occupation isn’t released.'],
      [8, 'The occupation has no URI or no label.'],
    ].sort(([one], [other]) => Number(one) - Number(other)),
  );
  assert.match(skipped[0]!.file, /occupations_en\.csv$/);
});

test('files that can’t be read are errors in plain words', async () => {
  await assert.rejects(converted(esco, [fileOf('skills_en.csv', 'x')]), {
    message:
      'There is no occupations_en.csv. Download the ESCO classification as CSV in that language, and unpack it.',
  });
  await assert.rejects(
    converted(esco, escoFiles({ 'skills_en.csv': '' })),
    /skills_en\.csv is empty\./,
  );
  await assert.rejects(
    converted(esco, escoFiles({ 'skills_en.csv': 'uri,name\n' })),
    /skills_en\.csv has no columns “conceptUri” and “preferredLabel” in its first line\./,
  );
});
