/** custom-elements.json describes the built elements: their classes, types and shadow roots. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { validateCem } from '@wc-toolkit/cem-validator';
import ts from 'typescript';
import { isElement, isField } from '../../src/build/declarations.js';
import { tags } from '../../src/build/lists.js';
import {
  built,
  classOf,
  elements,
  events,
  manifest,
  names,
  readJson,
  sorted,
} from './built-elements.js';

const { modules, schemaVersion } = manifest;
const declarations = [...elements, ...events];

test('it lists exactly our elements', () => {
  assert.match(schemaVersion, /^2\./);
  assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), sorted(tags));
});

test('WC Toolkit’s validator reports nothing', async () => {
  await validateCem(structuredClone(manifest), {
    rules: {
      manifest: {
        schemaVersion: 'error',
        modulePath: 'error',
        definitionPath: 'error',
        typeDefinitionPath: 'error',
        tagName: 'error',
        // The package's entry exports the types; a module exports its class.
        exportTypes: 'off',
      },
      packageJson: { packageType: 'error', exports: 'error' },
    },
  });
});

test('its modules exist, and export exactly the classes that it lists', () => {
  for (const { declarations, exports, kind, path } of modules) {
    assert.equal(kind, 'javascript-module');
    const module = built.get(path)!;
    const own = exports.filter(({ kind }) => kind === 'js');
    assert.deepEqual(sorted(names(own)), sorted(Object.keys(module)), path);
    if (declarations.length)
      assert.deepEqual(sorted(names(own)), sorted(names(declarations)), path);
    for (const { declaration, kind, name } of exports) {
      if (declarations.length) assert.equal(declaration.module, path);
      const declared = built.get(declaration.module)![declaration.name];
      assert.ok(declared);
      if (kind === 'js') {
        assert.equal(name, declaration.name);
        assert.equal(module[name], declared);
      } else assert.equal(customElements.get(name), declared);
    }
  }
  const defined = modules.flatMap(({ exports }) =>
    names(exports.filter(({ kind }) => kind === 'custom-element-definition')),
  );
  assert.deepEqual(sorted(defined), sorted(tags));
});

/** The type as it is written: an alias keeps its name, unless it is a set of literals. */
const writtenType = (checker: ts.TypeChecker, symbol: ts.Symbol): string | undefined => {
  const declaration = symbol.valueDeclaration;
  const isField =
    declaration && (ts.isPropertyDeclaration(declaration) || ts.isGetAccessor(declaration));
  if (!isField || !declaration.type) return undefined;
  const type = checker.getTypeFromTypeNode(declaration.type);
  const isClosedSet =
    ts.isTypeReferenceNode(declaration.type) &&
    type.isUnion() &&
    type.types.every((choice) => choice.isLiteral());
  const text = isClosedSet
    ? type.types.map((choice) => checker.typeToString(choice)).join(' | ')
    : declaration.type.getText();
  const isOptional = ts.isPropertyDeclaration(declaration) && declaration.questionToken;
  return isOptional && !/\bundefined$/.test(text) ? `${text} | undefined` : text;
};

/** The public members in the types of each class, without static ones and those of Lit and the DOM. */
const promisedMembers = async (): Promise<Map<string, Map<string, string | undefined>>> => {
  const files = modules.map(({ path }) => resolve(path.replace('.js', '.d.ts')));
  const { compilerOptions } = await readJson('tsconfig.json');
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, '.');
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const isOurs = ({ declarations = [] }: ts.Symbol): boolean =>
    declarations.every((declaration) => {
      const name = ts.getNameOfDeclaration(declaration);
      return (
        resolve(declaration.getSourceFile().fileName).startsWith(resolve('dist/esm')) &&
        !(ts.getCombinedModifierFlags(declaration) & hidden) &&
        !(name && ts.isPrivateIdentifier(name))
      );
    });
  return new Map(
    files.flatMap((file) =>
      program
        .getSourceFile(file)!
        .statements.filter(ts.isClassDeclaration)
        .map((declaration): [string, Map<string, string | undefined>] => [
          declaration.name!.text,
          new Map(
            checker
              .getPropertiesOfType(checker.getTypeAtLocation(declaration))
              .filter(isOurs)
              .map((member) => [member.name, writtenType(checker, member)]),
          ),
        ]),
    ),
  );
};

test('its members match the type declarations', async () => {
  const types = await promisedMembers();
  for (const declaration of declarations) {
    const { members, name } = declaration;
    // Only browsers call callbacks; requestUpdate is Lit's method, and documented there.
    const promised = [...types.get(name)!.keys()].filter(
      (member) => !member.endsWith('Callback') && member !== 'requestUpdate',
    );
    assert.deepEqual(sorted(names(members)), sorted(promised), name);
    const fields = members.filter(isField);
    for (const member of members) {
      assert.ok(!('privacy' in member) || member.privacy === 'public');
      assert.doesNotMatch(member.name, /^[_#]/);
    }
    // The order in a union doesn't matter.
    const parts = (text = '') => sorted(text.split(' | '));
    for (const { name: field, type } of fields)
      assert.deepEqual(parts(type.text), parts(types.get(name)!.get(field)), `${name}.${field}`);
    if (!isElement(declaration)) continue;
    const reactive = classOf(name).elementProperties.keys();
    assert.deepEqual(sorted(names(fields)), sorted(reactive), name);
  }
});

test('its attributes match the observed attributes, each with the property that it sets', () => {
  for (const { attributes, members, name } of elements) {
    const { elementProperties, observedAttributes } = classOf(name);
    assert.deepEqual(sorted(names(attributes)), sorted(observedAttributes), name);
    const byAttribute = new Map(
      [...elementProperties].map(([field, { attribute }]) => [
        attribute ?? field.toLowerCase(),
        field,
      ]),
    );
    const fields = members.filter(isField);
    for (const { fieldName, name } of attributes) {
      // The browser provides the property for the language.
      assert.equal(fieldName, name === 'lang' ? undefined : byAttribute.get(name));
      const field = fields.find((member) => member.name === fieldName);
      if (field) assert.equal(field.attribute, name);
    }
    for (const { attribute } of fields)
      if (attribute) assert.ok(names(attributes).includes(attribute), attribute);
  }
});

test('its defaults match a new element', () => {
  for (const { attributes, members, name } of elements) {
    const element = new (classOf(name))();
    for (const { default: fallback, name } of members.filter(isField))
      assert.equal(String(element[name]), fallback ?? 'undefined', name);
    for (const { default: fallback, fieldName } of attributes)
      if (fieldName) assert.equal(String(element[fieldName]), fallback ?? 'undefined', fieldName);
  }
});

test('its events have classes that it lists, with all their fields', () => {
  for (const element of elements)
    for (const { name, type } of element.events) {
      const declaration = events.find((one) => one.name === type.text);
      assert.ok(declaration, `${element.tagName}: ${type.text}`);
      const event = new (classOf(type.text))(...Array<object>(9).fill({}));
      assert.equal(event['type'], name);
      assert.ok(event['bubbles'] && event['composed'], name);
      assert.deepEqual(
        names(declaration.members),
        Object.keys(event).filter((field) => field !== 'isTrusted'),
      );
    }
});
