import { expect } from '@open-wc/testing';
import { fromText, toText } from '../../src/wordpress/editor/path-text.js';

describe('paths of the WordPress block', () => {
  it('are stored as text in which filters find nothing', () => {
    const path = { id: 'x', title: '</script> [gallery] "R&D" <b>\\' };
    const text = toText(path);
    expect(text).not.to.match(/[<>&]|\[(?!["{\]])/);
    expect(fromText(text)).to.deep.equal(path);
    for (const other of ['', 'null', '[]', '"x"', '{']) expect(fromText(other)).to.equal(undefined);
  });
});
