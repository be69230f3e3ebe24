/** JSON as content management systems leave it. */
import { expect } from '@open-wc/testing';
import { damageOf, parseJson } from '../../src/source/parse-json.js';

const value = {
  id: 'baker',
  title: 'Baker — “fresh” bread, 5 < 6 & <b>bold</b>',
  salaries: [{ level: 'first', amount: 20000, orMore: true }],
};
const json = JSON.stringify(value, null, 1);
const simple = {
  id: 'baker',
  title: 'Baker of bread',
  salaries: [{ level: 'first', amount: 20000 }],
};
const plain = JSON.stringify(simple, null, 1);
const quoted = (open: string, close: string) => plain.replace(/"([^"]*)"/g, `${open}$1${close}`);

describe('parseJson', () => {
  const harmless: [string, string][] = [
    ['is as it was written', json],
    ['starts with a byte order mark', `\ufeff${json}`],
    ['is indented with no-break spaces', json.replace(/^ +/gm, '\u00a0\u00a0')],
    ['has zero-width spaces between its fields', json.replaceAll(',\n', ',\u200b\n')],
    ['has paragraphs for its blank lines', json.replace(',\n', ',</p>\n<p>')],
    ['has line breaks', `<p>${json.replaceAll('\n', '<br />\n')}</p>`],
    [
      'has spans with classes',
      `<span class="s1">${json.replace(',\n', '</span>,\n<span style="color: red">')}</span>`,
    ],
  ];
  for (const [name, text] of harmless)
    it(`reads text that ${name}, and keeps what is in quotes`, () => {
      expect(parseJson(text)).to.deep.equal(value);
    });

  const repaired: [string, string][] = [
    ['has curly quotes', quoted('“', '”')],
    ['has German quotes', quoted('„', '“')],
    ['has French quotes', quoted('«\u00a0', '\u00a0»')],
    ['has only closing quotes', quoted('”', '”')],
    ['has HTML codes in place of quotes', quoted('&quot;', '&quot;')],
    ['has numbers of characters in place of quotes', quoted('&#34;', '&#x22;')],
    ['is escaped twice', quoted('&amp;quot;', '&amp;quot;')],
    ['has curly quotes as HTML codes', quoted('&#8220;', '&#8221;')],
    ['has escaped tags', `&lt;p&gt;${quoted('&quot;', '&quot;')}&lt;/p&gt;`],
    ['has curly quotes and tags', `<p>${quoted('“', '”').replaceAll('\n', '<br>\n')}</p>`],
  ];
  for (const [name, text] of repaired)
    it(`reads text that ${name}`, () => {
      expect(parseJson(text)).to.deep.equal(simple);
    });

  it('takes the links from addresses that an editor has linked', () => {
    const text = '{"url": "<a href="https://example.org/">https://example.org/</a>"}';
    expect(parseJson(text)).to.deep.equal({ url: 'https://example.org/' });
  });

  it('removes invisible characters from keys and ids, but not from texts', () => {
    const text =
      '{"i\u200bd": "\ufeffbaker\u200b", "level": "first\u00a0", "title": "ข้าว\u200bสวย", "lead": "10\u00a0€"}';
    expect(parseJson(text)).to.deep.equal({
      id: 'baker',
      level: 'first',
      title: 'ข้าว\u200bสวย',
      lead: '10\u00a0€',
    });
  });

  it('never changes figures or joins words', () => {
    for (const text of [
      '{"amount": 1<sup>2</sup>}',
      '{"amount": 1 2}',
      '{"amount": <del>1</del> 2}',
    ])
      expect(() => parseJson(text), text).to.throw(SyntaxError);
    expect(parseJson('{"city": "New\u00a0York"}')).to.deep.equal({ city: 'New\u00a0York' });
  });

  it('gives the error of the original text if nothing helps', () => {
    for (const text of ['{"id": "x",}', '{id: 1}', '', '“', '<p>', '{"a": “b", “c”: "d"'])
      expect(() => parseJson(text), text).to.throw(SyntaxError);
  });

  it('names the damage', () => {
    expect(damageOf('{“id”: “x”,}')).to.equal('quotes');
    expect(damageOf('{&quot;id&quot;: 1,}')).to.equal('entities');
    expect(damageOf('{"id": 1,<br />}')).to.equal('tags');
    expect(damageOf('{"title": "“Fresh” & 5 < 6",}')).to.equal(undefined);
  });
});
