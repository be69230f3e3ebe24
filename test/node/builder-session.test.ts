/** The document that the builder edits: its changes, history, keys, problems and finished path. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as v from 'valibot';
import { withAlternative } from '../../demo/builder/model/choices.js';
import { fieldsOf, root, type Field } from '../../demo/builder/model/fields.js';
import { hintOf, labelOf } from '../../demo/builder/model/labels.js';
import { targetOf } from '../../demo/builder/model/references.js';
import { ChangeEvent, Session, type Draft } from '../../demo/builder/model/session.js';

const baker: Draft = {
  title: 'Baker',
  salaries: [
    { label: 'Trainee', amount: 14000 },
    { label: 'Master', amount: 42000 },
  ],
  backgrounds: [{ label: 'Cook' }],
  roadmap: {
    steps: [
      { title: 'Learn', salary: 'trainee', skippedBy: ['cook'] },
      { title: 'Bake', salary: 'master' },
    ],
  },
};

const pathOf = (document: Draft | undefined) => new Session(document).path;

const files = readdirSync('demo/careers').filter((file) => file.endsWith('.json'));

for (const file of files)
  test(`${file} passes through unchanged`, () => {
    const document = JSON.parse(readFileSync(`demo/careers/${file}`, 'utf8')) as Draft;
    const session = new Session();
    session.replace(document);
    assert.deepEqual(session.path, document);
    assert.deepEqual(session.problems, []);
    session.edit(['title'], 'Another title');
    session.undo();
    assert.equal(session.document, document);
  });

test('there are careers to try', () => assert.ok(files.length > 5));

test('a career starts from nothing, and has a path once it has a title', () => {
  const session = new Session();
  assert.equal(session.path, undefined);
  session.edit(['roadmap', 'steps', 0, 'title'], 'Learn');
  assert.equal(session.path, undefined);
  assert.deepEqual(session.problems, [
    { place: ['title'], message: 'Fill in “Job title”. Until then, it’s left out.' },
  ]);
  session.edit(['title'], 'Bäcker');
  assert.deepEqual(session.path, {
    id: 'backer',
    title: 'Bäcker',
    roadmap: { steps: [{ id: 'learn', title: 'Learn' }] },
  });
});

test('a title that is half typed when the page is reloaded gives no key yet', () => {
  const session = new Session();
  session.restore({ title: 'Bak' });
  assert.equal(session.document!.id, undefined);
  assert.equal(session.path!.id, 'bak');
  session.leave();
  session.edit(['title'], 'Baker');
  session.leave();
  assert.equal(session.document!.id, 'baker');
});

test('what leaves the page has keys that stay', () => {
  const session = new Session();
  session.restore({ title: 'Baker' });
  session.settle();
  session.edit(['title'], 'Baker and cook');
  session.leave();
  assert.equal(session.document!.id, 'baker');
});

test('keys are stored once, are unique, and stay', () => {
  const session = new Session(baker);
  assert.deepEqual(
    pathOf(session.document)!.salaries!.map(({ level }) => level),
    ['trainee', 'master'],
  );
  session.insert(['roadmap', 'steps'], 2, { title: 'Bake' });
  session.insert(['certifications'], 0, { name: 'Bake' });
  session.settle();
  session.edit(['roadmap', 'steps', 0, 'title'], 'Learn more');
  session.settle();
  const { certifications, roadmap } = session.path!;
  assert.deepEqual(
    roadmap!.steps.map(({ id }) => id),
    ['learn', 'bake', 'bake-2'],
  );
  assert.equal(certifications![0]!.id, 'bake-3');
});

test('a step that settles is undone together with its keys', () => {
  const session = new Session();
  session.edit(['title'], 'Baker');
  session.settle();
  assert.equal(session.document!.id, 'baker');
  session.undo();
  assert.equal(session.document, undefined);
  session.redo();
  assert.equal(session.document!.id, 'baker');
});

test('blanks are left out, and keys are in the schema’s order', () => {
  const path = pathOf({
    roadmap: { lead: ' ', steps: [{ duration: { unit: 'week' } }, { salary: 'x' }] },
    duties: ['', 'Bakes', ' '],
    facts: [{ value: 'Good', label: 'Outlook', note: '' }],
    employers: [],
    custom: 1,
    title: 'Baker',
    summary: '',
  });
  assert.equal(
    JSON.stringify(path),
    JSON.stringify({
      id: 'baker',
      title: 'Baker',
      duties: ['Bakes'],
      facts: [{ label: 'Outlook', value: 'Good' }],
      custom: 1,
    }),
  );
});

test('what has a problem is left out and explained at its place in the document', () => {
  const session = new Session({
    title: 'Baker',
    currency: 'Euro',
    salaries: [
      {},
      { label: 'Trainee', amount: 'little', max: 5 },
      { amount: 3 },
      { label: 'Master', amount: 9, max: 5 },
    ],
    roadmap: {
      steps: [
        { title: '' },
        { description: 'Without a title' },
        { title: 'Learn', salary: 'trainee', duration: { min: 'three', unit: 'week' } },
        { title: 'Bake', salary: 'master', resources: [{ label: 'Book', url: 'javascript:x' }] },
      ],
    },
    certifications: [
      { id: 'bake', name: 'One' },
      { id: 'no key!', name: 'Two' },
    ],
  });
  assert.deepEqual(session.path, {
    id: 'baker',
    title: 'Baker',
    salaries: [
      { level: 'trainee', label: 'Trainee' },
      { level: 'master', label: 'Master', amount: 9 },
    ],
    roadmap: {
      steps: [
        { id: 'learn', title: 'Learn', salary: 'trainee' },
        { id: 'bake-2', title: 'Bake', salary: 'master' },
      ],
    },
    certifications: [
      { id: 'bake', name: 'One' },
      { id: 'two', name: 'Two' },
    ],
  });
  assert.deepEqual(
    session.problems.map(({ place }) => place.join('.')).sort(),
    [
      'certifications.1.id',
      'currency',
      'roadmap.steps.1.title',
      'roadmap.steps.2.duration.min',
      'roadmap.steps.3.resources.0.url',
      'salaries.1.amount',
      'salaries.2.label',
      'salaries.3.max',
    ].sort(),
  );
  for (const { message } of session.problems) assert.match(message, /^[A-Z“].*[^ ]$/);
});

test('any JSON can be edited', () => {
  const wrong: Draft[] = [
    { title: 5, id: [], salaries: 'none', roadmap: [] },
    { title: 'X', salaries: [null, 3, 'x', []], roadmap: { steps: { a: 1 } }, source: null },
    { title: 'X', roadmap: { steps: [{ title: 'A', skippedBy: 'x', skills: [1, ['a']] }] } },
  ];
  for (const document of wrong) {
    const session = new Session(document);
    assert.ok(session.problems.length);
    session.edit(['salaries', 0, 'label'], 'Trainee');
    session.edit(['roadmap', 'steps', 0, 'title'], 'Learn');
    session.edit(['title'], 'Baker');
    session.edit(['id'], undefined);
    assert.equal(session.path!.id, 'baker');
    assert.equal(session.path!.salaries![0]!.label, 'Trainee');
  }
});

test('consecutive edits of a field are one undo step; 50 steps go back and forth', () => {
  const session = new Session(baker);
  const places = [['title'], ['summary']];
  const states = [session.document];
  for (let step = 0; step < 50; step++) {
    for (const text of ['a', 'ab', 'abc']) session.edit(places[step % 2]!, text + step);
    states.push(session.document);
  }
  for (const state of states.slice(0, -1).reverse()) {
    session.undo();
    assert.equal(session.document, state);
  }
  assert.equal(session.canUndo, false);
  for (const state of states.slice(1)) {
    session.redo();
    assert.equal(session.document, state);
  }
  assert.equal(session.canRedo, false);
});

test('a removed level or background takes its references along, and undo brings all back', () => {
  const session = new Session(baker);
  const before = session.document;
  session.remove(['salaries', 0]);
  session.remove(['backgrounds', 0]);
  assert.deepEqual(session.path!.roadmap!.steps, [
    { id: 'learn', title: 'Learn' },
    { id: 'bake', title: 'Bake', salary: 'master' },
  ]);
  session.undo();
  session.undo();
  assert.equal(session.document, before);
});

test('entries are moved and duplicated', () => {
  const session = new Session(baker);
  session.move(['roadmap', 'steps', 0], 1);
  session.duplicate(['roadmap', 'steps', 1]);
  assert.deepEqual(
    session.path!.roadmap!.steps.map(({ id, title }) => [id, title]),
    [
      ['bake', 'Bake'],
      ['learn', 'Learn'],
      ['learn-2', 'Learn'],
    ],
  );
});

test('alternatives are joined and separated without anyone seeing keys', () => {
  const steps = ['A', 'B', 'C'].map((title) => ({ title }));
  const session = new Session({ title: 'X', roadmap: { steps } });
  const choices = () => session.path!.roadmap!.steps.map(({ choice }) => choice);
  const set = (index: number, joined: boolean) =>
    session.change(['roadmap', 'steps', index], (document) =>
      withAlternative(document, index, joined),
    );
  set(1, true);
  assert.deepEqual(choices(), ['a', 'a', undefined]);
  set(2, true);
  assert.deepEqual(choices(), ['a', 'a', 'a']);
  set(1, false);
  assert.deepEqual(choices(), [undefined, 'b', 'b']);
  session.remove(['roadmap', 'steps', 1]);
  assert.deepEqual(choices(), [undefined, undefined]);
});

test('a document from another tab keeps what is the same', () => {
  const session = new Session(baker);
  const before = session.document!;
  const other = structuredClone(before);
  session.sync(other);
  assert.equal(session.document, before);
  session.sync({ ...other, title: 'Confectioner' });
  assert.equal(session.document!.roadmap, before.roadmap);
  session.undo();
  assert.equal(session.document, before);
});

test('each change is announced with its cause and place', () => {
  const session = new Session(baker);
  const changes: string[] = [];
  session.addEventListener('change', (event) => {
    const { cause, place } = event as ChangeEvent;
    changes.push([cause, ...place].join(' '));
  });
  session.edit(['title'], 'Baker');
  session.edit(['title'], 'B');
  session.insert(['duties'], 0, 'Bakes');
  session.undo();
  session.redo();
  session.replace(undefined);
  assert.deepEqual(changes, [
    'edit title',
    'list duties 0',
    'undo duties 0',
    'redo duties 0',
    'replace',
  ]);
});

test('each field that refers to another list is known', () => {
  const fieldsIn = (field: Field): Field[] => [
    field,
    ...[...field.entries, ...(field.item ? [field.item] : [])].flatMap(fieldsIn),
  ];
  const references = fieldsIn(root).filter(
    ({ item, kind, path, required }) =>
      (item?.kind === 'key' || (kind === 'key' && !required)) && !path.endsWith('.choice'),
  );
  assert.ok(references.length);
  for (const { path } of references) assert.ok(targetOf(path), path);
});

test('a new field of the schema is found, with what its control needs', () => {
  const schema = v.object({
    title: v.pipe(v.string('text'), v.description('Job title.')),
    mood: v.optional(
      v.pipe(v.picklist(['calm', 'wild'], 'option'), v.description('How it feels.')),
    ),
    workHours: v.optional(v.array(v.object({ label: v.string('text'), count: v.number() }))),
  });
  const [, mood, hours] = fieldsOf(schema).entries;
  assert.deepEqual(
    [mood!.kind, mood!.required, mood!.options, mood!.description],
    ['option', false, ['calm', 'wild'], 'How it feels.'],
  );
  assert.deepEqual(
    hours!.item!.entries.map(({ kind, path }) => [kind, path]),
    [
      ['text', 'workHours.label'],
      ['number', 'workHours.count'],
    ],
  );
  assert.equal(labelOf(hours!), 'Work hours');
  assert.equal(hintOf(mood!), 'How it feels.');
});
