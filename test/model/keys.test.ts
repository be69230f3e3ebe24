import { expect } from '@open-wc/testing';
import { keyFor } from '../../src/model/keys.js';

describe('keys', () => {
  it('have no gap where a name has an apostrophe', () => {
    const names = ["Journeyman's certificate", 'Journeyman’s exam', 'Joʼs'];
    expect(names.map((name) => keyFor(name, new Set()))).to.deep.equal([
      'journeymans-certificate',
      'journeymans-exam',
      'jos',
    ]);
  });

  it('are made from names', () => {
    const taken = new Set<string>();
    const names = ['Júnior', 'Junior', '  Head of R&D! ', 'x'.repeat(300), 'パン職人', '見習い'];
    const keys = names.map((name) => keyFor(name, taken));
    expect(keys.slice(0, 3)).to.deep.equal(['junior', 'junior-2', 'head-of-r-d']);
    expect(new Set(keys).size).to.equal(names.length);
    for (const key of keys) expect(key).to.match(/^[\w.-]{1,200}$/);
  });
});
