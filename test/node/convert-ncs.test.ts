/** Careers from job profiles of the National Careers Service. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ncs } from '../../src/convert/ncs/ncs.js';
import { converted, fileOf, rendered } from './input-files.js';

const profile = readFileSync('test/node/convert/profile.json', 'utf8');

interface Profile {
  [name: string]: unknown;
  HowToBecome: { EntryRoutes: Record<string, unknown>; MoreInformation: unknown };
  WhatYouWillDo: Record<string, unknown>;
}

/** The profile with changes. */
const changed = (change: (profile: Profile) => void): string => {
  const value = JSON.parse(profile) as Profile;
  change(value);
  return JSON.stringify(value);
};

const pathOf = async (json: string) => {
  const { paths, skipped } = await converted(ncs, [fileOf('profile.json', json)]);
  assert.deepEqual(skipped, []);
  assert.deepEqual(paths.map(rendered).length, 1);
  return paths[0]!;
};

test('it reads all that a career path can show', async () => {
  const { roadmap, ...path } = await pathOf(profile);
  assert.deepEqual(path, {
    id: 'well-digger',
    lang: 'en-GB',
    currency: 'GBP',
    title: 'Well digger',
    summary: 'Well diggers find water & dig down to it. Also known as water finder, shaft sinker.',
    duties: ['looking for water', 'digging a shaft', 'lining it with brick'],
    salaries: [
      { level: 'starter', label: 'Starter', amount: 21_000 },
      { level: 'experienced', label: 'Experienced', amount: 34_500 },
    ],
    facts: [
      { label: 'Hours', value: '38 to 40 a week', note: 'evenings / weekends, on call' },
      { label: 'Where', value: 'You could work in fields.', note: 'It may be wet.' },
      { label: 'Restrictions', value: 'be over 18' },
      { label: 'Progression', value: 'With experience, you could lead a team.' },
    ],
    skills: ['patience', 'knowledge of soil', 'to be able to read a meter'],
    educationRequirements: ['College: 2 GCSEs; a strong back'],
    relatedCareers: [
      { label: 'Roofer', url: 'https://nationalcareers.service.gov.uk/job-profiles/roofer' },
      { label: 'Miner', url: 'https://nationalcareers.service.gov.uk/job-profiles/miner' },
    ],
    occupationalCategory: '8142',
    region: 'England',
    asOf: '2024-03',
    source: {
      label: 'National Careers Service, licensed under the Open Government Licence v3.0',
      url: 'https://nationalcareers.service.gov.uk/job-profiles/well-digger',
    },
  });
  assert.deepEqual(
    roadmap!.steps.map(({ choice, optional, title }) => [title, choice ?? optional]),
    [
      ['College', 'route'],
      ['Apprenticeship', 'route'],
      ['Work towards this role', 'route'],
      ['Apply directly', 'route'],
      ['Registration', undefined],
      ['More information', true],
    ],
  );
  assert.deepEqual(roadmap!.steps[0], {
    id: 'college',
    title: 'College',
    choice: 'route',
    description:
      'You could take a course in: digging; pump care. You may need: 2 GCSEs; a strong back. Some colleges have evening courses.',
    resources: [
      {
        label: 'evening courses',
        url: 'https://nationalcareers.service.gov.uk/find-a-course',
      },
      { label: 'money for courses', url: 'https://www.gov.uk/student-finance' },
    ],
  });
  assert.deepEqual(roadmap!.steps[3]!.resources, [
    { label: 'pumps', url: 'https://example.com/pumps' },
  ]);
});

test('names with a small first letter, as in other releases of the API, are the same', async () => {
  const small = profile.replace(/"(\w)(\w*)":/g, (_, first: string, rest: string) => {
    return `"${first.toLowerCase()}${rest}":`;
  });
  assert.notEqual(small, profile);
  assert.deepEqual(await pathOf(small), await pathOf(profile));
});

