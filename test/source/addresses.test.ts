import { expect } from '@open-wc/testing';
import { toAddress } from '../../src/source/addresses.js';

describe('web addresses, as people write them', () => {
  it('are accepted, and nothing else', () => {
    expect(toAddress('example.com')).to.equal('https://example.com');
    expect(toAddress(' https://example.com/a?b#c ')).to.equal('https://example.com/a?b#c');
    expect(toAddress('/about')).to.equal('/about');
    for (const text of [
      '',
      'bakery',
      'javascript:alert(1)',
      '//evil.example',
      'a b.com',
      'https://',
    ])
      expect(toAddress(text)).to.equal(undefined, text);
  });
});
