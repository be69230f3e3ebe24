/** Completions and descriptions in editors, tested with the language services that editors use. */
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { install } from '../apps/install.js';
import type { TypeScriptServer } from '../apps/language-services.js';
import { elements, readJson } from '../node/built-elements.js';

/** Beside the apps' packages, where TypeScript finds them and Git ignores them. */
const folder = resolve('test/apps/node_modules/editors');

let services: Services;
let server: TypeScriptServer;

before(async () => {
  await install('.');
  services = await import('../apps/language-services.js');
  await mkdir(folder, { recursive: true });
  const config = await readJson('test/apps/tsconfig.json');
  await writeFile(
    `${folder}/tsconfig.json`,
    JSON.stringify({ ...config, include: ['*'], exclude: [] }),
  );
  server = services.startTypeScript();
});

after(async () => {
  server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Finds the cursor, which | marks in a text. */
const cursor = (text: string): { offset: number; text: string } => {
  const offset = text.indexOf('|');
  return { offset, text: text.replace('|', '') };
};

type Services = typeof import('../apps/language-services.js');
type HtmlData = Parameters<Services['html']['newHTMLDataProvider']>[1];
type CssData = Parameters<Services['css']['newCSSDataProvider']>[0];

type Text = string | { value: string } | { text: string }[];

interface Details {
  documentation?: Text;
  description?: Text;
}

const textOf = (item: Details | undefined): string => {
  const text = item?.documentation ?? item?.description ?? '';
  const plain = Array.isArray(text)
    ? text.map(({ text }) => text).join('')
    : typeof text === 'string'
      ? text
      : text.value;
  // Markdown escapes punctuation.
  return plain
    .replace(/\\([^\w\s])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
};

test('HTML: tags, attributes and their values, each with a description', async () => {
  const { html } = services;
  const custom = await readJson<HtmlData>('dist/vscode.html-custom-data.json');
  const data = html.newHTMLDataProvider('ours', custom);
  const service = html.getLanguageService({ customDataProviders: [data] });
  const complete = (marked: string) => {
    const { offset, text } = cursor(marked);
    const document = html.TextDocument.create('file:///x.html', 'html', 1, text);
    const page = service.parseHTMLDocument(document);
    return service.doComplete(document, document.positionAt(offset), page).items;
  };
  const tags = complete('<|');
  for (const { attributes, cssParts, description, events, tagName } of elements) {
    const tag = tags.find(({ label }) => label === tagName);
    assert.ok(textOf(tag).startsWith(description), tagName);
    for (const { name } of [...cssParts, ...events])
      assert.ok(textOf(tag).includes(`**${name}**`), name);
    const offered = complete(`<${tagName} |>`);
    for (const { description, name } of attributes.filter(({ name }) => name !== 'lang'))
      assert.equal(textOf(offered.find(({ label }) => label === name)), description, name);
  }
  const inserted = (marked: string, name: string) =>
    complete(marked).find(({ label }) => label === name)?.textEdit?.newText;
  assert.equal(inserted('<career-roadmap |>', 'trackable'), 'trackable');
  assert.match(inserted('<career-roadmap |>', 'begin')!, /^begin="\$1"$/);
  const values = (marked: string) => complete(marked).map(({ label }) => label.replace(/"/g, ''));
  assert.deepEqual(values('<salary-ladder heading-level="|">'), ['1', '2', '3', '4', '5', '6']);
  assert.deepEqual(values('<career-path storage="|">'), ['none']);
});

test('CSS: custom properties, parts and states, each with a description', async () => {
  const { css } = services;
  const custom = await readJson<CssData>('dist/vscode.css-custom-data.json');
  const data = css.newCSSDataProvider(custom);
  const service = css.getCSSLanguageService({ customDataProviders: [data] });
  const complete = (marked: string) => {
    const { offset, text } = cursor(marked);
    const document = css.TextDocument.create('file:///x.css', 'css', 1, text);
    const sheet = service.parseStylesheet(document);
    return service.doComplete(document, document.positionAt(offset), sheet).items;
  };
  const offers = (items: ReturnType<typeof complete>, name: string, description: string): void => {
    const found = items.filter(({ label }) => label === name);
    assert.equal(found.length, 1, name);
    assert.ok(textOf(found[0]).includes(description), `${name}: ${textOf(found[0])}`);
  };
  const properties = complete('salary-ladder { | }');
  const selectors = complete('salary-ladder:| {}');
  for (const { cssParts, cssProperties = [], cssStates } of elements) {
    for (const { description, name } of cssProperties) offers(properties, name, description);
    for (const { description, name } of cssParts) offers(selectors, `::part(${name})`, description);
    for (const { description, name } of cssStates)
      offers(selectors, `:state(${name})`, description);
  }
});

for (const framework of ['react', 'preact'])
  test(`${framework}’s TSX: tags, attributes and listeners, each with a description`, async () => {
    for (const { attributes, description, events, tagName } of elements) {
      const file = `${folder}/${framework}-${tagName}.tsx`;
      const source = `/** @jsxImportSource ${framework} */\nimport type {} from 'career-path-elements/types/${framework}';\nexport const card = <${tagName} | />;\n`;
      const { offset, text } = cursor(source);
      server.open(file, text);
      const lines = text.slice(0, offset).split('\n');
      const at = { file, line: lines.length, offset: lines.at(-1)!.length + 1 };
      const { entries } = await server.request<{ entries: { name: string }[] }>(
        'completionInfo',
        at,
      );
      const names = [
        ...attributes,
        ...events.map((event) => ({ ...event, name: `on${event.name}` })),
      ];
      for (const { description, name } of names.filter(({ name }) => name !== 'lang')) {
        const entry = entries.find((one) => one.name === name);
        assert.ok(entry, `${tagName} ${name}`);
        const [details] = await server.request<[Details]>('completionEntryDetails', {
          ...at,
          entryNames: [entry.name],
        });
        assert.equal(textOf(details), description);
      }
      const info = await server.request<Details>('quickinfo', { file, line: 3, offset: 25 });
      assert.ok(textOf(info).includes(description), `${tagName}: ${textOf(info)}`);
    }
  });

test('Vue’s templates: attributes and listeners, each with a description', async () => {
  for (const { attributes, events, tagName } of elements) {
    // A file named after the tag would be that component itself.
    const file = `${folder}/page-${tagName}.vue`;
    const source = `<script setup lang="ts">\nimport type {} from 'career-path-elements/types/vue';\n</script>\n\n<template>\n  <${tagName} | />\n</template>\n`;
    const { offset, text } = cursor(source);
    await writeFile(file, text);
    server.open(file, text);
    // Positions count from the start of the template.
    const place = offset - text.indexOf('<template>') - '<template>'.length;
    const offered = await server.request<{ name: string; description: string }[]>(
      '_vue:getComponentProps',
      [file, place],
    );
    const names = [
      ...attributes,
      // @career-link in a template.
      ...events.map((event) => ({
        ...event,
        name: `on-${event.name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      })),
    ];
    for (const { description, name } of names.filter(({ name }) => name !== 'lang')) {
      const found = offered.find((one) => one.name === name);
      assert.ok(found, `${tagName} ${name} ${offered.map(({ name }) => name)}`);
      assert.equal(found.description, description);
    }
  }
});
