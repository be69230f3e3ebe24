/** The structure of src/: imports point downwards, including type and dynamic imports, and each folder has its limits. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** The folders and files of src/ from top to bottom: each may import what is below it. */
const layers = [
  ['index'],
  ['elements'],
  ['card'],
  ['source', 'learner'],
  ['events'],
  ['text'],
  ['model'],
  ['being-parsed', 'looks-like-json', 'nearest-lang', 'style-sheet', 'warn-once'],
];

/** Folders beside them, which none of them imports. */
const beside: Record<string, string[]> = {
  cli: ['convert', 'oembed', 'picture', 'server', ...layers.flat()],
  convert: ['server', ...layers.flat()],
  embed: [],
  oembed: ['picture', 'server', ...layers.flat()],
  picture: ['server', ...layers.flat()],
  react: [],
  server: layers.flat(),
  snippets: ['model', 'text'],
  wordpress: ['server', ...layers.flat()],
};

/** The packages, data and build modules that each may import; `type lit` allows only its types. */
const external: Record<string, string[]> = {
  card: ['lit', '@lit/context', 'package.json'],
  cli: [
    ...[
      'commander',
      'jsonc-parser',
      'package.json',
      'node:child_process',
      'node:crypto',
      'node:fs',
    ],
    ...['node:fs/promises', 'node:os', 'node:path', 'node:url', 'node:util'],
  ],
  convert: ['papaparse', 'parse5', 'saxes'],
  elements: ['lit', '@lit/context', 'data/mlops-engineer.json'],
  embed: ['lists', 'type lit'],
  // Loaded on demand: they render with the Lit of the card that loads them.
  learner: ['type lit', 'lean-qr/nano'],
  model: ['valibot'],
  picture: ['parse5', 'themes'],
  react: ['@lit/react'],
  server: [
    ...['@lit-labs/ssr-dom-shim', 'lit', 'lit/directive-helpers.js', 'parse5'],
    ...['lists', 'package.json', 'pins', 'type schema-dts'],
  ],
  source: ['type lit'],
  wordpress: [
    ...['a11y', 'block-editor', 'blocks', 'components', 'data', 'element', 'i18n', 'shortcode'].map(
      (name) => `@wordpress/${name}`,
    ),
    ...['lists', 'src/wordpress/block.json', 'type react'],
  ],
};

const below = (folder: string): string[] =>
  beside[folder] ?? layers.slice(layers.findIndex((layer) => layer.includes(folder)) + 1).flat();

const toPosix = (path: string): string => path.replaceAll('\\', '/');

