/** Text from the HTML in data sets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, plainText, webAddress } from '../../src/convert/html.js';

test('blocks come on lines of their own, inline elements don’t', () => {
  const html = '<h3>A <em>b</em></h3>c<br>d<ul><li>e<li>f &amp;&nbsp;g&rsquo;s</ul><p> h\n i</p>';
  assert.equal(plainText(html), 'A b\nc\nd\ne\nf & g’s\nh i');
  assert.deepEqual(
    blocksOf(html).map(({ tag }) => tag),
    ['h3', 'p', 'p', 'li', 'li', 'p'],
  );
});

test('text without HTML stays as it is', () => {
  assert.equal(plainText('  2 > 1,\n always '), '2 > 1, always');
  assert.equal(plainText('if a < b & c'), 'if a < b & c');
  assert.deepEqual(blocksOf(' \n'), []);
});

test('scripts, styles and comments are no text', () => {
  const html = '<script>a()</script><style>b{}</style><!-- c --><p>d<img src=x onerror=e()></p>';
  assert.equal(plainText(html), 'd');
});

test('only links to web pages are kept', () => {
  const html =
    '<p><a href="/x.htm">X <b>y</b></a>, <a href="javascript:z()">z</a>, <a href="http://[">q</a>' +
    '<a href="https://example.com/w"></a> <a>no</a></p>';
  const [block] = blocksOf(html, 'https://example.com/a/');
  assert.equal(block!.text, 'X y, z, q no');
  assert.deepEqual(block!.links, [{ label: 'X y', url: 'https://example.com/x.htm' }]);
  assert.deepEqual(blocksOf(html)[0]!.links, []);
  assert.equal(webAddress('data:text/html,x', 'https://example.com/'), undefined);
});

test('deeply nested HTML doesn’t exhaust the stack', () => {
  const depth = 50_000;
  assert.equal(plainText(`${'<span>'.repeat(depth)}deep`), 'deep');
});
