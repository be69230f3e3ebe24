/** What editors complete by: the services inside them are asked, with the files that the package brings. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { install } from '../apps/install.js';

const read = async (file) => JSON.parse(await readFile(`dist/${file}`, 'utf8'));
const { modules } = await read('custom-elements.json');
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** Beside the apps’ packages, where TypeScript finds them, and git doesn’t. */
const folder = resolve('test/apps/node_modules/editors');

let css, html, server;

/** TypeScript as editors run it, with Vue’s part in it. */
const startServer = () => {
  const apps = resolve('test/apps');
  const child = spawn(process.execPath, [
    resolve(apps, 'node_modules/typescript/lib/tsserver.js'),
    ...['--globalPlugins', '@vue/typescript-plugin', '--pluginProbeLocations', apps],
    ...['--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents'],
  ]);
  const waiting = new Map();
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return;
    const { body, message, request_seq: seq, success, type } = JSON.parse(line);
    if (type !== 'response') return;
    if (success === false) waiting.get(seq)?.failed(new Error(message));
    else waiting.get(seq)?.done(body);
  });
  let seq = 0;
  const send = (command, args) => {
    child.stdin.write(
      `${JSON.stringify({ seq: ++seq, type: 'request', command, arguments: args })}\n`,
    );
    return seq;
  };
  return {
    ask: (command, args) =>
      new Promise((done, failed) => waiting.set(send(command, args), { done, failed })),
    open: (file, text) => send('open', { file, fileContent: text }),
    stop: () => child.kill(),
  };
};

before(async () => {
  await install();
  const require = createRequire(resolve('test/apps/install.js'));
  html = require('vscode-html-languageservice');
  css = require('vscode-css-languageservice');
  await mkdir(folder, { recursive: true });
  const config = JSON.parse(await readFile('test/apps/tsconfig.json', 'utf8'));
  await writeFile(
    `${folder}/tsconfig.json`,
    JSON.stringify({ ...config, include: ['*'], exclude: [] }),
  );
  server = startServer();
});

after(async () => {
  server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Where the cursor stands in a text: at its |. */
const cursor = (text) => {
  const offset = text.indexOf('|');
  return { offset, text: text.replace('|', '') };
};

const textOf = ({ documentation, description }) => {
  const said = documentation ?? description;
  const text = Array.isArray(said) ? said.map(({ text }) => text).join('') : (said?.value ?? said);
  // As Markdown, signs are escaped.
  return (text ?? '')
    .replace(/\\([^\w\s])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
};

test('HTML: tags, attributes and their values, each with what it is for', async () => {
  const data = html.newHTMLDataProvider('ours', await read('vscode.html-custom-data.json'));
  const service = html.getLanguageService({ customDataProviders: [data] });
  const complete = (marked) => {
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
  const inserted = (marked, name) =>
    complete(marked).find(({ label }) => label === name).textEdit.newText;
  assert.equal(inserted('<career-roadmap |>', 'trackable'), 'trackable');
  assert.match(inserted('<career-roadmap |>', 'begin'), /^begin="\$1"$/);
  const values = (marked) => complete(marked).map(({ label }) => label.replace(/"/g, ''));
  assert.deepEqual(values('<salary-ladder heading-level="|">'), ['1', '2', '3', '4', '5', '6']);
  assert.deepEqual(values('<career-path storage="|">'), ['none']);
});

test('CSS: custom properties, parts and states, each with what it is for', async () => {
  const data = css.newCSSDataProvider(await read('vscode.css-custom-data.json'));
  const service = css.getCSSLanguageService({ customDataProviders: [data] });
  const complete = (marked) => {
    const { offset, text } = cursor(marked);
    const document = css.TextDocument.create('file:///x.css', 'css', 1, text);
    const sheet = service.parseStylesheet(document);
    return service.doComplete(document, document.positionAt(offset), sheet).items;
  };
  const offers = (items, name, description) => {
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
  test(`TSX of ${framework}: tags, attributes and listeners, each with what it is for`, async () => {
    for (const { attributes, description, events, tagName } of elements) {
      const file = `${folder}/${framework}-${tagName}.tsx`;
      const source = `/** @jsxImportSource ${framework} */\nimport type {} from 'career-path-elements/types/${framework}';\nexport const card = <${tagName} | />;\n`;
      const { offset, text } = cursor(source);
      server.open(file, text);
      const lines = text.slice(0, offset).split('\n');
      const at = { file, line: lines.length, offset: lines.at(-1).length + 1 };
      const { entries } = await server.ask('completionInfo', at);
      const names = [
        ...attributes,
        ...events.map((event) => ({ ...event, name: `on${event.name}` })),
      ];
      for (const { description, name } of names.filter(({ name }) => name !== 'lang')) {
        const entry = entries.find((one) => one.name === name);
        assert.ok(entry, `${tagName} ${name}`);
        const [details] = await server.ask('completionEntryDetails', {
          ...at,
          entryNames: [entry.name],
        });
        assert.equal(textOf(details), description);
      }
      const said = await server.ask('quickinfo', { file, line: 3, offset: 25 });
      assert.ok(textOf(said).includes(description), `${tagName}: ${textOf(said)}`);
    }
  });

test('templates of Vue: attributes and listeners, each with what it is for', async () => {
  for (const { attributes, events, tagName } of elements) {
    // A file of the tag’s name would be that component itself.
    const file = `${folder}/page-${tagName}.vue`;
    const source = `<script setup lang="ts">\nimport type {} from 'career-path-elements/types/vue';\n</script>\n\n<template>\n  <${tagName} | />\n</template>\n`;
    const { offset, text } = cursor(source);
    await writeFile(file, text);
    server.open(file, text);
    // Counted from where the template begins.
    const place = offset - text.indexOf('<template>') - '<template>'.length;
    const offered = await server.ask('_vue:getComponentProps', [file, place]);
    const names = [
      ...attributes,
      // In a template @career-link.
      ...events.map((event) => ({
        ...event,
        name: `on-${event.name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
      })),
    ];
    for (const { description, name } of names.filter(({ name }) => name !== 'lang')) {
      const found = offered.find((one) => one.name === name);
      assert.ok(found, `${tagName} ${name} ${offered.map(({ name }) => name)}`);
      assert.equal(found.description, description);
    }
  }
});
