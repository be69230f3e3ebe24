/** web-types.json and VS Code's custom data are valid, and contain everything in the manifest. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { isField, type Described } from '../../src/build/declarations.js';
import { built, elements, names, readJson } from './built-elements.js';

interface Member extends Described {
  type: TypeName | TypeName[];
}
type TypeName = string | { name: string };

interface WebElement extends Described {
  source: { module: string; symbol: string };
  attributes: (Described & { value: { type: string }; values?: { name: string }[] })[];
  slots: Described[];
  js: { properties: Member[]; events: Member[] };
  css: { parts: Described[]; 'pseudo-classes': [Described & { arguments: boolean }] };
}

interface WebTypes extends Record<string, unknown> {
  contributions: { html: { elements: WebElement[] }; css: { properties: Described[] } };
}

interface PackageJson extends Record<string, unknown> {
  name: string;
  exports: Record<string, { default: string }>;
}

/** The keys in the schema of web-types (2024): any other would be a custom symbol kind. */
const contribution = ['name', 'description', 'description-sections', 'source', 'type', 'default'];
const allowed = {
  file: [
    ...['$schema', 'name', 'version', 'js-types-syntax', 'description-markup'],
    'contributions',
  ],
  element: [...contribution.slice(0, 4), 'attributes', 'slots', 'js', 'css'],
  attribute: ['name', 'description', 'value', 'values'],
  value: ['type', 'default'],
  js: ['properties', 'events'],
  css: ['parts', 'pseudo-classes'],
  plain: ['name', 'description'],
  member: [...contribution, 'read-only'],
  pseudoClass: ['name', 'description', 'arguments'],
};

const isInForm = (kind: keyof typeof allowed, ...list: object[]): void => {
  for (const item of list) {
    for (const key of Object.keys(item)) assert.ok(allowed[kind].includes(key), `${kind} ${key}`);
    if ('name' in item) assert.match(String(item.name), /^\S+$/);
    if ('description' in item) assert.match(String(item.description), /\S/);
    if ('default' in item) assert.equal(typeof item.default, 'string');
  }
};

const web = await readJson<WebTypes>('dist/web-types.json');
const { css, html } = web.contributions;

test('web-types.json has the format that JetBrains editors read', async () => {
  const { name, version } = await readJson<PackageJson>('package.json');
  isInForm('file', web);
  assert.deepEqual([web['name'], web['version']], [name, version]);
  assert.equal(web['js-types-syntax'], 'typescript');
  assert.equal(web['description-markup'], 'markdown');
  assert.deepEqual(Object.keys(web.contributions), ['html', 'css']);
  assert.deepEqual(Object.keys(html), ['elements']);
  assert.deepEqual(Object.keys(css), ['properties']);
  isInForm('element', ...html.elements);
  isInForm('plain', ...css.properties);
  for (const { attributes, css, js, slots } of html.elements) {
    isInForm('attribute', ...attributes);
    isInForm('value', ...attributes.map(({ value }) => value));
    isInForm('js', js);
    isInForm('member', ...js.events, ...js.properties);
    isInForm('css', css);
    isInForm('pseudoClass', ...css['pseudo-classes']);
    isInForm('plain', ...slots);
  }
});

test('web-types.json contains everything in the manifest', async () => {
  const { exports, name } = await readJson<PackageJson>('package.json');
  assert.deepEqual(
    names(html.elements),
    elements.map(({ tagName }) => tagName),
  );
  const types = await readFile('dist/esm/index.d.ts', 'utf8');
  for (const [index, element] of html.elements.entries()) {
    const manifest = elements[index]!;
    assert.equal(element.description, manifest.description);
    const { module, symbol } = element.source;
    const [, tag] = module.split(`${name}/`);
    const file = exports['./*']!.default.replace('./', '').replace('*', tag!);
    assert.equal(built.get(file)![symbol], customElements.get(element.name));

    for (const [index, { description, name, type }] of manifest.attributes.entries()) {
      const { value, values, ...attribute } = element.attributes[index]!;
      assert.deepEqual(attribute, { name, description });
      const quoted = type.text.match(/(?<=')[\w-]*(?=')/g);
      const choices = quoted ?? (/^\d/.test(type.text) ? type.text : '').split(' | ');
      if (['boolean', 'string'].includes(type.text)) assert.equal(value.type, type.text);
      else assert.deepEqual([value.type, names(values)], ['enum', choices]);
    }

    const { events, properties } = element.js;
    const fields = manifest.members.filter(isField);
    assert.deepEqual(names(events), names(manifest.events));
    assert.deepEqual(names(properties), names(fields));
    const members = [...manifest.events, ...fields];
    for (const [index, { type }] of [...events, ...properties].entries()) {
      const all = [type].flat();
      const written = all.map((one) => (typeof one === 'string' ? one : one.name)).join(' | ');
      assert.equal(written, members[index]!.type.text);
      // The named types are exported by the package; the others are built into TypeScript.
      for (const one of all)
        if (typeof one === 'string') assert.doesNotMatch(one.replace('CareerPath[]', ''), /[A-Z]/);
        else assert.match(types, new RegExp(`\\b${one.name}\\b`));
    }

    assert.deepEqual(element.css.parts, manifest.cssParts);
    const [state] = element.css['pseudo-classes'];
    assert.deepEqual([state.name, state.arguments], ['state', true]);
    for (const { description, name } of manifest.cssStates)
      assert.ok(state.description.includes(`\`${name}\`: ${description}`));
    assert.deepEqual(
      element.slots,
      manifest.slots.filter(({ name }) => name),
    );
    for (const { default: fallback, description, name } of manifest.cssProperties) {
      const found = css.properties.find((one) => one.name === name);
      assert.equal(found?.description, `${description} Default: \`${fallback}\`.`);
    }
  }
});

interface CustomData {
  name: string;
  description: { kind: string; value: string };
}

test('descriptions for Visual Studio Code are marked as Markdown', async () => {
  const html = await readJson<{ tags: (CustomData & { attributes: CustomData[] })[] }>(
    'dist/vscode.html-custom-data.json',
  );
  const css = await readJson<
    Record<'properties' | 'pseudoElements' | 'pseudoClasses', CustomData[]>
  >('dist/vscode.css-custom-data.json');
  const all = [
    ...html.tags.flatMap((tag) => [tag, ...tag.attributes]),
    ...[css.properties, css.pseudoElements, css.pseudoClasses].flat(),
  ];
  assert.deepEqual(
    names(html.tags),
    elements.map(({ tagName }) => tagName),
  );
  for (const { description, name } of all) {
    assert.equal(description.kind, 'markdown', name);
    // Outside of code, this would be a tag.
    assert.doesNotMatch(description.value.replace(/`[^`]*`/g, ''), /<[\w/]/, name);
    // A line above a rule would be a heading.
    assert.doesNotMatch(description.value, /[^\n]\n(---|===)/, name);
  }
});
