import { expect } from '@open-wc/testing';
import { isStored, read, watch, write } from '../../src/learner/progress-store.js';
import { withPrototype } from '../prototype-js.js';
import { fillStorage } from '../support.js';

const key = 'career-path-elements:test';
const some = { done: ['a'], start: 'ml' };

const empty = (): void =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith('filler') || name.startsWith('career-path-elements'))
    .forEach((name) => localStorage.removeItem(name));

afterEach(() => {
  empty();
  // The next successful write clears what is kept in memory.
  write(key, { done: [] });
});

describe('the progress store', () => {
  it('keeps progress in localStorage, and removes the key without progress', () => {
    write(key, some);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal(some);
    expect(read(key)).to.deep.equal(some);
    expect(isStored(key)).to.equal(true);
    write(key, { done: [] });
    expect(localStorage.getItem(key)).to.equal(null);
    expect(read(key)).to.deep.equal({ done: [] });
  });

  it('treats invalid stored values as no progress', () => {
    for (const text of ['', '{', 'null', '7', '"x"', '[]', '{"done":{}}', '<b>']) {
      localStorage.setItem(key, text);
      expect(read(key).done, text).to.deep.equal([]);
    }
  });

  it('keeps values that it can’t read with the progress', () => {
    for (const text of ['{"done":["a","b', '<b>', 'x=1; y=2']) {
      localStorage.setItem(key, text);
      write(key, { ...read(key), done: ['c'] });
      expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({
        done: ['c'],
        unreadable: text,
      });
      write(key, { ...read(key), done: [] });
      expect(read(key)).to.deep.equal({ done: [], unreadable: text });
    }
  });

  it('writes the same on a page with Prototype.js, and reads what it has written there', () => {
    withPrototype(() => write(key, some));
    expect(localStorage.getItem(key)).to.equal(JSON.stringify(some));
    // What earlier versions stored on such a page.
    localStorage.setItem(
      key,
      withPrototype(() => JSON.stringify(some)),
    );
    expect(localStorage.getItem(key)).not.to.equal(JSON.stringify(some));
    expect(read(key)).to.deep.equal(some);
  });

  it('keeps progress in memory while the storage is full', function () {
    this.timeout(60_000);
    fillStorage();
    const long = { done: Array.from({ length: 5000 }, (_, index) => `a-long-name-${index}`) };
    write(key, long);
    expect(localStorage.getItem(key)).to.equal(null);
    expect(read(key)).to.deep.equal(long);
    expect(isStored(key)).to.equal(false);
    empty();
    write(key, some);
    expect(isStored(key)).to.equal(true);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal(some);
  });

  it('adds to what another tab has stored while this one couldn’t', function () {
    this.timeout(60_000);
    write(key, some);
    fillStorage();
    const long = Array.from({ length: 5000 }, (_, index) => `a-long-name-${index}`);
    write(key, { ...read(key), done: [...long, 'b'] });
    expect(isStored(key)).to.equal(false);
    // Until another tab writes, a step can be unticked.
    expect(read(key).done).not.to.include('a');
    empty();
    localStorage.setItem(key, JSON.stringify({ done: ['c'], userId: 7 }));
    expect(read(key)).to.deep.equal({ userId: 7, start: 'ml', done: ['c', ...long, 'b'] });
    expect(read(key)).to.equal(read(key));
    expect(isStored(key)).to.equal(false);
    write(key, read(key));
    expect(isStored(key)).to.equal(true);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal(read(key));
  });

  it('notifies watchers of writes here and in other tabs, until they stop watching', () => {
    let notified = 0;
    const end = watch(() => notified++);
    write(key, some);
    expect(notified).to.equal(1);
    dispatchEvent(new StorageEvent('storage', { key }));
    dispatchEvent(new Event('pageshow'));
    expect(notified).to.equal(3);
    end();
    write(key, some);
    dispatchEvent(new StorageEvent('storage', { key }));
    expect(notified).to.equal(3);
  });
});
