/** Spreadsheets, as people keep them, become careers, and careers become spreadsheets. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  readCareers,
  readTable,
  toCareers,
  toCsv,
  toPath,
  understand,
  type Career,
  type Corrections,
  type Remark,
} from '../../src/convert/spreadsheet/spreadsheet.js';
import type { CareerPath, Step } from '../../src/model/path-types.js';
import { parseCareerPath } from '../../src/source/parse.js';

const read = (
  source: string | readonly (readonly string[])[],
  corrections?: Corrections,
): Career & {
  roles: string[];
  questions: string[];
  remarks: Remark[];
} => {
  const table = readTable(source);
  const understanding = understand(table, corrections);
  const { careers, remarks } = toCareers(table, understanding);
  return {
    ...careers[0]!,
    roles: understanding.columns.map(({ role }) => role),
    questions: understanding.questions.map(({ text }) => text),
    remarks: [...table.remarks, ...remarks],
  };
};

const sample = (name: string): string => readFileSync(`test/spreadsheets/${name}`, 'utf8');

test('a bootcamp’s plan with commas, line breaks in cells, ranges and an optional step', () => {
  const { currency, questions, remarks, roles, salaries, steps } = read(sample('bootcamp.csv'));
  assert.deepEqual(roles, ['title', 'duration', 'skills', 'pay', 'link', 'optional']);
  assert.deepEqual(
    steps.map(({ title, duration, skills, optional, salary }) => [
      ...[title, duration, skills, optional, salary],
    ]),
    [
      ...[
        [
          'HTML and CSS',
          { min: 3, max: 3, unit: 'week' },
          ['semantic HTML', 'layout', 'accessibility'],
          undefined,
          undefined,
        ],
      ],
      [
        'JavaScript',
        { min: 3, max: 4, unit: 'week' },
        ['functions', 'DOM', 'fetch'],
        undefined,
        undefined,
      ],
      [
        'React "the basics"',
        { min: 3, max: 3, unit: 'week' },
        ['components', 'state', 'routing'],
        undefined,
        'react-the-basics',
      ],
      ['Databases', { min: 2, max: 3, unit: 'week' }, ['SQL', 'modelling'], undefined, undefined],
      ['TypeScript', { min: 1, max: 1, unit: 'week' }, ['types'], true, undefined],
      [
        'Final project',
        { min: 4, max: 5, unit: 'week' },
        ['teamwork', 'deployment'],
        undefined,
        'final-project',
      ],
    ],
  );
  assert.deepEqual(steps[0]!.resources, [
    {
      label: 'developer.mozilla.org',
      url: 'https://developer.mozilla.org/en-US/docs/Learn',
    },
  ]);
  assert.deepEqual(salaries, [
    { level: 'react-the-basics', label: 'React "the basics"', amount: 38_000 },
    { level: 'final-project', label: 'Final project', amount: 45_000 },
  ]);
  assert.equal(currency, undefined);
  assert.match(questions.join('\n'), /Which currency/);
  assert.match(questions.join('\n'), /pay for: an hour/);
  assert.deepEqual(remarks, []);
});

test('a German plan with semicolons, a byte order mark and figures in euros', () => {
  const { currency, lang, payPeriod, questions, salaries, steps } = read(sample('ausbildung.csv'));
  assert.deepEqual(
    { currency, lang, payPeriod },
    { currency: 'EUR', lang: 'de', payPeriod: 'month' },
  );
  assert.deepEqual(questions, []);
  assert.deepEqual(
    steps.map(({ title, duration, skills }) => ({ title, duration, skills })),
    [
      { title: 'Grundlagen', duration: { min: 1.5, max: 1.5 }, skills: ['Werkstoffe', 'Messen'] },
      { title: 'Fachpraxis', duration: { min: 12, max: 18 }, skills: ['Drehen', 'Fräsen'] },
      { title: 'Gesellenprüfung', duration: { min: 0.5, max: 0.5 }, skills: undefined },
    ],
  );
  assert.deepEqual(
    salaries.map(({ amount }) => amount),
    [1206, 1259, 2800],
  );
});

test('levels of pay from Excel, with ranges and an open end', () => {
  const { currency, questions, salaries, steps } = read(sample('pay-from-excel.tsv'));
  assert.deepEqual(steps, []);
  assert.equal(currency, 'USD');
  assert.deepEqual(salaries, [
    { level: 'entry', label: 'Entry', amount: 62_350, note: '0-2 years' },
    { level: 'mid', label: 'Mid', amount: 78_000, max: 91_000, note: '3-5 years' },
    { level: 'senior', label: 'Senior', amount: 120_000, orMore: true, note: '6+ years' },
  ]);
  assert.match(questions[0]!, /“Years”/);
});

const headings: [lang: string, headings: string[]][] = [
  ['en', ['Step', 'Number of weeks', 'What you’ll learn', 'Salary range', 'Website']],
  ['de', ['Baustein', 'Kursdauer in Wochen', 'Lerninhalte', 'Monatsgehalt', 'Webseite']],
  ['fr', ['Étape', 'Durée (semaines)', 'Compétences', 'Salaire annuel brut', 'Lien']],
  ['es', ['Paso', 'Duración en semanas', 'Habilidades', 'Sueldo mensual', 'Enlace']],
  ['pt', ['Passo', 'Duração (semanas)', 'Competências', 'Salário mensal', 'Ligação']],
  ['it', ['Passo', 'Durata (settimane)', 'Competenze', 'Stipendio lordo', 'Collegamento']],
  ['nl', ['Stap', 'Duur (weken)', 'Vaardigheden', 'Salaris per maand', 'Koppeling']],
  ['pl', ['Krok', 'Czas trwania (tygodnie)', 'Umiejętności', 'Wynagrodzenie', 'Odnośnik']],
];
for (const [lang, row] of headings)
  test(`headings in ${lang}`, () => {
    const table = readTable([row, ['A', '3', 'x, y', '3000', 'https://example.com']]);
    const { columns, lang: found } = understand(table);
    assert.deepEqual(
      columns.map(({ role }) => role),
      ['title', 'duration', 'skills', 'pay', 'link'],
    );
    assert.equal(columns[1]!.unit, 'week');
    assert.equal(found, lang);
  });

test('without known headings, the cells say what a column holds', () => {
  const { questions, roles } = read(
    'Foo,Bar,Baz,Qux\nWelding,3 weeks,"$30,000",https://a.example\nForging,2 weeks,"$40,000",https://b.example\n',
  );
  assert.deepEqual(roles, ['title', 'duration', 'pay', 'link']);
  assert.match(questions[0]!, /“Foo”/);
  const bare = read('Welding,3 weeks\nForging,2 weeks\nCasting,1 week\n');
  assert.deepEqual(
    bare.steps.map(({ title, duration }) => [title, duration!.min]),
    [
      ['Welding', 3],
      ['Forging', 2],
      ['Casting', 1],
    ],
  );
});

test('a heading that isn’t recognised is asked about, and a correction applies', () => {
  const csv = 'Step,Mystery\nA,red\nB,blue\n';
  assert.deepEqual(read(csv).questions, [
    '“Mystery” isn’t recognised, and isn’t used. Is that right?',
  ]);
  const corrected = read(csv, { columns: { 1: { role: 'phase' } } });
  assert.deepEqual(corrected.questions, []);
  assert.deepEqual(
    corrected.steps.map(({ phase }) => phase),
    ['red', 'blue'],
  );
  const unsaid = read('Step,Duration\nA,3\n');
  assert.match(unsaid.questions[0]!, /weeks, months/);
  const said = read('Step,Duration\nA,3\n', { columns: { 1: { role: 'duration', unit: 'week' } } });
  assert.deepEqual(said.questions, []);
  assert.deepEqual(said.steps[0]!.duration, { min: 3, max: 3, unit: 'week' });
});

const durations: [text: string, expected: Step['duration']][] = [
  ['4 to 5', { min: 4, max: 5, unit: 'week' }],
  ['12–18 Monate', { min: 12, max: 18 }],
  ['1,5', { min: 1.5, max: 1.5, unit: 'week' }],
  ['1 year 6 months', { min: 18, max: 18 }],
  ['1h 30min', { min: 1.5, max: 1.5, unit: 'hour' }],
  ['90 min', { min: 1.5, max: 1.5, unit: 'hour' }],
  ['½ year', { min: 0.5, max: 0.5, unit: 'year' }],
  ['1.500 Stunden', { min: 1500, max: 1500, unit: 'hour' }],
  ['od 3 do 4 miesięcy', { min: 3, max: 4 }],
  ['2 ans', { min: 2, max: 2, unit: 'year' }],
  ['3-Apr', undefined],
  ['self-paced', undefined],
  ['10 h/week', undefined],
];
for (const [text, expected] of durations)
  test(`a duration of ${text}`, () => {
    const { remarks, steps } = read([
      ['Step', 'Weeks'],
      ['A', text],
      ['B', '1'],
    ]);
    assert.deepEqual(steps[0]!.duration, expected);
    // The step is kept, and the cell is reported with its row.
    assert.deepEqual(
      remarks.map(({ row, what }) => [row, what]),
      expected ? [] : [[2, text]],
    );
  });

test('pay in other words, currencies and periods', () => {
  const pay = (cell: string) => {
    const { currency, payPeriod, salaries } = read([
      ['Level', 'Pay'],
      ['A', cell],
    ]);
    const { amount, max, orMore } = salaries[0]!;
    return [amount, max, orMore, currency, payPeriod];
  };
  const none = undefined;
  assert.deepEqual(pay('£30,000 pa'), [30_000, none, none, 'GBP', none]);
  assert.deepEqual(pay('5000 zł brutto/mies.'), [5000, none, none, 'PLN', 'month']);
  assert.deepEqual(pay('30 000 € – 35 000 € par an'), [30_000, 35_000, none, 'EUR', none]);
  assert.deepEqual(pay('$18.50/hr'), [18.5, none, none, 'USD', 'hour']);
  assert.deepEqual(pay('12 LPA'), [1_200_000, none, none, 'INR', none]);
  assert.deepEqual(pay('R$ 4.500 por mês'), [4500, none, none, 'BRL', 'month']);
  assert.deepEqual(pay('over $100k'), [100_000, none, true, 'USD', none]);
  assert.deepEqual(pay('kr 450 000')[3], none);
});

test('a currency that only a note or a heading names is a guess', () => {
  const pay = (note: string, heading = 'Notes') => {
    const { currency, questions } = read([
      ['Step', 'Pay per year', heading],
      ['A', '18500', note],
    ]);
    return [currency, questions.length];
  };
  assert.deepEqual(pay('Pay is for Germany, in euros'), ['EUR', 1]);
  assert.deepEqual(pay('all in £'), ['GBP', 1]);
  assert.deepEqual(pay('', 'Notes (amounts in USD)'), ['USD', 1]);
  assert.deepEqual(pay('€ or CHF'), [undefined, 1]);
  assert.deepEqual(pay('ALL of CAD'), [undefined, 1]);
});

test('a guess that is right can be confirmed, and changes nothing', () => {
  const csv = 'Plan,Mystery,Duration,Pay,Notes\nDough,red,3,18500,in euros\nOven,blue,4,19500,\n';
  let corrections: Corrections = {};
  const before = read(csv);
  for (let left = before.questions.length; left; left--) {
    const { questions } = understand(readTable(csv), corrections);
    assert.equal(questions.length, left);
    const { columns, ...pay } = questions[0]!.confirmation!;
    corrections = { ...corrections, ...pay, columns: { ...corrections.columns, ...columns } };
  }
  assert.ok(before.questions.length > 3);
  assert.deepEqual(read(csv, corrections), { ...before, questions: [] });
});

test('a column whose cells have their units has none of its own', () => {
  const unitOf = (...cells: string[]) =>
    understand(readTable([['Step', 'Time'], ...cells.map((cell, index) => [`S${index}`, cell])]))
      .columns[1]!.unit;
  assert.equal(unitOf('1 day', '10-12 weeks', ''), undefined);
  assert.equal(unitOf('1 day', '3'), 'month');
});

test('lower and upper ends in two columns', () => {
  const { salaries, steps } = read(
    'Step,Min weeks,Max weeks,Salary min (€),Salary max (€)\nA,2,4,30000,40000\n',
  );
  assert.deepEqual(steps[0]!.duration, { min: 2, max: 4, unit: 'week' });
  assert.deepEqual([salaries[0]!.amount, salaries[0]!.max], [30_000, 40_000]);
});

test('links on titles and skills become resources', () => {
  const { steps } = read([
    ['Step', 'Skills'],
    ['HTML\nhttps://a.example/html', 'forms\nhttps://b.example/forms'],
  ]);
  assert.deepEqual(
    [steps[0]!.title, steps[0]!.skills, steps[0]!.resources],
    [
      'HTML',
      ['forms'],
      [
        { label: 'HTML', url: 'https://a.example/html' },
        { label: 'forms', url: 'https://b.example/forms' },
      ],
    ],
  );
});

test('what isn’t a figure is kept as a note, and reported', () => {
  const { remarks, salaries } = read('Level,Pay ($)\nJunior,40k\nLead,by agreement\n');
  assert.deepEqual(salaries[1], { level: 'lead', label: 'Lead', note: 'by agreement' });
  assert.equal(remarks[0]!.row, 3);
});

test('alternatives by name, by yes, by “or” and by number', () => {
  const choices = (csv: string) => read(csv).steps.map(({ choice }) => choice);
  assert.deepEqual(choices('Step,Alternative\nA,way in\nB,way in\nC,\n'), [
    'way-in',
    'way-in',
    undefined,
  ]);
  assert.deepEqual(choices('Step,Alternative\nA,yes\nB,yes\nC,\n'), [
    'choice-1',
    'choice-1',
    undefined,
  ]);
  assert.deepEqual(choices('Step,Alternative\nA,\nB,or\nC,\n'), [
    'choice-1',
    'choice-1',
    undefined,
  ]);
  assert.deepEqual(choices('No.,Step\n1,A\n2a,B\n2b,C\n3,D\n'), [
    undefined,
    'step-2',
    'step-2',
    undefined,
  ]);
});

test('pay that several steps lead to has a name and a key of its own', () => {
  const names = (csv: string) => {
    const { salaries, steps } = read(csv);
    return [
      salaries.map(({ label, level }) => `${level}: ${label}`),
      steps.map(({ choice, id, salary }) => [id, choice, salary].join(' ')),
    ];
  };
  assert.deepEqual(
    names(
      'Step,Alternative,Pay after it\nEvening course,route,"£21,000"\nApprenticeship,route,"£21,000"\nTiling,,"£26,000"\n',
    ),
    [
      ['after-route: After the route', 'tiling: Tiling'],
      ['evening-course route after-route', 'apprenticeship route after-route', 'tiling  tiling'],
    ],
  );
  assert.deepEqual(names('Schritt,Alternative,Gehalt\nA,weg,21000\nB,weg,21000\n')[0], [
    'after-weg: Weg',
  ]);
  // Without a name for the choice, the titles say what they share.
  assert.deepEqual(
    names('Step,Alternative,Pay\nSewing course (online),yes,$1\nSewing course (college),yes,$1\n'),
    [
      ['after-sewing-course: Sewing course'],
      [
        'sewing-course-online sewing-course after-sewing-course',
        'sewing-course-college sewing-course after-sewing-course',
      ],
    ],
  );
  assert.deepEqual(names('Step,Alternative,Pay\nA,,$1\nB,or,$1\n')[0], ['after-choice-1: A / B']);
  // Not alternatives.
  assert.deepEqual(names('Step,Pay\nA,$1\nB,$1\n'), [['after-a: A'], ['a  after-a', 'b  after-a']]);
  // A choice or a level whose name is that of a step.
  assert.deepEqual(
    names('Step,Alternative,Level,Pay\nTiling,tiling,tiling,$1\nB,tiling,Tiling,$1\n'),
    [['tiling-pay: tiling'], ['tiling tiling-choice tiling-pay', 'b tiling-choice tiling-pay']],
  );
});

test('a note that only says whether a step is optional is no description', () => {
  for (const note of [
    'Can be skipped.',
    'optional',
    'kann entfallen',
    'Nicht nötig',
    'nice to have',
  ])
    for (const csv of [`Step,Remarks\nTiling,${note}\n`, `Step,Mandatory\nTiling,${note}\n`])
      assert.deepEqual(read(csv).steps, [{ id: 'tiling', title: 'Tiling', optional: true }], csv);
  const { steps } = read(
    'Step,Notes\nA (not required),everyone\nB,Pflicht\nC,can be skipped in May\n',
  );
  assert.deepEqual(steps, [
    { id: 'a', title: 'A', optional: true },
    { id: 'b', title: 'B' },
    { id: 'c', title: 'C', description: 'can be skipped in May' },
  ]);
});

test('titles, totals, phases on rows of their own, and rows that continue', () => {
  const { remarks, steps, title } = read(
    [
      'Our welding plan',
      '',
      'Step,Weeks,Skills',
      'Phase 1: Basics,,',
      'Safety (optional),1,gloves',
      ',,masks',
      'Step,Weeks,Skills',
      'Welding,3,seams',
      'Total,4,',
      ',5,',
    ].join('\r\n'),
  );
  assert.equal(title, 'Our welding plan');
  assert.deepEqual(
    steps.map(({ title, phase, optional, skills }) => ({ title, phase, optional, skills })),
    [
      { title: 'Safety', phase: 'Phase 1: Basics', optional: true, skills: ['gloves', 'masks'] },
      { title: 'Welding', phase: undefined, optional: undefined, skills: ['seams'] },
    ],
  );
  assert.deepEqual(
    remarks.map(({ isLeftOut, row, what }) => [row, what, isLeftOut]),
    [
      [9, 'Total', true],
      [10, '5', true],
    ],
  );
});

test('a quotation mark that isn’t closed costs no rows', () => {
  const { remarks, steps } = read('Step,Weeks\n"A,1\nB,2\nC,3\n');
  assert.deepEqual(
    steps.map(({ title }) => title),
    ['A', 'B', 'C'],
  );
  assert.match(remarks[0]!.reason, /quotation mark/);
});

/** What a table holds of a path. Keys of levels are made from their labels. */
const tabular = ({ id, lang, currency, payPeriod, title, ...path }: CareerPath) => {
  const { roadmap, salaries = [], backgrounds = [] } = path;
  const labels = new Map(salaries.map(({ level, label }) => [level, label]));
  const covered = new Map(backgrounds.map(({ id, label }) => [id, label]));
  const hasPay = salaries.some(({ amount }) => amount !== undefined);
  return {
    ...{ id, title },
    ...(lang && { lang }),
    ...(hasPay && { currency, payPeriod: payPeriod ?? 'year' }),
    salaries: salaries.map(({ level, ...salary }) => ({ ...salary, isNamed: Boolean(level) })),
    steps: (roadmap?.steps ?? []).map((step) => ({
      ...step,
      ...(step.duration && { duration: { unit: 'month', ...step.duration } }),
      ...(step.salary && { salary: labels.get(step.salary) }),
      ...(step.skippedBy && { skippedBy: step.skippedBy.map((key) => covered.get(key)) }),
    })),
  };
};

