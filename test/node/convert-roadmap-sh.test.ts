/** Careers from roadmaps of roadmap.sh. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roadmapSh } from '../../src/convert/roadmap-sh/roadmap-sh.js';
import { contents, drawing, drawn, folders } from './convert/roadmap-files.js';
import { converted, fileOf, rendered } from './input-files.js';

const source = { label: 'roadmap.sh, for personal use only', url: 'https://roadmap.sh/baker' };

test('topics of a drawing become steps in its order, subtopics their skills', async () => {
  const { paths, skipped } = await converted(roadmapSh, [...drawn, contents]);
  assert.deepEqual(skipped, []);
  assert.deepEqual(paths.map(rendered), ['baker']);
  assert.deepEqual(paths[0], {
    id: 'baker',
    lang: 'en',
    title: 'Baker',
    summary: "How bread is made, and who's up at night",
    roadmap: {
      steps: [
        {
          id: 'ovens',
          title: 'Ovens',
          description: 'An oven is a warm room for dough.',
          skills: ['Wood', 'Coal'],
          resources: [
            { label: 'warm', url: 'https://example.com/warm' },
            { label: 'All about ovens', url: 'https://example.com/ovens', kind: 'official' },
            { label: 'An oven burns', url: 'https://example.com/watch?v=1', kind: 'video' },
            { label: 'Plans of ovens', url: 'https://example.com/plans', kind: 'open source' },
            { label: 'Birch', url: 'https://example.com/birch', kind: 'article' },
          ],
        },
        {
          id: 'bread',
          title: 'Bread',
          description: 'Flour, water and salt.',
          skills: ['Rye'],
          resources: [{ label: 'A loaf', url: 'https://example.com/loaf', kind: 'course' }],
        },
        { id: 'knives', title: 'Knives', skills: ['Sharpening'] },
      ],
    },
    source,
  });
});

test('a drawing alone has titles and order', async () => {
  const { paths } = await converted(roadmapSh, [drawn[0]!]);
  assert.deepEqual(
    paths[0]!.roadmap!.steps.map(({ skills, title }) => [title, skills]),
    [
      ['Ovens', ['Wood', 'Coal']],
      ['Bread', ['Rye']],
      ['Knives', ['Sharpening']],
    ],
  );
});

test('lines in a circle or upwards don’t change the order from top to bottom', async () => {
  const edges = [
    { source: 'knife-T-3', target: 'bread-T_2' },
    { source: 'bread-T_2', target: 'knife-T-3' },
    { source: 'bread-T_2', target: 'ovens_T-1' },
    { source: 'nowhere', target: 'ovens_T-1' },
  ];
  const file = fileOf('baker.json', JSON.stringify({ ...drawing, edges }));
  const { paths } = await converted(roadmapSh, [file]);
  assert.deepEqual(
    paths[0]!.roadmap!.steps.map(({ title }) => title),
    ['Ovens', 'Knives', 'Bread'],
  );
});

test('folders with numbers are a roadmap, too', async () => {
  const { paths, skipped } = await converted(roadmapSh, folders.toReversed());
  assert.deepEqual(skipped, []);
  assert.deepEqual(paths.map(rendered), ['cook']);
  assert.deepEqual(paths[0]!.roadmap!.steps, [
    {
      id: 'pans',
      title: 'Pans',
      description: 'Pans are flat.',
      resources: [
        { label: 'Pans for all', url: 'https://example.com/pans', kind: 'article' },
        { label: 'A film', url: 'https://example.com/pan-film', kind: 'video' },
      ],
    },
    {
      id: 'soups',
      title: 'Soups',
      description: 'Soup is wet.',
      skills: ['Water', 'Making stock'],
    },
  ]);
});

test('a mapping from topics to files has the same topics', async () => {
  const at = (path: string) => `/roadmaps/103-cook/content/${path}`;
  const mapping = {
    home: at('readme.md'),
    soups: at('101-soups/readme.md'),
    'soups:stock': at('101-soups/101-stock.md'),
    'soups:water': at('101-soups/100-water.md'),
    pans: at('100-pans.md'),
  };
  const file = fileOf('content/roadmaps/103-cook/content-paths.json', JSON.stringify(mapping));
  const expected = await converted(roadmapSh, folders);
  const { paths, skipped } = await converted(roadmapSh, [...folders, file]);
  assert.deepEqual(skipped, []);
  assert.deepEqual(
    paths[0]!.roadmap!.steps.map(({ resources, skills, title }) => [title, skills, resources]),
    expected.paths[0]!.roadmap!.steps.map(({ resources, skills, title }) => [
      title,
      skills,
      resources,
    ]),
  );
});

test('a mapping from topics to keys names the topics of files without a drawing', async () => {
  const mapping = { ovens: 'ovens_T-1', 'ovens:wood': 'oven-Sub-1', 'ovens:gas': 'unknown' };
  const { paths } = await converted(roadmapSh, [
    ...drawn.slice(1),
    fileOf('roadmaps/baker/migration-mapping.json', JSON.stringify(mapping)),
  ]);
  assert.deepEqual(
    paths[0]!.roadmap!.steps.map(({ skills, title }) => [title, skills]),
    [['Ovens', ['Wood', 'Gas']]],
  );
});

test('several roadmaps in one run stay apart', async () => {
  const { paths } = await converted(roadmapSh, [...folders, ...drawn, contents], { lang: 'de' });
  assert.deepEqual(
    paths.map(({ id, lang }) => [id, lang]),
    [
      ['cook', 'de'],
      ['baker', 'de'],
    ],
  );
});

test('broken, empty and other files are skipped, and the rest is read', async () => {
  const text = JSON.stringify(drawing, null, 1);
  const { paths, skipped } = await converted(roadmapSh, [
    fileOf('a.json', text.slice(0, 400)),
    fileOf('b.json', ''),
    fileOf('c.json', '[1]'),
    fileOf('d.json', '{"a": {"b": 1}}'),
    fileOf('e.png', 'x'),
    fileOf('f.json', '{"nodes": [null, 3, {"type": "topic"}], "edges": "x"}'),
    ...drawn,
  ]);
  assert.deepEqual(
    paths.map(({ id }) => id),
    ['baker'],
  );
  const other = 'The file isn’t part of a roadmap.';
  assert.deepEqual(
    skipped.map(({ file, reason }) => [file, reason]),
    [
      ['a.json', 'The JSON is broken or isn’t complete.'],
      ['b.json', 'The file is empty.'],
      ['c.json', other],
      ['d.json', other],
      ['e.png', 'The file is neither JSON nor Markdown.'],
      ['f.json', 'The roadmap has no topics. Files such as “cats@x1.md” need its drawing, too.'],
    ],
  );
  assert.equal(skipped[0]!.line, text.slice(0, 400).split('\n').length);
  await assert.rejects(converted(roadmapSh, [fileOf('c.json', '[1]')]), {
    message: 'There is no roadmap in the files.',
  });
});

test('files that aren’t text don’t stop the others', async () => {
  const { paths, skipped } = await converted(roadmapSh, [
    drawn[0]!,
    fileOf('baker/content/ovens@ovens_T-1.md', 'PK\u0003\u0004 zipped'),
    fileOf('x.json', 'PK\u0003\u0004 zipped'),
  ]);
  assert.equal(paths[0]!.roadmap!.steps.length, 3);
  assert.deepEqual(
    skipped.map(({ file, reason }) => [file, reason.slice(0, 13)]),
    [
      ['x.json', 'The file is a'],
      ['baker/content/ovens@ovens_T-1.md', 'The file is a'],
    ],
  );
});

test('Markdown without its drawing is skipped, with what is missing', async () => {
  const { paths, skipped } = await converted(roadmapSh, drawn.slice(1));
  assert.deepEqual(paths, []);
  assert.deepEqual(
    skipped.map(({ what }) => what),
    ['Baker'],
  );
});
