import { expect } from '@open-wc/testing';
import { added, portable, replaced } from '../../src/learner/portable-progress.js';
import { fileNameOf, readFile, readFileText, toFileText } from '../../src/learner/progress-file.js';
import { baker } from '../support.js';

const progress = { done: ['flour'], skills: { dough: ['Kneading'] }, hoursPerWeek: 5, userId: 7 };

describe('a file with progress', () => {
  it('brings all that a learner can change', () => {
    const text = toFileText(baker, progress);
    expect(readFileText(text, baker)).to.deep.equal({ progress: portable(progress) });
    expect(text).not.to.contain('userId');
    expect(fileNameOf(baker)).to.equal(`${baker.id}-plan.json`);
  });

  it('of another path says which', () => {
    const text = toFileText({ ...baker, id: 'smith', title: 'Smith <b>' }, progress);
    expect(readFileText(text, baker)).to.deep.equal({ otherPath: 'Smith <b>' });
    const long = JSON.stringify({ path: 'x', title: 'x'.repeat(9999), progress: {} });
    expect(readFileText(long, baker)).to.deep.equal({ otherPath: 'x'.repeat(200) });
  });

  it('is refused if it is damaged, too large, or something else', async () => {
    const broken = { isBroken: true };
    const text = toFileText(baker, progress);
    for (const wrong of [
      '',
      'null',
      '7',
      '[]',
      '{}',
      '<b>',
      text.slice(0, -5),
      '{"done":["flour"]}',
    ])
      expect(readFileText(wrong, baker), wrong).to.deep.equal(broken);
    for (const progress of [null, 7, 'x'])
      expect(readFileText(JSON.stringify({ path: baker.id, progress }), baker)).to.deep.equal(
        broken,
      );
    const large = new File([text, ' '.repeat(1_000_000)], 'plan.json');
    expect(await readFile(large, baker)).to.deep.equal(broken);
    expect(await readFile(new File([text], 'plan.json'), baker)).to.deep.equal({
      progress: portable(progress),
    });
  });
});

describe('progress from elsewhere', () => {
  const own = {
    done: ['a', ['x']] as never,
    skipped: ['b'],
    skills: { a: ['1'] },
    hoursPerWeek: 3,
    start: 'ml',
    userId: 7,
  };

  it('is added: what is done in one place is done', () => {
    expect(added(own, { done: ['b'], inProgress: ['a', 'c'], skills: { a: ['2'] } })).to.deep.equal(
      {
        done: ['a', ['x'], 'b'],
        inProgress: ['c'],
        skills: { a: ['1', '2'] },
        hoursPerWeek: 3,
        start: 'ml',
        userId: 7,
      },
    );
  });

  it('replaces what a learner can change, and nothing else', () => {
    expect(replaced(own, { done: ['c'] })).to.deep.equal({ done: [['x'], 'c'], userId: 7 });
  });
});