const again = (path: CareerPath): CareerPath => {
  const career = read(toCsv(path));
  const { issues, path: checked } = parseCareerPath(toPath(career, career.title!));
  assert.deepEqual(issues, []);
  return checked!;
};

const files = [
  'data/mlops-engineer.json',
  ...readdirSync('demo/careers')
    .filter((name) => name.endsWith('.json'))
    .map((name) => `demo/careers/${name}`),
];
for (const file of files)
  test(`${file} as CSV reads as the same steps and pay`, () => {
    const path = JSON.parse(readFileSync(file, 'utf8')) as CareerPath;
    assert.deepEqual(tabular(again(path)), tabular(path));
  });

test('every field of a step is the same again', () => {
  const path: CareerPath = {
    id: 'smith',
    lang: 'en',
    currency: 'GBP',
    payPeriod: 'hour',
    title: '=Smith, "the"',
    salaries: [
      { level: 'a', label: 'Helper', amount: 14.125, max: 15, note: 'first year; or less' },
      { level: 'b', label: 'Master', orMore: true, amount: 20 },
      { level: 'c', label: 'Partner', note: 'by agreement' },
    ],
    backgrounds: [{ id: 'cook', label: 'Cook, or baker' }],
    roadmap: {
      steps: [
        {
          id: 'x.1',
          title: '-Fire',
          phase: 'Start',
          choice: 'one',
          optional: true,
          description: 'Line one.\nLine two, with “quotes” and "others".',
          duration: { min: 0.125, max: 2, unit: 'week' },
          skills: ['Drills, lathes'],
          skippedBy: ['cook'],
          salary: 'c',
          resources: [
            { label: 'Book', url: 'https://a.example/1', kind: 'book', free: true },
            { label: 'Film; long', url: 'https://b.example/2', free: false },
          ],
        },
        {
          id: 'y',
          title: 'Steel',
          choice: 'one',
          duration: { min: 3, max: 3, unit: 'hour' },
          skills: ['a; b', 'c'],
          salary: 'b',
        },
      ],
    },
  };
  assert.deepEqual(tabular(again(path)), tabular(path));
});