const files = readdirSync('src', { recursive: true })
  .map((file) => `src/${toPosix(String(file))}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .filter((file) => !file.startsWith('src/build/'));

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
const program = ts.createProgram([...files, 'src/json.d.ts', 'src/virtual-modules.d.ts'], {
  ...options,
  jsx: ts.JsxEmit.React,
});

const nodesIn = (root: ts.Node): ts.Node[] => {
  const nodes = [root];
  ts.forEachChild(root, (child) => void nodes.push(...nodesIn(child)));
  return nodes;
};

const nodesOf = new Map(files.map((file) => [file, nodesIn(program.getSourceFile(file)!)]));

const folderOf = (file: string): string => file.split('/')[1]!.replace(/\.tsx?$/, '');

interface Import {
  /** A file of src/, a package without its path, a module of the build, or a JSON file. */
  target: string;
  typeOnly: boolean;
}

const toTarget = (file: string, specifier: string): string => {
  const path = posix.join(posix.dirname(file), specifier);
  if (specifier.startsWith('.')) {
    const module = path.replace(/\.js$/, '.ts');
    return files.includes(`${module}x`) ? `${module}x` : module;
  }
  return specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier;
};

const importsOf = (file: string): Import[] =>
  nodesOf.get(file)!.flatMap((node): Import[] => {
    const found = (specifier: ts.Node | undefined, typeOnly = false): Import[] =>
      specifier && ts.isStringLiteralLike(specifier)
        ? [{ target: toTarget(file, specifier.text), typeOnly }]
        : [];
    if (ts.isImportDeclaration(node))
      return found(
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      );
    if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      return found(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return found(node.arguments[0]);
    return [];
  });

const imports = new Map(files.map((file) => [file, importsOf(file)]));

test('every file of src/ is in a folder that this test knows', () => {
  assert.ok(files.length > 15);
  const known = [...layers.flat(), ...Object.keys(beside)];
  assert.deepEqual(
    files.filter((file) => !known.includes(folderOf(file))),
    [],
  );
});

for (const file of files)
  test(`${file} imports only from its folder and those below`, () => {
    const folder = folderOf(file);
    for (const { target, typeOnly } of imports.get(file)!) {
      if (files.includes(target))
        assert.ok(
          [folder, ...below(folder)].includes(folderOf(target)),
          `${file} imports ${target}`,
        );
      else {
        const allowed = external[folder] ?? [];
        const isAllowed =
          allowed.includes(target) || (typeOnly && allowed.includes(`type ${target}`));
        assert.ok(isAllowed, `${file} imports ${target}`);
      }
    }
  });

test('there are no import cycles, not even of types', () => {
  const finished = new Set<string>();
  const follow = (file: string, path: string[]): void => {
    assert.ok(!path.includes(file), [...path.slice(path.indexOf(file)), file].join(' → '));
    if (finished.has(file)) return;
    for (const { target } of imports.get(file) ?? []) follow(target, [...path, file]);
    finished.add(file);
  };
  for (const file of files) follow(file, []);
});

/** Where a name is used, as `src/x.ts:12`. */
const placesOf = (isMeant: (node: ts.Node) => boolean, among = files): string[] =>
  among.flatMap((file) => {
    const source = program.getSourceFile(file)!;
    return nodesOf
      .get(file)!
      .filter(isMeant)
      .map(
        (node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`,
      );
  });

const isNamed =
  (name: string) =>
  (node: ts.Node): boolean =>
    ts.isIdentifier(node) && node.text === name;

const inFolder = (...folders: string[]): string[] =>
  files.filter((file) => folders.includes(folderOf(file)));

test('the model and the texts don’t use the DOM: they compile without its types', () => {
  const names = [...inFolder('model', 'text')];
  const withoutDom = ts.createProgram(names, {
    ...options,
    lib: ['lib.es2023.d.ts'],
    noEmit: true,
  });
  const problems = names.flatMap((name) =>
    withoutDom.getSemanticDiagnostics(withoutDom.getSourceFile(name)),
  );
  assert.deepEqual(
    problems.map(({ file, messageText }) => `${file?.fileName}: ${String(messageText)}`),
    [],
  );
});

test('the model contains no localized words or figures', () => {
  assert.deepEqual(placesOf(isNamed('Intl'), inFolder('model')), []);
  const localized = (node: ts.Node) =>
    ts.isIdentifier(node) && /^(toLocale|locale)/.test(node.text);
  assert.deepEqual(placesOf(localized, inFolder('model')), []);
});

test('only source/ makes requests, and the WordPress block for a file of the site', () => {
  const requests = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'sendBeacon'];
  const places = requests.flatMap((name) => placesOf(isNamed(name)));
  assert.deepEqual(
    places.filter((place) => !/^src\/(source\/|wordpress\/editor\/file\.ts:)/.test(place)),
    [],
  );
  assert.ok(places.length);
});

test('only learner/progress-store.ts uses the browser’s storage', () => {
  const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie'];
  const places = stores.flatMap((name) => placesOf(isNamed(name)));
  assert.deepEqual(
    places.filter((place) => !place.startsWith('src/learner/progress-store.ts:')),
    [],
  );
  assert.ok(places.length);
});

test('no protected member is accessed from outside with brackets', () => {
  const checker = program.getTypeChecker();
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const isHidden = (node: ts.Node) =>
    ts.isElementAccessExpression(node) &&
    ts.isStringLiteralLike(node.argumentExpression) &&
    (checker.getSymbolAtLocation(node.argumentExpression)?.declarations ?? []).some(
      (declaration) => ts.getCombinedModifierFlags(declaration) & hidden,
    );
  assert.deepEqual(placesOf(isHidden), []);
});
