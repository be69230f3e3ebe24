/** The renderer gives exactly what `@lit-labs/ssr` does, with the same templates. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { html, svg } from 'lit';
import { parseFragment, serialize } from 'parse5';
import { languages, tags } from '../../src/build/lists.js';
import type { ServerContext } from '../../src/card/server-context.js';
import type { CareerPath } from '../../src/model/path-types.js';
import '../../src/server/languages.js';
import { renderMarkup } from '../../src/server/render-element.js';
import { addValue } from '../../src/server/render-template.js';
import { baker } from '../baker.js';
import { smith } from '../smith.js';
import { renderWithLit } from './ssr-reference.js';

const careers = ['demo/careers', 'demo/paths'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file): CareerPath[] => {
      const document = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
      return document.paths ?? [document];
    }),
);

/** Text that HTML parsers change, or could take for markup. */
const hostile = '</script>\0a\r\nb\rc\n\n d {{1}} ${1} <?lit$1$?> &amp; "q" \'s\' \u00a0\u2028<!--';

/** A path whose texts are all hostile, except for keys, kinds, months and addresses. */
const hostilePath = JSON.parse(JSON.stringify(baker), (key, value: unknown) =>
  typeof value === 'string' &&
  !/^(id|lang|currency|level|kind|choice|asOf|url|payPeriod|unit|salary|\d+)$/.test(key)
    ? hostile
    : value,
) as CareerPath;

const contextOf = (path: CareerPath | undefined, lang: string): ServerContext => ({
  path,
  paths: path && [path, smith, baker],
  lang,
  hasOwnCards: false,
});

const expectSame = (markup: string, context: ServerContext): void => {
  const expected = renderWithLit(markup, context);
  assert.ok(expected.includes('<template shadowrootmode="open">'));
  assert.equal(serialize(renderMarkup(markup, context, 'inline')), expected);
};

for (const tag of tags)
  test(`<${tag}> in all languages, and with all demo careers`, () => {
    for (const lang of ['en', ...languages])
      for (const path of [undefined, baker, smith])
        expectSame(`<${tag} lang="${lang}"></${tag}>`, contextOf(path, lang));
    for (const path of [...careers, hostilePath])
      for (const lang of new Set([path.lang ?? 'en', 'de']))
        expectSame(`<${tag} lang="${lang}"></${tag}>`, contextOf(path, lang));
  });

test('attributes, slots, and cards in the author’s HTML', () => {
  const contents = [
    '<b slot="footer">Mine\n\n and yours</b>',
    '<h3 slot=heading>My <i>heading</i></h3>text & more',
    '<div>\n\n<salary-ladder heading-level=3><b slot="footer">Note</b></salary-ladder><section lang=de><career-facts></career-facts></section></div>',
    '<p>unclosed <career-duties></career-duties>',
    '<!-- comment --><template><career-duties></career-duties></template>',
  ];
  for (const tag of tags)
    for (const content of contents)
      for (const attributes of ['', ' heading-level="6"', ' trackable hidden title="&quot;&lt;"'])
        expectSame(`<${tag} lang="en"${attributes}>${content}</${tag}>`, {
          ...contextOf(baker, 'en'),
          hasOwnCards: true,
        });
});

test('values are rendered by where they are', () => {
  const rendered = (value: unknown): string => {
    const root = parseFragment('');
    addValue(root, value, () => {});
    return serialize(root).replaceAll('\n', '');
  };
  const items = [1, 2].map((item) => html`<li>${item}</li>`);
  assert.equal(
    rendered(
      html`<ul>
        ${new Set(items)}
      </ul>`,
    ),
    '<ul><li>1</li><li>2</li></ul>',
  );
  assert.equal(
    rendered(html`<p class="a ${'b'} ${0}" ?hidden=${0}>${null}</p>`),
    '<p class="a b 0"></p>',
  );
  const rows = html`<tr>
    <td>${'x'}</td>
  </tr>`;
  assert.equal(
    rendered(
      html`<table>
        <tbody>
          ${rows}
        </tbody>
      </table>`,
    ),
    '<table><tbody><tr><td>x</td></tr></tbody></table>',
  );
  const shapes = svg`<rect width=${1} /><path d=${'M0'} />`;
  assert.equal(
    rendered(html`<svg>${shapes}</svg>`),
    '<svg><rect width="1"></rect><path d="M0"></path></svg>',
  );
});

test('templates that it can’t render fail, instead of losing something', () => {
  const root = parseFragment('');
  for (const template of [html`<p .title=${'x'}></p>`, html`<p ${'x'}></p>`])
    assert.throws(() => addValue(root, template, () => {}), /template|server/);
});
