/** Careers from the O*NET database. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convert } from '../../src/convert/convert.js';
import { onet } from '../../src/convert/onet/onet.js';
import { converted } from './input-files.js';
import { onetFile, onetFiles, tsv } from './onet-files.js';

const keeper = {
  id: '39-9099.01',
  lang: 'en',
  title: 'Lighthouse Keepers',
  summary: 'Keep the light, and "write" the log.',
  duties: ['Light the lamp at dusk.', 'Wind the clockwork.', 'Feed the gulls.'],
  facts: [
    { label: 'Also called', value: 'Wickie' },
    { label: 'Preparation', value: 'Medium Preparation Needed', note: 'Job Zone Three' },
    {
      label: 'On-the-job training',
      value: 'Over 3 months, up to and including 6 months',
      note: '56% of respondents',
    },
  ],
  skills: ['Climbing', 'Patience', 'Tides', 'BetaLog'],
  educationRequirements: [
    'School (or the like) (61% of respondents)',
    'Certificate (39% of respondents)',
  ],
  experienceRequirements: [
    'Over 2 years, up to and including 4 years (80% of respondents)',
    'None (13% of respondents)',
  ],
  relatedCareers: [{ label: 'Lamplighters' }, { label: 'Town Criers' }],
  occupationalCategory: '39-9099.01',
  region: 'United States',
  asOf: '2024-11',
  source: {
    label:
      'O*NET 29.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Its information has been shortened and rearranged here; USDOL/ETA has not approved, endorsed, or tested these modifications.',
    url: 'https://www.onetcenter.org/license_db.html',
  },
};

for (const release of ['before', 'since'] as const)
  test(`it reads the files of releases ${release} 30.3`, async () => {
    const { paths, skipped } = await converted(onet, onetFiles({}, release));
    assert.deepEqual(paths[0], keeper);
    assert.deepEqual(
      paths.map(({ title }) => title),
      ['Lighthouse Keepers', 'Lamplighters', 'Town Criers'],
    );
    assert.deepEqual(skipped, []);
  });

test('pay and steps, which the database doesn’t have, aren’t made up', async () => {
  const { paths } = await converted(onet, onetFiles());
  for (const path of paths)
    for (const key of ['salaries', 'currency', 'roadmap', 'timeToHire', 'cost'])
      assert.ok(!(key in path), key);
});

test('without frequent and precise answers to the survey, the job zone says what is needed', async () => {
  const { paths } = await converted(onet, onetFiles());
  const [, lamplighter, crier] = paths;
  assert.deepEqual(lamplighter!.educationRequirements, ['School is usual.']);
  assert.deepEqual(lamplighter!.experienceRequirements, ['A little helps.']);
  assert.equal(crier!.educationRequirements, undefined);
});

test('related careers have addresses as the template wants them', async () => {
  const related = async (link: string) =>
    (await converted(onet, onetFiles(), { link })).paths[0]!.relatedCareers![1]!.url;
  assert.equal(await related('{id}.html'), '49-9099.02.html');
  assert.equal(await related('/jobs/{title}/'), '/jobs/town-criers/');
});

test('the version is also in the name of the folder', async () => {
  const files = onetFiles({ 'Read Me.txt': undefined });
  const { paths, skipped } = await converted(onet, files);
  assert.match(paths[0]!.source!.label, /^O\*NET Database by/);
  assert.match(skipped[0]!.reason, /version/);
  const inFolder = files.map((file) => ({
    ...file,
    name: file.name.replace('onet', 'db_30_1_text'),
  }));
  const { paths: named } = await converted(onet, inFolder);
  assert.match(named[0]!.source!.label, /^O\*NET 30\.1 Database by/);
});

test('a missing file is noted with what careers lack, and the others are read', async () => {
  const { paths, skipped } = await converted(onet, onetFiles({ 'Task Statements.txt': undefined }));
  assert.equal(paths.length, 3);
  assert.deepEqual(skipped, [
    {
      file: 'Task Statements.txt',
      reason: 'The file isn’t among the input, so careers have no duties.',
    },
  ]);
});

test('bad rows are reported by file and line, and skipped', async () => {
  const occupations = onetFile('Occupation Data.txt');
  const tasks = onetFile('Task Statements.txt');
  const { paths, skipped } = await converted(
    onet,
    onetFiles({
      'Occupation Data.txt': `${occupations}49-9099.02\tTown Criers\tAgain.\nlamps\tX\tY\n49-9099.03\t\tNo title.\n`,
      'Task Statements.txt': `${tasks}49-9099.09\t5\tUnknown.\tCore\t1\t08/2025\tAnalyst\n49-9099.09\t6\tCut of`,
    }),
  );
  assert.equal(paths.length, 3);
  assert.deepEqual(
    skipped.map(({ file, line, reason, what }) => [file, line, what, reason]),
    [
      ['onet/Occupation Data.txt', 5, 'Town Criers', 'The occupation is already in the file.'],
      [
        'onet/Occupation Data.txt',
        6,
        'lamps',
        'The first cell isn’t an O*NET-SOC code such as 15-1252.00.',
      ],
      [
        'onet/Occupation Data.txt',
        7,
        '',
        'title: This text is empty. Fill it in, or remove the field if it’s optional.',
      ],
      ['onet/Task Statements.txt', 6, '49-9099.09', 'The occupation isn’t in Occupation Data.txt.'],
      ['onet/Task Statements.txt', 7, undefined, 'The row ends too early.'],
    ],
  );
});

test('an unsorted file is an error that says where', async () => {
  const [header = '', first = '', ...rest] = onetFile('Knowledge.txt').split('\n');
  const lines = [header, first.replace('39-9099.01', '49-9099.00'), ...rest];
  await assert.rejects(converted(onet, onetFiles({ 'Knowledge.txt': lines.join('\n') })), {
    message:
      'onet/Knowledge.txt isn’t sorted by O*NET-SOC code: 39-9099.01 in line 3 comes after 49-9099.00. Sort it by its first column, or download it again.',
  });
});

test('files that can’t be read are errors in plain words', async () => {
  const message = async (changes: Parameters<typeof onetFiles>[0]) => {
    const error = await converted(onet, onetFiles(changes)).then(
      () => undefined,
      (error: Error) => error,
    );
    return error?.message;
  };
  const name = 'Occupation Data.txt';
  assert.match((await message({ [name]: undefined }))!, /^There is no Occupation Data\.txt\./);
  assert.equal(await message({ [name]: '' }), 'onet/Occupation Data.txt is empty.');
  assert.equal(await message({ 'Job Zones.txt': '\n\n' }), 'onet/Job Zones.txt is empty.');
  assert.equal(
    await message({ [name]: 'Code,Title\n1,2\n' }),
    'onet/Occupation Data.txt has no columns “O*NET-SOC Code” and “Title” in its first line.',
  );
  assert.match((await message({ [name]: 'PK\u0003\u0004xyz' }))!, /is a ZIP archive/);
  await assert.rejects(
    converted(onet, [...onetFiles(), ...onetFiles()]),
    /There are several files/,
  );
});

test('unknown columns are noted once', async () => {
  const zones = tsv(
    ['O*NET-SOC Code', 'Title', 'Job Zone', 'Mood', 'Moon'],
    ['39-9099.01', 'Lighthouse Keepers', 3, 'calm', 'full'],
    ['49-9099.00', 'Lamplighters', 2, 'calm', 'new'],
  );
  const { paths, skipped } = await converted(onet, onetFiles({ 'Job Zones.txt': zones }));
  assert.deepEqual(paths[0], keeper);
  assert.deepEqual(skipped, [
    { file: 'onet/Job Zones.txt', line: 1, reason: 'Not read: “Mood” and “Moon”.' },
  ]);
});

test('line ends, byte order marks and quotes of spreadsheets make no difference', async () => {
  const original = onetFile('Occupation Data.txt');
  const utf16 = new Uint8Array(
    new Uint16Array([...`\ufeff${original}`].map((sign) => sign.charCodeAt(0))).buffer,
  );
  const variants = [
    original.replaceAll('\n', '\r\n'),
    original.replaceAll('\n', '\r'),
    `\ufeff${original}`,
    original.replace(
      'Keep the light, and "write" the log.',
      '"Keep the light, and ""write"" the log."',
    ),
    utf16,
  ];
  for (const [index, content] of variants.entries()) {
    const { paths, skipped } = await converted(onet, onetFiles({ 'Occupation Data.txt': content }));
    assert.deepEqual(paths[0], keeper, `variant ${index}`);
    assert.equal(paths.length, 3);
    assert.deepEqual(skipped, []);
  }
});

test('all files are closed when the reader stops early', async () => {
  let open = 0;
  const files = onetFiles().map((file) => ({
    ...file,
    async *stream() {
      open++;
      try {
        yield* file.stream();
      } finally {
        open--;
      }
    },
  }));
  for await (const { title } of onet(files, {})) {
    assert.equal(title, 'Lighthouse Keepers');
    break;
  }
  assert.equal(open, 0);
});

test('progress counts the bytes of the files that are read, once', async () => {
  const files = onetFiles();
  const size = files
    .filter(({ name }) => !name.endsWith('Abilities.txt'))
    .reduce((sum, { size = 0 }) => sum + size, 0);
  const seen: [number, number | undefined][] = [];
  const progress = (bytes: number, total?: number) => void seen.push([bytes, total]);
  const paths = [];
  for await (const path of convert('onet', files, { progress })) paths.push(path);
  assert.equal(paths.length, 3);
  assert.deepEqual(seen.at(-1), [size, size]);
  assert.ok(seen.every(([bytes], index) => bytes >= (seen[index - 1]?.[0] ?? 0)));
});
