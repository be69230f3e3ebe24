import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { portable } from '../../src/learner/portable-progress.js';
import { encodeProgress, readLink, toLink, withoutLink } from '../../src/learner/progress-link.js';
import type { CareerProgress } from '../../src/model/progress-record.js';

const hashOf = (progress: CareerProgress, path = 'mlops-engineer'): string =>
  new URL(toLink('https://example.org/plan?a=1', path, progress)).hash;

const full: CareerProgress = {
  done: ['python-ml', 'git'],
  inProgress: ['devops-cloud'],
  skipped: ['ml-pipelines'],
  skills: { 'python-ml': ['CI (basic)', '100 % ~ %7E', 'تعلّم 🚀'], constructor: ['x'] },
  hoursPerWeek: 7.5,
  start: '',
  dates: false,
};

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('%7E', '~', 'a~b'),
);
const ids = fc.uniqueArray(text);

describe('a link with progress', () => {
  it('brings all that a learner can change', () => {
    expect(readLink(hashOf(full), 'mlops-engineer')).to.deep.equal(portable(full));
    expect(readLink(hashOf({ done: [] }), 'mlops-engineer')).to.deep.equal({ done: [] });
  });

  it('brings any text, through apps that rewrite addresses', () => {
    fc.assert(
      fc.property(ids, ids, fc.dictionary(text, ids), text, (done, skipped, skills, path) => {
        const progress = { done, skipped, skills };
        const hash = hashOf(progress, path);
        // A half character is escaped; the `.` skips other escapes, such as that of a backslash before “ud8”.
        const wellFormed = (value: unknown): unknown =>
          JSON.parse(
            JSON.stringify(value).replace(/\\(?:ud[89a-f]..|.)/g, (escape) =>
              escape.length > 2 ? '\ufffd' : escape,
            ),
          );
        const expected = wellFormed(portable(progress));
        // Ids that become equal without their half characters are one.
        fc.pre(
          new Set([...done, ...skipped].map(wellFormed)).size === done.length + skipped.length,
        );
        fc.pre(JSON.stringify(expected) === JSON.stringify(portable(expected as CareerProgress)));
        const name = wellFormed(path) as string;
        expect(readLink(hash, name)).to.deep.equal(expected);
        expect(readLink(hash.replaceAll('~', '%7E'), name)).to.deep.equal(expected);
        expect(hash).to.match(/^#career-progress=[\w%.~-]*\w$/);
      }),
      { numRuns: 300 },
    );
  });

  it('is short, and the same for the same progress', () => {
    expect(encodeProgress('baker', { done: ['b', 'a'] })).to.equal(
      encodeProgress('baker', { done: ['a', 'b'], userId: 7 }),
    );
    expect(encodeProgress('baker', { done: ['flour'] })).to.match(/^baker~dflour~\w{5,7}$/);
  });

  it('leaves out what only the page knows, and what it can’t read', () => {
    const own = { ...full, userId: 7, unreadable: '<b>', done: [['x'], 'a'] as never };
    expect(decodeURIComponent(hashOf(own))).not.to.match(/userId|7~|unreadable/);
    expect(readLink(hashOf(own), 'mlops-engineer')).to.deep.equal(
      portable({ ...full, done: ['a'] }),
    );
    for (const skills of [7, 'x', ['x'], null, { a: 'x', b: [7] }])
      expect(portable({ done: [], skills: skills as never })).to.deep.equal({ done: [] });
    expect(portable({ done: [], hoursPerWeek: 1e9, start: 7 as never })).to.deep.equal({
      done: [],
    });
  });

  it('is found among other parts of the hash, and in front of a sentence’s end', () => {
    const own = hashOf(full).slice(1);
    for (const hash of [`#top&${own}`, `#${own}&lang=de`, `#${own}.`, `#${own}),`, `#${own}%22`])
      expect(readLink(hash, 'mlops-engineer'), hash).to.deep.equal(portable(full));
  });

  it('is refused if it is cut or changed', () => {
    const hash = hashOf(full);
    const cut = hash.indexOf('engineer') + 'engineer'.length;
    for (let length = cut; length < hash.length; length++)
      expect(readLink(hash.slice(0, length), 'mlops-engineer'), hash.slice(0, length)).to.equal(
        'broken',
      );
    for (const wrong of [
      '~dgit~%',
      '~%E0%A4%A~1',
      '~',
      '~~~',
      '~d<script>~x',
      `~${'d'.repeat(200_000)}`,
    ])
      expect(readLink(`#career-progress=mlops-engineer${wrong}`, 'mlops-engineer')).to.equal(
        'broken',
      );
  });

  it('of another path is nothing', () => {
    for (const hash of [
      '',
      '#',
      '#top',
      '#career-progress',
      '#career-progress=',
      '#career-progress=%',
    ])
      expect(readLink(hash, 'mlops-engineer') ?? 'broken', hash).to.equal('broken');
    expect(readLink(hashOf(full, 'baker'), 'mlops-engineer')).to.equal(undefined);
    expect(readLink('#top', 'mlops-engineer')).to.equal(undefined);
  });

  it('ignores entries that only later versions know', () => {
    const link = encodeProgress('baker', { done: ['a', '<img src=x onerror=alert(1)>'] });
    expect(readLink(`#career-progress=${link}`, 'baker')).to.deep.equal({
      done: ['<img src=x onerror=alert(1)>', 'a'],
    });
  });

  it('can be removed from an address', () => {
    const own = hashOf(full).slice(1);
    const page = 'https://example.org/plan?a=1';
    expect(withoutLink(`${page}#${own}`)).to.equal(page);
    expect(withoutLink(`${page}#top&${own}`)).to.equal(`${page}#top`);
    expect(withoutLink(`${page}#${own}&/route#x`)).to.equal(`${page}#/route#x`);
    expect(toLink(`${page}#top`, 'baker', { done: [] })).to.match(
      /\?a=1#career-progress=baker~\w+$/,
    );
  });
});
