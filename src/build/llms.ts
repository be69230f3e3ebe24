/** llms.txt (llmstxt.org): what a language model has to know to use the elements well. */
import { writeFile } from 'node:fs/promises';
import { baseOf } from '../snippets/cdn.js';
import { scriptTag } from '../snippets/pin.js';
import {
  elementsOf,
  eventsOf,
  isField,
  type Attribute,
  type Described,
  type ElementDeclaration,
  type EventDeclaration,
  type Manifest,
} from './declarations.js';
import type { JsonSchema } from './json-schema.js';
import { languages, themes } from './lists.js';
import { version } from './package.js';

/** Small, with something of each kind; a test validates it. */
const example = `{
  "id": "baker",
  "lang": "en",
  "currency": "EUR",
  "title": "Baker",
  "tagline": "Bread for the whole street",
  "duties": ["Knead dough", "Mind the oven"],
  "salaries": [
    { "level": "apprentice", "label": "Apprentice", "amount": 14000 },
    { "level": "master", "label": "Master", "amount": 42000, "orMore": true }
  ],
  "timeToHire": { "min": 26, "max": 40, "note": "from school" },
  "backgrounds": [{ "id": "cook", "label": "Cook" }],
  "roadmap": {
    "steps": [
      { "id": "hygiene", "title": "Hygiene", "duration": { "min": 1, "max": 1 }, "skippedBy": ["cook"] },
      {
        "id": "apprenticeship",
        "title": "Apprenticeship",
        "duration": { "min": 24, "max": 36 },
        "skills": ["Dough", "Ovens"],
        "salary": "apprentice",
        "resources": [{ "label": "The guild", "url": "https://example.org/guild" }]
      }
    ]
  },
  "certifications": [{ "id": "master", "name": "Master’s certificate", "boost": { "percent": 20 } }]
}`;

/** The fields of the data, a line each, with what is in them. */
const fieldsOf = ({ items, properties = {}, required = [] }: JsonSchema, place = ''): string[] =>
  items
    ? fieldsOf(items, `${place.slice(0, -1)}[].`)
    : Object.entries(properties).flatMap(([name, field]) => [
        `- \`${place}${name}\`${required.includes(name) ? ' (required)' : ''}: ${field.description}`,
        ...fieldsOf(field, `${place}${name}.`),
        ...(field.anyOf ?? []).flatMap((choice) => fieldsOf(choice, `${place}${name}.`)),
      ]);

const code = (items: Described[]): string => items.map(({ name }) => `\`${name}\``).join(', ');
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const toAttribute = ({ description, name, type }: Attribute): string =>
  `\`${name}\` (${type.text}): ${sentence(description)}`;

const has = (list: Described[], name: string): boolean => list.some((item) => item.name === name);

/** What every element has, to be described once. */
const sharedBy = (elements: ElementDeclaration[]) => {
  const inAll = <T extends Described>(listOf: (element: ElementDeclaration) => T[]): T[] =>
    listOf(elements[0]!).filter(({ name }) =>
      elements.every((element) => has(listOf(element), name)),
    );
  return {
    attributes: inAll(({ attributes }) => attributes),
    cssParts: inAll(({ cssParts }) => cssParts),
    cssProperties: inAll(({ cssProperties }) => cssProperties),
    cssStates: inAll(({ cssStates }) => cssStates),
    events: inAll(({ events }) => events),
    members: inAll(({ members }) => members),
    slots: inAll(({ slots }) => slots),
  };
};

const toElement = (element: ElementDeclaration, shared: ReturnType<typeof sharedBy>): string => {
  const { description, tagName } = element;
  const own = <T extends Described>(list: T[], ofAll: Described[]): T[] =>
    list.filter(({ name }) => name && !has(ofAll, name));
  const defaultSlot = element.slots.find(({ name }) => !name);
  const isAttribute = (field: Described) =>
    element.attributes.some(({ fieldName }) => fieldName === field.name);
  const properties = own(element.members, shared.members)
    .filter(isField)
    .filter((field) => !isAttribute(field));
  // The parts that it exports from its cards have their tags before them.
  const parts = own(element.cssParts, shared.cssParts).filter(({ name }) => !name.includes('-'));
  const events = own(element.events, shared.events);
  const states = own(element.cssStates, shared.cssStates);
  const notes = [
    sentence(description),
    ...own(element.attributes, shared.attributes).map((one) => `Attribute ${toAttribute(one)}`),
    ...properties.map(({ description, name }) => `Property \`${name}\`: ${sentence(description)}`),
    ...(defaultSlot ? [`Default slot: ${sentence(defaultSlot.description)}`] : []),
    ...(parts.length ? [`Parts: ${code(parts)}.`] : []),
    ...(events.length ? [`Events: ${code(events)}.`] : []),
    ...(states.length ? [`States: ${code(states)}.`] : []),
  ];
  return `- [${tagName}](${tagName}.js): ${notes.join(' ')}`;
};

const toEvent = ({ description, members, name }: EventDeclaration, type = ''): string =>
  `- Event \`${type}\` (${name}, with ${code(members)}): ${sentence(description)}`;