const word = fc.stringMatching(/^[A-Za-zäöüéñ][A-Za-zäöüéñ'&/]{5,12}( [a-zäöüéñ]{4,9}){0,2}$/);
const amount = fc.integer({ min: 1, max: 5_000_000 });
test('any plan reads as the same plan again', () => {
  const step = fc.record(
    {
      title: word,
      min: fc.integer({ min: 0, max: 40 }),
      unit: fc.constantFrom('hour', 'day', 'week', 'month', 'year'),
      skills: fc.uniqueArray(word, { maxLength: 4 }),
      description: word,
    },
    { requiredKeys: ['title'] },
  );
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.uniqueArray(amount),
      (made, pay) => {
        const path: CareerPath = {
          id: 'any',
          lang: 'en',
          currency: 'EUR',
          title: 'Any career',
          salaries: pay.map((amount, index) => ({
            level: `l${index}`,
            label: `Level ${index}`,
            amount,
          })),
          roadmap: {
            steps: made.map(({ title, min, unit, skills, description }, index) => ({
              id: `s${index}`,
              title,
              ...(min !== undefined && unit && { duration: { min, max: min + 1, unit } }),
              ...(description && { description }),
              ...(skills?.length && { skills }),
            })) as Step[],
          },
        };
        assert.deepEqual(tabular(again(path)), tabular(path));
      },
    ),
    { numRuns: 100 },
  );
});