test('a single route is no choice', async () => {
  const { roadmap } = await pathOf(
    changed(({ HowToBecome: { EntryRoutes } }) => {
      for (const name of Object.keys(EntryRoutes)) if (name !== 'Work') EntryRoutes[name] = [];
    }),
  );
  assert.deepEqual(
    roadmap!.steps.map(({ choice, title }) => [title, choice]),
    [
      ['Work towards this role', undefined],
      ['Registration', undefined],
      ['More information', undefined],
    ],
  );
});

test('tasks come as a list, as paragraphs or in one sentence', async () => {
  const tasks = ['look', 'dig'];
  for (const texts of [
    ['<p>You might be:</p><ul><li>look</li><li>dig</li></ul>'],
    ['<p>look</p>', '<p>dig</p>'],
    ['You could: look; dig.'],
  ]) {
    const path = await pathOf(
      changed(({ WhatYouWillDo }) => (WhatYouWillDo['WYDDayToDayTasks'] = texts)),
    );
    assert.deepEqual(path.duties, tasks);
  }
});

test('unknown pay, hours and dates are left out', async () => {
  const path = await pathOf(
    changed((profile) => {
      profile['SalaryStarter'] = 'Variable';
      profile['SalaryExperienced'] = '0';
      profile['MinimumHours'] = 0;
      profile['MaximumHours'] = null;
      profile['LastUpdatedDate'] = '0001-01-01T00:00:00';
      profile['WorkingPattern'] = null;
      profile['HowToBecome'] = undefined as never;
    }),
  );
  assert.equal(path.salaries, undefined);
  assert.equal(path.asOf, undefined);
  assert.equal(path.roadmap, undefined);
  assert.equal(path.facts![0]!.label, 'Where');
});

test('HTML and scripts in texts become plain text', async () => {
  const bad = '<img src=x onerror=alert(1)><script>alert(1)</script>Dig &lt;deep&gt;';
  const path = await pathOf(
    changed((profile) => {
      profile['Overview'] = `<p>${bad}</p>`;
      profile['Title'] = 'Digger<script>alert(1)</script>';
      profile['AlternativeTitle'] = '[x"onclick="y | https://example.com/"onclick="y]';
      profile['RelatedCareers'] = [{ Title: 'Bad', Url: 'javascript:alert(1)' }, 'Plain'];
    }),
  );
  assert.equal(path.title, 'Digger');
  assert.equal(path.summary, 'Dig <deep> Also known as x"onclick="y.');
  assert.deepEqual(
    path.relatedCareers!.map(({ url }) => url?.startsWith('https:')),
    [undefined, undefined],
  );
});

test('many profiles in a file are read, and broken ones are skipped with their line', async () => {
  const files = [
    fileOf('all.json', `[\n${profile},\n{"Title": "Broken", "Overview": },\n${profile}\n]`),
    fileOf('cut.json', profile.slice(0, 900)),
    fileOf('list.json', '[{ "title": "Digger", "url": "https://example.com/digger" }]'),
    fileOf('one.json', `{ "jobProfiles": [${profile}] }`),
  ];
  const { paths, skipped } = await converted(ncs, files);
  assert.deepEqual(
    paths.map(({ id }) => id),
    ['well-digger', 'well-digger', 'well-digger'],
  );
  const reason = 'The job profile is broken or isn’t complete.';
  assert.deepEqual(skipped, [
    { file: 'all.json', line: profile.trim().split('\n').length + 3, what: 'Broken', reason },
    { file: 'cut.json', line: 1, what: 'Well digger', reason },
    { file: 'list.json', line: 1, what: 'Digger', reason: 'The job profile is only a title.' },
  ]);
});

test('empty files and other files give a clear message', async () => {
  const messages = {
    '': 'x.json is empty.',
    'Title,Pay': 'x.json isn’t JSON.',
    '[]': 'x.json has no job profiles.',
    '[1, "a"]': 'x.json has no job profiles.',
  };
  for (const [text, message] of Object.entries(messages))
    await assert.rejects(converted(ncs, [fileOf('x.json', text)]), { message });
  const { paths, skipped } = await converted(ncs, [fileOf('x.json', '{"statusCode": 401}')]);
  assert.deepEqual(paths, []);
  assert.match(skipped[0]!.reason, /^title: /);
});