const text = (
  manifest: Manifest,
  schema: JsonSchema,
  budgets: Readonly<Record<string, number>>,
): string => {
  const elements = elementsOf(manifest);
  const shared = sharedBy(elements);
  const types = new Map(
    elements.flatMap(({ events }) => events.map(({ name, type }) => [type.text, name])),
  );
  const where = { base: baseOf(version), files: {} };
  const kilobytes = (name: string) => `${budgets[name]! / 1000} KB`;
  return `# career-path-elements

> Web components (Lit custom elements, MIT) that show a career path on any site: what a job is, what it pays, and the way to it, step by step. One script and one tag show a card; the bundled MLOps Engineer path needs no data and no request.

The shortest use, for any HTML page. One file for one card; for two or more cards of a page take \`career-path-elements.js\`, which has them all:

\`\`\`html
${scriptTag(where, 'salary-ladder.js')}
<salary-ladder></salary-ladder>
\`\`\`

With a bundler: \`npm install career-path-elements\`, then \`import 'career-path-elements/salary-ladder'\`. On a server: \`import { prerender } from 'career-path-elements/prerender'\`, then \`prerender('salary-ladder', { path })\` gives HTML that reads without JavaScript.

Data of one’s own is one JSON document. A card shows the first that is there: its property \`path\`, a \`<script type="application/json">\` inside the tag, the address in \`src\`, the path of the nearest \`<career-path>\` around it, the bundled path. A card whose section is missing takes no room.

\`\`\`html
<career-path>
  <script type="application/json">
${example.replace(/^/gm, '    ')}
  </script>
  <salary-ladder></salary-ladder>
  <career-roadmap trackable begin="today"></career-roadmap>
</career-path>
\`\`\`

All fields of the document; unknown ones are ignored, one that is wrong refuses the whole document:

${fieldsOf(schema)
  .filter((line) => !line.includes('$schema'))
  .join('\n')}

What every element has:

${shared.attributes.map((one) => `- Attribute ${toAttribute(one)}`).join('\n')}
- Property \`path\`: the document as an object. Method \`reload()\`: asks \`src\` again.
${shared.slots.map(({ description, name }) => `- Slot \`${name}\`: ${sentence(description)}`).join('\n')}
- Parts ${code(shared.cssParts)}; for every card also \`card\` and \`heading\`. As in \`salary-ladder::part(amount)\`; of the cards that an empty \`<career-path>\` lays out, \`career-path::part(salary-ladder-amount)\`.
- States ${code(shared.cssStates)}, as in \`salary-ladder:state(error)\`.
- Custom properties, inherited: ${shared.cssProperties.map(({ description, name }) => `\`${name}\` (${description.replace(/\.$/, '')})`).join(', ')}.
- Events bubble and are composed:
${eventsOf(manifest)
  .map((event) => `  ${toEvent(event, types.get(event.name))}`)
  .join('\n')}

Do:

- Put all cards of one career into one \`<career-path>\`, with the data there once.
- Set \`lang\` on the page, and \`heading-level\` where the page’s outline needs another rank than 2.
- Keep \`id\`s of steps as they are once learners have progress on them.
- Check documents before publishing: \`npx career-path-elements validate FILE\`.
- Use the hashes of \`integrity.json\` (\`integrity="…" crossorigin="anonymous"\`) with files from a CDN, and pin the version.
- Count on these sizes at most (brotli): \`salary-ladder.js\` ${kilobytes('salary-ladder')}, \`career-roadmap.js\` ${kilobytes('career-roadmap')}, all elements ${kilobytes('career-path-elements')}. \`path-source.js\` and \`learner.js\` are loaded from beside the card’s file by the first card that needs them: host them with it.

Don’t:

- Don’t write markup into the data: every text is shown as text. Links are http(s) alone.
- Don’t write amounts as text or with separators: \`100000\`, not \`"$100,000"\`. Months and money are plain numbers.
- Don’t style what is inside by selectors through the shadow root: there are parts and custom properties.
- Don’t loosen a Content-Security-Policy: \`script-src\` for the file’s host and \`connect-src\` for \`src\` are enough; under Trusted Types allow the policy \`lit-html\`.
- Don’t load the files of many cards on one page: take \`career-path-elements.js\`.
- Don’t invent attributes, parts or fields: what is not named here isn’t there.

## Elements

${elements.map((element) => toElement(element, shared)).join('\n')}

## Documentation

- [README](../README.md): everything, with examples
- [JSON Schema](career-path.schema.json): the data
- [custom-elements.json](custom-elements.json): the elements, for tools
- [integrity.json](integrity.json): the hash of each file, by which a page can hold it
- [embed.html](embed.html): a page for frames, where scripts are stripped: \`embed.html?card=salary-ladder&theme=paper\`

## Themes

${themes.map((name) => `- [${name}](themes/${name}.css): a style sheet for all cards`).join('\n')}

## Languages

${languages.map((name) => `- [${name}](lang/${name}.js): words in this language, for all cards; load it before them`).join('\n')}

## Optional

- [Changelog](../CHANGELOG.md): what changed in which version
- [Types](types/props.d.ts): what the elements take in templates of React, Preact, Vue and Svelte
- [React](react/index.d.ts): the elements as components, for React 18
`;
};

/** Writes it. A release pins its snippet. */
export const writeLlms = (
  manifest: Manifest,
  schema: JsonSchema,
  budgets: Readonly<Record<string, number>>,
): Promise<void> => writeFile('dist/llms.txt', text(manifest, schema, budgets));
