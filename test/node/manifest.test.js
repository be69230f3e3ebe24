/** custom-elements.json and web-types.json, held against what is built: classes, their types, their shadow roots. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { tags } from '../../src/build/lists.js';

const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
const { modules, schemaVersion } = await read('dist/custom-elements.json');
const declarations = modules.flatMap(({ declarations }) => declarations);
const elements = declarations.filter(({ tagName }) => tagName);
const classes = declarations.filter(({ tagName }) => !tagName);
const built = new Map();
for (const { path } of modules) built.set(path, await import(resolve(path)));
const classOf = (name) => [...built.values()].find((module) => module[name])[name];

const names = (list = []) => list.map(({ name }) => name);
const sorted = (list) => [...list].sort();

test('it is a manifest of the elements that there are', () => {
  assert.match(schemaVersion, /^2\./);
  assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), sorted(tags));
});

test('its modules are there, and export what it says, and no other class', () => {
  for (const { declarations, exports, kind, path } of modules) {
    assert.equal(kind, 'javascript-module');
    const module = built.get(path);
    const own = exports.filter(({ kind }) => kind === 'js');
    assert.deepEqual(sorted(names(own)), sorted(Object.keys(module)), path);
    assert.deepEqual(sorted(names(own)), sorted(names(declarations)), path);
    for (const { declaration, kind, name } of exports) {
      assert.equal(declaration.module, path);
      const exported = module[declaration.name];
      if (kind === 'js') assert.equal(name, declaration.name);
      else assert.equal(customElements.get(name), exported);
    }
  }
});

/** What the types of a class let its users have: no inherited names of Lit or the DOM, no static ones. */
const promised = async () => {
  const files = [...built.keys()].map((path) => resolve(path.replace('.js', '.d.ts')));
  const { compilerOptions } = await read('tsconfig.json');
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, '.');
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const isOurs = ({ declarations = [] }) =>
    declarations.every((declaration) => {
      const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
      return (
        resolve(declaration.getSourceFile().fileName).startsWith(resolve('dist/esm')) &&
        !(ts.getCombinedModifierFlags(declaration) & hidden) &&
        !ts.isPrivateIdentifier(declaration.name)
      );
    });
  return new Map(
    files.flatMap((file) => {
      const source = program.getSourceFile(file);
      return source.statements.filter(ts.isClassDeclaration).map((declaration) => {
        const type = checker.getTypeAtLocation(declaration);
        const members = checker.getPropertiesOfType(type).filter(isOurs);
        // As it is written: an alias stays its name.
        const text = ({ valueDeclaration: { questionToken, type } }) =>
          questionToken && !/\bundefined$/.test(type.getText())
            ? `${type.getText()} | undefined`
            : type?.getText();
        return [
          declaration.name.text,
          new Map(members.map((member) => [member.name, text(member)])),
        ];
      });
    }),
  );
};

