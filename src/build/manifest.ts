/** Makes custom-elements.json: the public API of the elements, from their source code and doc comments. */
import { create, ts, type AnalyzePhaseParams } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readdir, readFile } from 'node:fs/promises';
import {
  isElement,
  isField,
  type Attribute,
  type CssProperty,
  type Declaration,
  type Described,
  type ElementDeclaration,
  type EventType,
  type Field,
  type Manifest,
  type Method,
  type Module,
} from './declarations.js';
import { pageCards } from './lists.js';

type Inherited<T> = T & { inheritedFrom?: unknown };
type Member = Inherited<(Field | Method) & { privacy?: string; static?: boolean }>;

/** A class as the analyzer describes it, including what it inherits from our classes. */
export interface AnalyzedClass {
  name: string;
  description?: string;
  tagName?: string;
  attributes?: Inherited<Attribute>[];
  cssParts?: Inherited<Described>[];
  cssProperties?: Inherited<CssProperty>[];
  cssStates?: Inherited<Described>[];
  events?: Inherited<EventType>[];
  members?: Member[];
  slots?: Inherited<Described>[];
}

/** Adds the fields of events. They are parameter properties of the constructor, which the analyzer doesn’t read. */
const eventFields = {
  name: 'event-fields',
  analyzePhase({ node, moduleDoc }: AnalyzePhaseParams): void {
    if (!ts.isConstructorDeclaration(node)) return;
    const classes = moduleDoc.declarations as AnalyzedClass[];
    const event = classes.find(({ name }) => name === node.parent.name?.text);
    const fields = node.parameters.filter(({ modifiers }) => modifiers);
    if (!event || !fields.length) return;
    event.members = fields.map((field) => {
      const comment = ts.getJSDocCommentsAndTags(field).at(-1)?.comment;
      return {
        kind: 'field',
        name: field.name.getText(),
        type: { text: `${field.type!.getText()}${field.questionToken ? ' | undefined' : ''}` },
        description: ts.getTextOfJSDocComment(comment) ?? '',
        readonly: true,
      };
    });
  },
};

type Source = ReturnType<typeof ts.createSourceFile>;

/** Named unions of literals, to replace their names, which users of the manifest don't know. */
const closedSets = (sources: Source[]): Map<string, string> =>
  new Map(
    sources
      .flatMap(({ statements }) => statements.filter(ts.isTypeAliasDeclaration))
      .filter(({ type }) => ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode))
      .map(({ name, type }) => [name.text, type.getText().replace(/\s+/g, ' ')]),
  );

/** A description in one line, without `--bubbles` and `--composed`, which apply to all our events. */
const plain = (text = ''): string =>
  text
    .replace(/\s*--(bubbles|composed)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const described = <T extends Inherited<Described>>(list: T[] = []): T[] =>
  list.map((item) => ({
    ...item,
    description: plain(item.description),
    inheritedFrom: undefined,
  }));

/** Removes null and undefined from the type: only the property can have these values. */
const asAttribute = ({ type, ...rest }: Attribute): Attribute => ({
  ...rest,
  type: { text: type.text.replace(/ \| (null|undefined)/g, '') },
});

const isPublic = ({ privacy = 'public', static: isStatic }: Member): boolean =>
  !isStatic && privacy === 'public';

/** A class as its users see it, with what it inherits and without internals. */
const toDeclaration = ({ description, members = [], ...analyzed }: AnalyzedClass): Declaration => {
  const shared = {
    ...analyzed,
    description: plain(description),
    members: described(members.filter(isPublic)),
  };
  const { tagName } = analyzed;
  if (!tagName) return { ...shared, tagName: undefined, superclass: { name: 'Event' } };
  return {
    ...shared,
    tagName,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: described(analyzed.attributes).map(asAttribute),
    cssParts: described(analyzed.cssParts),
    cssProperties: described(analyzed.cssProperties),
    cssStates: described(analyzed.cssStates),
    events: described(analyzed.events),
    slots: described(analyzed.slots),
  };
};

/** Parts that an empty `<career-path>` has itself, so it doesn't export them from its cards. */
const own = ['footer', 'error', 'retry'];

/** An empty `<career-path>` exports the parts of its cards, prefixed with their tags. */
const withPartsOf = (
  cards: ElementDeclaration[],
  page: ElementDeclaration,
): ElementDeclaration => ({
  ...page,
  cssParts: [
    ...page.cssParts,
    ...cards.flatMap(({ cssParts, tagName }) =>
      cssParts
        .filter(({ name }) => !own.includes(name))
        .map(({ description, name }) => ({
          name: `${tagName}-${name}`,
          description: `In \`<${tagName}>\`: ${description}`,
        })),
    ),
  ],
});

/** A module with the classes of a source file, and one per element that registers it. */
const toModules = (source: string, declarations: Declaration[]): Module[] => {
  const path = source.replace('src/', 'dist/esm/').replace('.ts', '.js');
  const toExport = ({ name }: Declaration) => ({
    kind: 'js',
    name,
    declaration: { name, module: path },
  });
  const kind = 'javascript-module';
  return [
    { kind, path, declarations, exports: declarations.map(toExport) },
    ...declarations.filter(isElement).map((element): Module => {
      const { declaration, name } = toExport(element);
      return {
        kind,
        path: `dist/esm/define/${element.tagName}.js`,
        declarations: [],
        exports: [
          { kind: 'js', name, declaration },
          { kind: 'custom-element-definition', name: element.tagName, declaration },
        ],
      };
    }),
  ];
};

/** Analyzes the base classes together with the elements, which inherit their doc tags. */
const analyze = async (): Promise<[path: string, declarations: Declaration[]][]> => {
  const filesIn = async (folder: string) =>
    (await readdir(folder)).sort().map((file) => `${folder}/${file}`);
  const files = [...(await filesIn('src/card')), ...(await filesIn('src/elements'))];
  const sources = await Promise.all(
    [...files, 'src/events.ts'].map(async (file) =>
      ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true),
    ),
  );
  const { modules } = create({ modules: sources, plugins: [...litPlugin(), eventFields] });
  const sets = closedSets(sources);
  for (const { attributes = [], members = [] } of modules.flatMap((module) => module.declarations))
    for (const item of [...attributes, ...members.filter(isField)])
      if (item.type) item.type = { text: sets.get(item.type.text) ?? item.type.text };
  return modules.map(({ declarations, path }) => [
    path,
    declarations
      .filter(({ name, tagName }) => tagName || name.endsWith('Event'))
      .map(toDeclaration),
  ]);
};

export const readManifest = async (): Promise<Manifest> => {
  const analyzed = await analyze();
  const cards = analyzed
    .flatMap(([, declarations]) => declarations)
    .filter(isElement)
    .filter(({ tagName }) => pageCards.includes(tagName));
  const complete = (declaration: Declaration): Declaration =>
    isElement(declaration) && declaration.tagName === 'career-path'
      ? withPartsOf(cards, declaration)
      : declaration;
  return {
    schemaVersion: '2.1.0',
    modules: analyzed
      .filter(([, declarations]) => declarations.length)
      .flatMap(([path, declarations]) => toModules(path, declarations.map(complete))),
  };
};
