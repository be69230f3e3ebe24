import { expect } from '@open-wc/testing';
import { isStored, read, watch, write } from '../../src/learner/progress-store.js';
import { fillStorage } from '../support.js';

const key = 'career-path-elements:test';
const some = { done: ['a'], start: 'ml' };

const empty = (): void =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith('filler') || name.startsWith('career-path-elements'))
    .forEach((name) => localStorage.removeItem(name));

afterEach(() => {
  empty();
  // What is in memory goes with the next write that succeeds.
  write(key, { done: [] });
});

describe('the progress store', () => {
  it('keeps progress in localStorage, and leaves nothing behind where there is none', () => {
    write(key, some);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal(some);
    expect(read(key)).to.deep.equal(some);
    expect(isStored(key)).to.equal(true);
    write(key, { done: [] });
    expect(localStorage.getItem(key)).to.equal(null);
    expect(read(key)).to.deep.equal({ done: [] });
  });

  it('takes anything that is there for no progress', () => {
    for (const text of ['', '{', 'null', '7', '"x"', '[]', '{"done":7}', '<b>']) {
      localStorage.setItem(key, text);
      expect(read(key), text).to.deep.equal({ done: [] });
    }
  });

  it('keeps it in memory where the storage is full, until there is room again', function () {
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

  it('tells of what is written here and in other tabs, and of nothing when nobody watches', () => {
    let told = 0;
    const end = watch(() => told++);
    write(key, some);
    expect(told).to.equal(1);
    dispatchEvent(new StorageEvent('storage', { key }));
    dispatchEvent(new Event('pageshow'));
    expect(told).to.equal(3);
    end();
    write(key, some);
    dispatchEvent(new StorageEvent('storage', { key }));
    expect(told).to.equal(3);
  });
});
