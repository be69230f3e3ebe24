import { expect } from '@open-wc/testing';
import { withAbsoluteLinks } from '../../src/source/absolute-links.js';

const base = 'https://example.org/paths/all.json';

describe('withAbsoluteLinks', () => {
  it('resolves relative addresses against the document, at any depth', () => {
    const links = ['welder.html', '/jobs/1', '../about', '?page=2', '#top'].map((url) => ({ url }));
    expect(withAbsoluteLinks({ a: [{ b: links }] }, base)).to.deep.equal({
      a: [
        {
          b: [
            { url: 'https://example.org/paths/welder.html' },
            { url: 'https://example.org/jobs/1' },
            { url: 'https://example.org/about' },
            { url: 'https://example.org/paths/all.json?page=2' },
            { url: 'https://example.org/paths/all.json#top' },
          ],
        },
      ],
    });
  });

  it('leaves everything else as it is', () => {
    const document = {
      title: 'welder.html',
      source: { label: 'X', url: 'HTTPS://example.com' },
      amount: 1,
      none: null,
    };
    expect(withAbsoluteLinks(document, base)).to.deep.equal(document);
  });
});
