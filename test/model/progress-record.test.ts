import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { idOf, idsIn, toJson, toProgress } from '../../src/model/progress-record.js';
import { withPrototype } from '../prototype-js.js';

const none = { done: [] };
/** What another program finds in the record: all that was in it, as JSON. */
const read = (value: unknown) => JSON.parse(toJson(toProgress(value))) as unknown;

describe('toProgress', () => {
  it('is empty if there is nothing', () => {
    for (const value of [undefined, null, '', ' ', 'null', false, 0, NaN, [], {}, '{}', '[]'])
      expect(toProgress(value), String(value)).to.deep.equal(none);
    for (const done of [undefined, null, '', false, [], {}, '[]', '{}', [''], [' '], new Set()])
      expect(toProgress({ done }), String(done)).to.deep.equal(none);
    for (const value of [{ start: null }, { dates: null }, { dates: true }, { dates: 1 }])
      expect(toProgress(value)).to.deep.equal(none);
  });

  it('reads the steps from whatever a server has made of the list', () => {
    const lists: [done: unknown, ids: string[]][] = [
      [
        ['a', 'b', 'a'],
        ['a', 'b'],
      ],
      // A PHP array with a gap.
      [{ 0: 'a', 2: 'b' }, ['a', 'b']],
      [{ 1: 7, 3: 9 }, ['7', '9']],
      [
        [1, ' 2 ', '\ufeff3\n', '\u00a04'],
        ['1', '2', '3', '4'],
      ],
      ['["a","b"]', ['a', 'b']],
      ['"[\\"a\\"]"', ['a']],
      ['{"1":"a","5":"b"}', ['a', 'b']],
      [{ a: true, b: false, c: 1, d: null, e: 0 }, ['a', 'c']],
      [{ 1: true, 2: false, 3: true }, ['1', '3']],
      [new Set(['a', 'b']), ['a', 'b']],
      [new Map([['a', true]]), ['a']],
      // A form with one checked box.
      ['a', ['a']],
      [7, ['7']],
      [7n, ['7']],
    ];
    for (const [done, ids] of lists)
      expect(toProgress({ done }).done, String(done)).to.deep.equal(ids);
    expect(toProgress(['a', 'b'])).to.deep.equal({ done: ['a', 'b'] });
  });

  it('reads JSON that was encoded several times', () => {
    const progress = { done: ['a'], start: 'ml', dates: false };
    let text = JSON.stringify(progress);
    for (let times = 1; times < 4; times++, text = JSON.stringify(text))
      expect(toProgress(` ${text}\n`), text).to.deep.equal(progress);
  });

  it('counts objects with an id as steps, and keeps the rest of them', () => {
    const done = [{ id: 'a', at: '2026-01-02' }, { id: 7 }, 'b'];
    expect(read({ done })).to.deep.equal({ done });
    expect(idsIn(toProgress({ done }).done)).to.deep.equal(['a', '7', 'b']);
    const dated = toProgress({ done: { a: '2026-01-02', b: { score: 0.5 } } });
    expect(dated.done as unknown[]).to.deep.equal([
      { id: 'a', value: '2026-01-02' },
      { id: 'b', value: { score: 0.5 } },
    ]);
    expect(idsIn(dated.done)).to.deep.equal(['a', 'b']);
  });

  it('keeps what it can’t read', () => {
    for (const value of [
      { done: ['a', null, true, { x: 1 }, ['b']], start: 'ml', dates: false },
      { done: ['gone'], start: 'gone' },
      { done: [], userId: 7, updatedAt: '2026-01-02', nested: { list: [1, [2]] } },
      { done: [], start: { id: 'ml' }, dates: 'weekly' },
      { done: [], toString: 'x', constructor: 'y', toJSON: 'z' },
      JSON.parse('{"done":[],"__proto__":{"polluted":true}}') as unknown,
    ])
      expect(read(value)).to.deep.equal(value);
    expect(toProgress({ done: [], start: 7 }).start).to.equal('7');
    expect(toProgress({ done: [], start: ' ml ' }).start).to.equal('ml');
    expect(toProgress({ done: [], dates: 0 }).dates).to.equal(false);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  it('keeps what isn’t progress at all under `unreadable`', () => {
    for (const value of ['x', '{"done":["a","b', '<b>', '7', true, 7])
      expect(toProgress(value)).to.deep.equal({ done: [], unreadable: value });
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [cyclic, proxy]) expect(toProgress(value).unreadable).to.equal('object');
    expect(toProgress(() => 7).unreadable).to.equal('function');
    // What was kept stays.
    expect(toProgress({ done: ['a'], unreadable: '{' })).to.deep.equal({
      done: ['a'],
      unreadable: '{',
    });
  });

  it('copies frozen and observed objects', () => {
    const frozen = Object.freeze({ done: Object.freeze(['a']), user: Object.freeze({ id: 7 }) });
    const observed = (value: object): object =>
      new Proxy(value, {
        get: (target, key, receiver) => {
          const part: unknown = Reflect.get(target, key, receiver);
          return part && typeof part === 'object' ? observed(part) : part;
        },
      });
    class Store {
      toJSON() {
        return { done: ['a'], user: { id: 7 } };
      }
    }
    for (const value of [frozen, observed(structuredClone(frozen)), new Store()]) {
      const progress = toProgress(value);
      expect(progress).to.deep.equal({ done: ['a'], user: { id: 7 } });
      progress.done.push('b');
      (progress.user as { id: number }).id = 8;
    }
    expect(frozen.user.id).to.equal(7);
  });

  it('never throws, and is idempotent', () => {
    fc.assert(
      fc.property(fc.anything({ withSet: true, withMap: true, withBigInt: true }), (value) => {
        const progress = toProgress(value);
        expect(toProgress(JSON.parse(JSON.stringify(progress)))).to.deep.equal(progress);
      }),
    );
  });

  it('never loses a part of JSON', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (done, others) => {
          const given = JSON.parse(JSON.stringify({ ...others, done })) as Record<string, unknown>;
          const { start, dates, ...rest } = given;
          const result = JSON.parse(toJson(toProgress(given))) as Record<string, unknown>;
          for (const [key, value] of Object.entries(rest))
            if (key !== 'done') expect(result[key]).to.deep.equal(value);
          const left = result.done as unknown[];
          for (const entry of done)
            if (typeof entry === 'object') expect(left).to.deep.include(JSON.parse(toJson(entry)));
            else if (typeof entry === 'string' && entry.trim())
              expect(left).to.include(entry.trim());
            else if (typeof entry === 'number') expect(left).to.include(String(entry));
        },
      ),
    );
  });
});