const unexpected = ({ reason }: Remark) => assert.fail(reason);

const parts = async function* (text: string, length: number) {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
};

test('text in parts of any length reads the same', async () => {
  const text = sample('bootcamp.csv');
  for (const length of [1, 7, 64]) {
    const careers: Career[] = [];
    for await (const career of readCareers(parts(text, length), unexpected)) careers.push(career);
    assert.deepEqual(
      careers.map(({ steps }) => steps),
      [read(text).steps],
    );
  }
});

test('a column with careers makes several, and a large file is never held', async () => {
  const rows = function* () {
    yield 'Career,Step,Weeks\n';
    for (let career = 0; career < 2000; career++)
      yield Array.from({ length: 20 }, (_, step) => `Career ${career},Step ${step},2\n`).join('');
  };
  let count = 0;
  const asParts = async function* () {
    yield* rows();
  };
  for await (const { steps, title } of readCareers(asParts(), unexpected)) {
    assert.equal(title, `Career ${count++}`);
    assert.equal(steps.length, 20);
  }
  assert.equal(count, 2000);
});

test('hostile tables', () => {
  assert.deepEqual(read('').steps ?? [], []);
  assert.equal(read(Array(10_000).fill('Step').join(',')).remarks.length, 1);
  const long = read(`Step,Skills\nA,"${'x'.repeat(2_000_000)}"\nB,y\n`);
  assert.equal(long.steps.length, 2);
  const { steps } = read('Step,Link\n<img src=x onerror=alert(1)>,javascript:alert(1)\n');
  assert.equal(steps[0]!.title, '<img src=x onerror=alert(1)>');
  assert.equal(steps[0]!.resources, undefined);
});
