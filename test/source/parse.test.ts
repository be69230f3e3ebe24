import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import { parseCareerPath } from '../../src/source/parse.js';

const minimal = { id: 'x', title: 'X' };

const messages = (document: unknown): string[] =>
  parseCareerPath(document).issues.map(({ message, place }) => `${place}: ${message}`);

describe('parseCareerPath', () => {
  it('returns a path with notes, or issues with messages', () => {
    const good = parseCareerPath(bundled);
    expect(good.path).to.deep.equal(bundled);
    expect(good.notes.map(({ code, place }) => [code, place])).to.deep.equal([
      ['total', 'timeToHire'],
    ]);
    expect(good.notes[0]!.message).to.include(
      '16 to 23 months, but the steps add up to 15 to 21 months',
    );
    const bad = parseCareerPath({});
    expect(bad.path).to.equal(undefined);
    expect(bad.notes).to.deep.equal([]);
    expect(bad.issues[0]).to.deep.equal({
      place: 'id',
      keys: ['id'],
      code: 'missing',
      message: 'This field is required. Add it.',
    });
  });

  it('explains how to fix every error', () => {
    const steps = (step: object) => ({
      ...minimal,
      roadmap: { steps: [{ id: 's', title: 'S', ...step }] },
    });
    const cases: [unknown, RegExp][] = [
      [{ ...minimal, title: 5 }, /^title: This must be text in quotes, not 5\.$/],
      [{ ...minimal, title: null }, /^title: .*not nothing\.$/],
      [{ ...minimal, title: ' ' }, /^title: This text is empty/],
      [{ ...minimal, title: 'x'.repeat(20_001) }, /has 20,001 characters; the limit is 20,000/],
      [{ ...minimal, duties: 'x' }, /^duties: .*list in square brackets \[ \], not "x"\.$/],
      [{ ...minimal, duties: Array(5001).fill('x') }, /has 5,001 entries; the limit is 5,000/],
      [{ ...minimal, duties: ['x', {}] }, /^duties\[1\]: .*not a group of fields\.$/],
      [{ ...minimal, roadmap: [] }, /^roadmap: .*braces \{ \}, not a list\.$/],
      [{ ...minimal, cost: { min: -1, max: 1 } }, /^cost\.min: -1 is negative/],
      [{ ...minimal, cost: { min: 1, max: 1e13 } }, /at most 1,000,000,000,000\.$/],
      [{ ...minimal, cost: { min: 2, max: 1 } }, /^cost\.max: The upper end, 1, is below/],
      [{ ...minimal, cost: { min: '1', max: 2 } }, /^cost\.min: .*plain number.*not "1"\.$/],
      [{ ...minimal, id: 'a b' }, /^id: "a b" isn’t a valid key/],
      [{ ...minimal, lang: 'Deutsch!' }, /"Deutsch!" isn’t a valid language tag/],
      [{ ...minimal, lang: 'text' }, /"text" isn’t a valid language tag/],
      [{ ...minimal, currency: 'dollar' }, /"dollar" isn’t a valid currency code/],
      [{ ...minimal, asOf: '2026-13' }, /"2026-13" isn’t a valid month/],
      [
        { ...minimal, source: { label: 'x', url: 'javascript:alert(1)' } },
        /^source\.url: "javascript:alert\(1\)" isn’t a valid link/,
      ],
      [steps({ salary: 'b' }), /No salary has the level "b"\. None are defined yet\.$/],
      [
        { ...steps({ salary: 'b' }), salaries: [{ level: 'a', label: 'A', amount: 1 }] },
        /No salary has the level "b"\. Use one of: a\.$/,
      ],
      [steps({ skippedBy: ['x'] }), /skippedBy\[0\]: No background has the id "x"/],
      [
        { ...steps({}), certifications: [{ id: 's', name: 'S' }] },
        /^certifications\[0\]\.id: "s" is used twice/,
      ],
      [{ ...minimal, certifications: [{ id: 'c', name: 'C', boost: {} }] }, /"amount".*"percent"/],
      [
        {
          ...minimal,
          salaries: [{ level: 'a', label: 'A', amount: 1, orMore: 'yes' }],
        },
        /orMore: This must be true or false, without quotes, not "yes"\.$/,
      ],
      [{ ...minimal, title: Symbol('x') }, /not something else\.$/],
      [{ ...minimal, title: 'x', id: 'x '.repeat(100) }, /^id: "(x ){30}…" isn’t a valid key/],
    ];
    for (const [document, sentence] of cases) {
      const found = messages(document);
      expect(found).to.have.length(1);
      expect(found[0]).to.match(sentence);
    }
  });

  it('falls back to English for unknown languages', () => {
    expect(parseCareerPath({ title: 'X' }, 'tlh').issues[0]!.message).to.equal(
      'This field is required. Add it.',
    );
  });
});