test('its members are those that the types have, of their types, and no others', async () => {
  const types = await promised();
  for (const { members, name, tagName } of declarations) {
    // What the browser calls is no one else's to call; one method is Lit's, and is told there.
    const public_ = [...types.get(name).keys()].filter(
      (member) => !member.endsWith('Callback') && member !== 'requestUpdate',
    );
    assert.deepEqual(sorted(names(members)), sorted(public_), name);
    for (const { kind, name: member, privacy = 'public', type } of members) {
      assert.equal(privacy, 'public');
      assert.doesNotMatch(member, /^[_#]/);
      const written = types.get(name).get(member);
      // The order in a union doesn't matter.
      const parts = (text) => sorted(text.split(' | '));
      if (kind === 'field') assert.deepEqual(parts(type.text), parts(written), `${name}.${member}`);
    }
    if (!tagName) continue;
    const reactive = [...classOf(name).elementProperties.keys()];
    const fields = members.filter(({ kind }) => kind === 'field');
    assert.deepEqual(sorted(names(fields)), sorted(reactive), name);
  }
});

test('its attributes are those that are observed, each with the property that it sets', () => {
  for (const { attributes, members, name } of elements) {
    const { elementProperties, observedAttributes } = classOf(name);
    assert.deepEqual(sorted(names(attributes)), sorted(observedAttributes), name);
    const byAttribute = new Map(
      [...elementProperties].map(([field, { attribute }]) => [
        attribute ?? field.toLowerCase(),
        field,
      ]),
    );
    for (const { fieldName, name } of attributes) {
      // The browser has a property for the language itself.
      assert.equal(fieldName, name === 'lang' ? undefined : byAttribute.get(name));
      const field = members.find((member) => member.name === fieldName);
      if (field) assert.equal(field.attribute, name);
    }
    for (const { attribute } of members)
      if (attribute) assert.ok(names(attributes).includes(attribute), attribute);
  }
});

test('its defaults are those of a new element', () => {
  for (const { attributes, members, name } of elements) {
    const element = new (classOf(name))();
    for (const { default: fallback, kind, name } of members)
      if (kind === 'field') assert.equal(String(element[name]), fallback ?? 'undefined', name);
    for (const { default: fallback, fieldName } of attributes)
      if (fieldName) assert.equal(String(element[fieldName]), fallback ?? 'undefined', fieldName);
  }
});

test('its events are of classes that it has, with the fields that those have', () => {
  for (const { events, tagName } of elements)
    for (const { name, type } of events) {
      assert.ok(names(classes).includes(type.text), `${tagName}: ${type.text}`);
      const event = new (classOf(type.text))(...Array(9).fill({}));
      assert.equal(event.type, name);
      assert.ok(event.bubbles && event.composed, name);
      const { members } = classes.find((one) => one.name === type.text);
      assert.deepEqual(
        names(members),
        Object.keys(event).filter((field) => field !== 'isTrusted'),
      );
    }
});

test('everything in it is described, and typed where it has a type', () => {
  const kinds = ['attributes', 'cssParts', 'cssProperties', 'cssStates', 'events', 'members'];
  for (const declaration of declarations) {
    const { name } = declaration;
    assert.match(declaration.description, /\.$/, name);
    for (const kind of [...kinds, 'slots'])
      for (const one of declaration[kind] ?? []) {
        const where = `${name} ${kind} ${one.name}`;
        assert.match(one.description ?? '', /^\S[^\n]+[.,:]$/, where);
        assert.doesNotMatch(
          one.description,
          /--(bubbles|composed)|@\w|\bundefined\b.*Default/,
          where,
        );
        if (['attributes', 'events'].includes(kind) || one.kind === 'field')
          assert.match(one.type?.text ?? '', /\S/, where);
        if (kind === 'cssProperties') assert.match(one.default, /\S/, where);
      }
    for (const kind of [...kinds, 'slots']) {
      const list = names(declaration[kind]);
      assert.deepEqual(list, [...new Set(list)], `${name} ${kind}`);
    }
  }
});

test('the parts that a whole page hands out are those that it has of the cards in it', async () => {
  const { prerender } = await import('../../dist/prerender.js');
  const html = prerender('career-path');
  const handed = [...html.matchAll(/<([\w-]+)[^>]* exportparts="([^"]*)"/g)].flatMap(
    ([, tag, list]) => list.split(',').map((pair) => [tag, ...pair.split(':')]),
  );
  const trimmed = handed.map((entry) => entry.map((text) => text.trim()));
  const cards = tags.filter((tag) => tag !== 'career-path');
  assert.deepEqual(sorted(new Set(trimmed.map(([tag]) => tag))), sorted(cards));
  for (const [tag, inner, outer] of trimmed) {
    assert.equal(outer, `${tag}-${inner}`);
    const card = elements.find(({ tagName }) => tagName === tag);
    assert.ok(names(card.cssParts).includes(inner), outer);
  }
  const { cssParts } = elements.find(({ tagName }) => tagName === 'career-path');
  const listed = names(cssParts).filter((name) => cards.some((tag) => name.startsWith(`${tag}-`)));
  assert.deepEqual(sorted(listed), sorted(trimmed.map(([, , outer]) => outer)));
});

/** What the schema of web-types (2024) lets these have; others would be a symbol kind of one's own. */
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
const holds = (kind, ...list) => {
  for (const one of list) {
    for (const key of Object.keys(one)) assert.ok(allowed[kind].includes(key), `${kind} ${key}`);
    if ('name' in one) assert.match(one.name, /^\S+$/);
    if ('description' in one) assert.match(one.description, /\S/);
    if ('default' in one) assert.equal(typeof one.default, 'string');
  }
};

test('web-types.json has the form that JetBrains’ editors read, and all that the manifest has', async () => {
  const web = await read('dist/web-types.json');
  const { exports, name, version } = await read('package.json');
  holds('file', web);
  assert.deepEqual([web.name, web.version], [name, version]);
  assert.equal(web['js-types-syntax'], 'typescript');
  assert.equal(web['description-markup'], 'markdown');
  assert.deepEqual(Object.keys(web.contributions), ['html', 'css']);
  const { css, html } = web.contributions;
  assert.deepEqual(Object.keys(html), ['elements']);
  assert.deepEqual(Object.keys(css), ['properties']);
  assert.deepEqual(
    names(html.elements),
    elements.map(({ tagName }) => tagName),
  );
  holds('element', ...html.elements);
  holds('plain', ...css.properties);
  const types = await readFile('dist/esm/index.d.ts', 'utf8');
  for (const [index, element] of html.elements.entries()) {
    const manifest = elements[index];
    const { attributes, cssParts, cssProperties, cssStates, events, members, slots } = manifest;
    assert.equal(element.description, manifest.description);
    const { module, symbol } = element.source;
    const file = exports[module.replace(name, '.')].default.replace('./', '');
    assert.equal(built.get(file)[symbol], customElements.get(element.name));

    holds('attribute', ...element.attributes);
    holds('value', ...element.attributes.map(({ value }) => value));
    for (const [index, { description, name, type }] of attributes.entries()) {
      const { value, values, ...attribute } = element.attributes[index];
      assert.deepEqual(attribute, { name, description });
      const choices = (type.text.match(/(?<=')[^']*(?=')|^\d.*$/)?.[0] ?? '').split(' | ');
      if (['boolean', 'string'].includes(type.text)) assert.equal(value.type, type.text);
      else assert.deepEqual([value.type, names(values)], ['enum', choices]);
    }

    holds('js', element.js);
    const { events: told, properties } = element.js;
    holds('member', ...told, ...properties);
    assert.deepEqual(names(told), names(events));
    const fields = members.filter(({ kind }) => kind === 'field');
    assert.deepEqual(names(properties), names(fields));
    for (const [index, { type }] of [...told, ...properties].entries()) {
      const all = [type].flat();
      const written = all.map((one) => one.name ?? one).join(' | ');
      assert.equal(written, [...events, ...fields][index].type.text);
      // What is named is for everybody to import; the others are TypeScript's own.
      for (const one of all)
        if (one.name) assert.match(types, new RegExp(`\\b${one.name}\\b`));
        else assert.doesNotMatch(one, /[A-Z]/);
    }

    holds('css', element.css);
    assert.deepEqual(element.css.parts, cssParts);
    const [state] = element.css['pseudo-classes'];
    holds('pseudoClass', state);
    assert.deepEqual([state.name, state.arguments], ['state', true]);
    for (const { description, name } of cssStates)
      assert.ok(state.description.includes(`\`${name}\`: ${description}`));
    holds('plain', ...element.slots);
    assert.deepEqual(
      element.slots,
      slots.filter(({ name }) => name),
    );
    for (const { default: fallback, description, name } of cssProperties) {
      const found = css.properties.find((one) => one.name === name);
      assert.equal(found.description, `${description} Default: \`${fallback}\`.`);
    }
  }
});

test('what Visual Studio Code shows as Markdown is said to be', async () => {
  const html = await read('dist/vscode.html-custom-data.json');
  const css = await read('dist/vscode.css-custom-data.json');
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
    // A tag outside of code would be taken for one.
    assert.doesNotMatch(description.value.replace(/`[^`]*`/g, ''), /<[\w/]/, name);
    // A line over a rule is a heading.
    assert.doesNotMatch(description.value, /[^\n]\n(---|===)/, name);
  }
});