describe('on a page with Prototype.js', () => {
  const progress = { done: ['a', 'b'], start: 'ml', others: [{ list: ['c'] }, 7] };

  it('JSON is the same as elsewhere', () => {
    const expected = JSON.stringify(progress);
    const [itsOwn, ours, copied] = withPrototype(() => [
      JSON.stringify(progress),
      toJson(progress),
      toJson(toProgress(progress)),
    ]);
    expect(itsOwn, 'the emulation').not.to.equal(expected);
    expect(ours).to.equal(expected);
    expect(copied).to.equal(expected);
  });

  it('what the page itself has stored is read', () => {
    const text = withPrototype(() => JSON.stringify({ done: ['a', 'b'], start: 'ml' }));
    expect(text).to.equal('{"done":"[\\"a\\", \\"b\\"]","start":"ml"}');
    expect(toProgress(text)).to.deep.equal({ done: ['a', 'b'], start: 'ml' });
    expect(withPrototype(() => toProgress(JSON.parse(text)))).to.deep.equal({
      done: ['a', 'b'],
      start: 'ml',
    });
  });
});

describe('toProgress with states, skills and hours', () => {
  it('reads lists of steps in the same forms as done, and leaves out empty ones', () => {
    expect(toProgress({ inProgress: ['a'], skipped: { 0: 'b', 2: 7 } })).to.deep.equal({
      done: [],
      inProgress: ['a'],
      skipped: ['b', '7'],
    });
    expect(toProgress({ inProgress: '["a"]', skipped: '' })).to.deep.equal({
      done: [],
      inProgress: ['a'],
    });
    expect(
      toProgress({ inProgress: [], skipped: null, skills: {}, hoursPerWeek: '' }),
    ).to.deep.equal(none);
  });

  it('reads skills by step, and hours as a number', () => {
    expect(
      toProgress({ skills: { a: ['Python', 'Python'], b: [], c: '["SQL"]' }, hoursPerWeek: '12' }),
    ).to.deep.equal({ done: [], skills: { a: ['Python'], c: ['SQL'] }, hoursPerWeek: 12 });
  });

  it('keeps skills and hours that it can’t read', () => {
    for (const value of [
      { done: [], skills: ['Python'] },
      { done: [], skills: 'Python' },
      { done: [], hoursPerWeek: 'many' },
      { done: [], hoursPerWeek: -1 },
    ])
      expect(read(value)).to.deep.equal(value);
  });
});

describe('idOf', () => {
  it('is the id of an entry, if it has one', () => {
    for (const entry of ['7', ' 7 ', 7, { id: 7 }, { id: '7', x: 1 }])
      expect(idOf(entry)).to.equal('7');
    for (const entry of [null, undefined, true, {}, { id: null }, ['7'], [7]])
      expect(idOf(entry)).to.equal(undefined);
  });
});
