/** What the elements promise, read from their sources: custom-elements.json, and what editors complete by. */
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { toWebTypes } from './web-types.js';

/** The fields of an event are public parameters of its constructor, which the analyzer doesn't read. */
const eventFields = {
  name: 'event-fields',
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isConstructorDeclaration(node)) return;
    const event = moduleDoc.declarations.find(({ name }) => name === node.parent.name.text);
    const fields = node.parameters.filter(({ modifiers }) => modifiers);
    if (fields.length)
      event.members = fields.map((field) => ({
        kind: 'field',
        name: field.name.text,
        type: { text: `${field.type.getText()}${field.questionToken ? ' | undefined' : ''}` },
        description: field.jsDoc?.at(-1).comment,
        readonly: true,
      }));
  },
};

/** One line; without the marks of how an event travels, which all of ours do alike. */
const plain = (text) =>
  text
    ?.replace(/\s*--(bubbles|composed)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const described = (list) =>
  list?.map(({ description, inheritedFrom: _, ...rest }) => ({
    ...rest,
    description: plain(description),
  }));

/** In HTML an attribute is there or not: null and undefined are for the property alone. */
const asAttribute = ({ type, ...rest }) => ({
  ...rest,
  type: { text: type.text.replace(/ \| (null|undefined)/g, '') },
});

const isPublic = ({ privacy, static: fixed }) => !fixed && (!privacy || privacy === 'public');

/** A class as its users see it: with what it inherits, and with nothing of how it is made. */
const toDeclaration = ({ superclass: _, ...declaration }) => ({
  ...declaration,
  description: plain(declaration.description),
  superclass: declaration.tagName ? { name: 'LitElement', package: 'lit' } : { name: 'Event' },
  members: described(declaration.members?.filter(isPublic)),
  ...Object.fromEntries(
    ['events', 'slots', 'cssParts', 'cssProperties', 'cssStates']
      .filter((kind) => declaration[kind])
      .map((kind) => [kind, described(declaration[kind])]),
  ),
  ...(declaration.attributes && {
    attributes: described(declaration.attributes).map(asAttribute),
  }),
});

/** An empty `<career-path>` hands out the parts that its cards have there, with their tags before them. */
const withPartsOf = (cards, page) => ({
  ...page,
  cssParts: [
    ...page.cssParts,
    ...cards.flatMap(({ cssParts, tagName }) =>
      cssParts
        .filter(({ name }) => !['footer', 'error', 'retry'].includes(name))
        .map(({ name, description }) => ({
          name: `${tagName}-${name}`,
          description: `In its \`<${tagName}>\`: ${description}`,
        })),
    ),
  ],
});

/** A module an element, and one of the events. */
const toModule = ([path, declarations]) => {
  const module = path.replace('src/', 'dist/esm/').replace('.ts', '.js');
  return {
    kind: 'javascript-module',
    path: module,
    declarations,
    exports: declarations.flatMap(({ name, tagName }) => {
      const declaration = { name, module };
      const defined = { kind: 'custom-element-definition', name: tagName, declaration };
      return [{ kind: 'js', name, declaration }, ...(tagName ? [defined] : [])];
    }),
  };
};

const analyze = async () => {
  const filesIn = async (folder) =>
    (await readdir(folder)).sort().map((file) => `${folder}/${file}`);
  const files = [...(await filesIn('src/card')), ...(await filesIn('src/elements'))];
  const sources = await Promise.all(
    [...files, 'src/events.ts'].map(async (file) =>
      ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true),
    ),
  );
  const { modules } = create({ modules: sources, plugins: [...litPlugin(), eventFields] });
  const shown = modules
    .map(({ declarations, path }) => [
      path,
      declarations
        .filter(({ name, tagName }) => tagName || name.endsWith('Event'))
        .map(toDeclaration),
    ])
    .filter(([, declarations]) => declarations.length);
  const all = shown.flatMap(([, declarations]) => declarations);
  const cards = all.filter(({ tagName }) => tagName && tagName !== 'career-path');
  return {
    schemaVersion: '2.1.0',
    modules: shown.map(([path, declarations]) =>
      toModule([
        path,
        declarations.map((one) => (one.tagName === 'career-path' ? withPartsOf(cards, one) : one)),
      ]),
    ),
  };
};

/** What several elements have by the same name, once, with all that they say of it. */
const merged = (elements, kind) => {
  const names = new Map();
  for (const { tagName, [kind]: list } of elements)
    for (const { default: fallback, description, name } of list) {
      const text = fallback ? `${description} Default: \`${fallback}\`.` : description;
      const said = names.get(name) ?? names.set(name, new Map()).get(name);
      said.set(text, [...(said.get(text) ?? []), `\`<${tagName}>\``]);
    }
  return [...names].map(([name, said]) => ({
    name,
    description: [...said]
      .map(([text, tags]) => (said.size > 1 ? `${tags.join(', ')}: ${text}` : text))
      .join('\n\n'),
  }));
};

const write = (file, value) => writeFile(`dist/${file}`, `${JSON.stringify(value, null, 2)}\n`);

const markdown = (value) => ({ kind: 'markdown', value });

/** The same for Visual Studio Code, which takes a text for Markdown where that is said. */
const toCustomData = (list, toName = (name) => name) =>
  list.map(({ description, name }) => ({ name: toName(name), description: markdown(description) }));

/** The generator knows no attributes without a value, and makes a heading of what stands over its rule. */
const toHtmlData = (manifest, elements) => {
  const quiet = { outdir: null, hideLogs: true, packageJson: false };
  const html = JSON.parse(getVsCodeHtmlCustomData(manifest, quiet));
  for (const tag of html.tags) {
    const { attributes } = elements.find(({ tagName }) => tagName === tag.name);
    tag.description = markdown(tag.description.replace('\n---\n', '\n\n---\n'));
    for (const { name, type } of attributes) {
      const attribute = tag.attributes.find((one) => one.name === name);
      attribute.description = markdown(attribute.description);
      if (type.text === 'boolean') attribute.valueSet = 'v';
    }
  }
  return html;
};

const writeEditorData = async (manifest, elements) => {
  const properties = merged(elements, 'cssProperties');
  await write('vscode.html-custom-data.json', toHtmlData(manifest, elements));
  await write('vscode.css-custom-data.json', {
    version: 1.1,
    properties: toCustomData(properties),
    pseudoElements: toCustomData(merged(elements, 'cssParts'), (name) => `::part(${name})`),
    pseudoClasses: toCustomData(merged(elements, 'cssStates'), (name) => `:state(${name})`),
  });
  await write('web-types.json', await toWebTypes(elements, properties));
};

/** Writes the manifest, and the same for Visual Studio Code and for JetBrains’ editors; gives its elements. */
export const document = async () => {
  const manifest = await analyze();
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  await write('custom-elements.json', manifest);
  await writeEditorData(manifest, elements);
  return elements;
};
