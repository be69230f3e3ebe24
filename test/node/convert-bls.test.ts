/** Careers from the Occupational Outlook Handbook. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bls } from '../../src/convert/bls/bls.js';
import { converted, fileOf, rendered } from './input-files.js';

const handbook = readFileSync('test/node/convert/handbook.xml', 'utf8');

const ids = async (xml: string | Uint8Array) => {
  const { paths, skipped } = await converted(bls, [fileOf('ooh.xml', xml)]);
  return { ids: paths.map(({ id }) => id), skipped };
};

const all = ['lamplighters', 'town-criers', 'court-astrologers'];
const reason = 'The occupation is broken or isn’t complete.';

test('it reads all that a career path can show', async () => {
  const { paths, skipped } = await converted(bls, [fileOf('ooh.xml', handbook, 100)]);
  assert.deepEqual(skipped, []);
  assert.deepEqual(paths.map(rendered), all);
  assert.deepEqual(paths[0], {
    id: 'lamplighters',
    lang: 'en-US',
    currency: 'USD',
    title: 'Lamplighters',
    tagline: 'Lamplighters light and mend street lamps.',
    summary: 'Lamplighters keep a town’s lamps burning & clean.',
    duties: ['Light lamps', 'Clean the glass'],
    salaries: [
      {
        level: 'middle-80',
        label: 'Middle 80% of employees',
        amount: 28_140,
        max: 63_990,
        note: 'half earn less than $41,250, half more',
      },
    ],
    facts: [
      { label: 'Number of jobs', value: '12,400' },
      { label: 'Job outlook, 2024–34', value: '−3%', note: 'decline' },
      { label: 'Change in jobs, 2024–34', value: '−400' },
      { label: 'On-the-job training', value: 'Moderate-term on-the-job training' },
    ],
    skills: ['Good legs', 'Patience'],
    educationRequirements: ['High school diploma or equivalent'],
    roadmap: {
      lead: 'Most learn beside somebody older.',
      steps: [
        {
          id: 'education',
          title: 'Education',
          description: 'Schools teach physics and drawing.',
          resources: [{ label: 'physics', url: 'https://www.bls.gov/ooh/education/index.htm' }],
        },
        {
          id: 'licenses-certifications-and-registrations',
          title: 'Licenses, Certifications, and Registrations',
          description: 'A town may want a licence.',
        },
      ],
    },
    relatedCareers: [
      { label: 'Watchmen', url: 'https://www.bls.gov/ooh/protective-service/watchmen.htm' },
      { label: 'Glaziers', url: 'https://www.bls.gov/ooh/production/glaziers.htm' },
    ],
    occupationalCategory: '49-9999',
    region: 'United States',
    asOf: '2024-05',
    source: {
      label: 'U.S. Bureau of Labor Statistics, Occupational Outlook Handbook',
      url: 'https://www.bls.gov/ooh/installation-maintenance-and-repair/lamplighters.htm',
    },
  });
});

test('pay is per hour where there is none per year, and open where the survey’s is', async () => {
  const { paths } = await converted(bls, [fileOf('ooh.xml', handbook)]);
  const [, criers, astrologers] = paths;
  assert.equal(criers!.payPeriod, 'hour');
  assert.deepEqual(
    criers!.salaries!.map(({ amount, max }) => [amount, max]),
    [[12.1, 41.75]],
  );
  assert.equal(astrologers!.salaries![0]!.orMore, true);
});

test('the spread of another occupation’s pay isn’t taken', async () => {
  const other = handbook.replaceAll('$41,250', '$39,999');
  const { paths } = await converted(bls, [fileOf('ooh.xml', other)]);
  assert.deepEqual(
    paths[0]!.salaries!.map(({ amount, label }) => [label, amount]),
    [['Median', 41_250]],
  );
});

test('links lead to other converted careers, if wanted', async () => {
  const files = [fileOf('ooh.xml', handbook)];
  const { paths } = await converted(bls, files, { link: '../{id}/' });
  assert.equal(paths[0]!.relatedCareers![0]!.url, '../watchmen/');
});

test('JSON made from the XML gives the same, however it writes attributes', async () => {
  const quick = { qf_median_pay_annual: { value: 41_250 }, qf_work_experience: { value: 'None' } };
  const fields = { soc_coverage: { soc_code: '49-9999' }, quick_facts: quick };
  const plain = { title: 'Lamplighters', ...fields };
  const lists = { title: [{ $: { type: 'html' }, _: 'Lamplighters' }], ...fields };
  const marked = { title: { '@type': 'html', '#text': 'Lamplighters' }, ...fields };
  const documents = [
    { ooh: { last_updated: '9/29/2025', occupation: [plain, lists, marked] } },
    { ooh: { occupation: [plain, lists, marked], last_updated: '9/29/2025' } },
    [plain, lists, marked],
  ];
  for (const document of documents) {
    const { paths, skipped } = await converted(bls, [
      fileOf('ooh.json', JSON.stringify(document, null, 1)),
    ]);
    assert.deepEqual(skipped, []);
    assert.deepEqual(paths.map(rendered), ['lamplighters', 'lamplighters', 'lamplighters']);
    assert.deepEqual(paths[1], paths[0]);
    assert.deepEqual(paths[2], paths[0]);
    assert.equal(paths[0]!.salaries![0]!.amount, 41_250);
    assert.equal(paths[0]!.experienceRequirements, undefined);
  }
});

test('XHTML that isn’t in CDATA is read, too', async () => {
  const xml = `<ooh><occupation><title>Ushers</title><what_they_do><section_body>
    <h3>Duties</h3><ul><li>Open doors &amp; <b>smile</b></li><li>Tear tickets</li></ul>
    </section_body></what_they_do></occupation></ooh>`;
  const { paths } = await converted(bls, [fileOf('ooh.xml', xml)]);
  assert.deepEqual(paths[0]!.duties, ['Open doors & smile', 'Tear tickets']);
});

const lineOf = (text: string): number =>
  handbook.slice(0, handbook.indexOf(text)).split('\n').length;

test('a broken occupation is skipped with its line, and the rest is read', async () => {
  const broken = await ids(handbook.replace('</quick_facts>', ''));
  assert.deepEqual(broken.ids, all.slice(1));
  const [skipped, ...more] = broken.skipped;
  assert.deepEqual(more, []);
  assert.equal(skipped!.what, 'Lamplighters');
  assert.equal(skipped!.reason, reason);
  // The parser notices it where the occupation ends.
  assert.equal(skipped!.line, lineOf('</occupation>'));
  const open = await ids(handbook.replace('</occupation>', ''));
  assert.deepEqual(open.ids, all.slice(1));
});

test('a file that ends too early gives what is complete', async () => {
  const { ids: found, skipped } = await ids(handbook.slice(0, handbook.lastIndexOf('<value')));
  assert.deepEqual(found, all.slice(0, 2));
  assert.deepEqual(
    skipped.map(({ file, reason, what }) => [file, what, reason]),
    [['ooh.xml', 'Court astrologers', reason]],
  );
});

test('an occupation without a title is skipped', async () => {
  const { ids: found, skipped } = await ids(
    handbook.replace('<title type="html"><![CDATA[Town criers]]></title>', ''),
  );
  assert.deepEqual(found, ['lamplighters', 'court-astrologers']);
  assert.match(skipped[0]!.reason, /^title: /);
  assert.equal(skipped[0]!.line, lineOf('Town criers') - 1);
});

test('empty files and other files give a clear message', async () => {
  const messages = {
    '': 'x.xml is empty.',
    ' \n ': 'x.xml is empty.',
    'title,pay\nUsher,1': 'x.xml is neither XML nor JSON.',
    '<html><body>Not found</body></html>': 'x.xml has no occupations.',
    '{"a": "{"}': 'title: ',
    '[]': 'x.xml has no occupations.',
  };
  for (const [text, message] of Object.entries(messages))
    if (message.startsWith('x'))
      await assert.rejects(converted(bls, [fileOf('x.xml', text)]), { message });
    else {
      const { paths, skipped } = await converted(bls, [fileOf('x.xml', text)]);
      assert.deepEqual(paths, []);
      assert.ok(skipped[0]!.reason.startsWith(message));
    }
});

test('a file that can’t be read doesn’t stop the others', async () => {
  const { paths, skipped } = await converted(bls, [fileOf('a.xml', ''), fileOf('b.xml', handbook)]);
  assert.equal(paths.length, 3);
  assert.deepEqual(skipped, [{ file: 'a.xml', reason: 'The file is empty.' }]);
});

test('Windows-1252 and UTF-16 are read', async () => {
  const xml = '<ooh><occupation><title>Café owners</title></occupation></ooh>';
  const latin = Buffer.from(xml, 'latin1');
  const utf16 = Buffer.from(`\ufeff${xml}`, 'utf16le');
  for (const bytes of [latin, utf16]) {
    const { paths } = await converted(bls, [fileOf('ooh.xml', bytes)]);
    assert.deepEqual(
      paths.map(({ title }) => title),
      ['Café owners'],
    );
  }
});
