/** llms.txt (llmstxt.org): instructions for language models that use the elements. */
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

/** Small, with one entry of each kind; a test validates it. */
const example = `{
  "id": "baker",
  "lang": "en",
  "currency": "EUR",
  "title": "Baker",
  "tagline": "Bread for the whole street",
  "duties": ["Knead dough", "Watch the oven"],
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

/** The guides: page name, title, and topics. */
const guides = [
  ['getting-started', 'Get started', 'paste a card, choose another, change its figures and look'],
  ['custom-data', 'Your own career path', 'write, load and validate custom data'],
  [
    'convert',
    'Convert data sets',
    'career paths from O*NET, BLS, ESCO, the National Careers Service, roadmap.sh and spreadsheets',
  ],
  ['learners', 'Track learners’ progress', 'tick off steps, store progress, listen to events'],
  ['theming', 'Theming', 'custom properties, parts, states, ready-made themes and slots'],
  [
    'platforms/index',
    'On your platform',
    'what to paste on blogs, website builders and learning platforms, and in frameworks',
  ],
  ['frameworks', 'Frameworks and editors', 'TypeScript, React, Preact, Vue, Svelte and editors'],
  [
    'server-rendering',
    'Server rendering',
    'prerender cards and pages on a server or at build time',
  ],
  ['pictures', 'Pictures', 'SVG and PNG pictures of cards, for email and social media'],
  ['security', 'Security and privacy', 'Content-Security-Policy, and hashes of files'],
  [
    'accessibility',
    'Accessibility',
    'what screen readers announce, and what your page must provide',
  ],
  ['speed', 'Size and speed', 'file sizes, measured speed, which file to load'],
];

/** One line per field of the data, including nested fields. */
const fieldsOf = ({ items, properties = {}, required = [] }: JsonSchema, place = ''): string[] =>
  items
    ? fieldsOf(items, `${place.slice(0, -1)}[].`)
    : Object.entries(properties).flatMap(([name, field]) => [
        `- \`${place}${name}\`${required.includes(name) ? ' (required)' : ''}: ${field.description}`,
        ...fieldsOf(field, `${place}${name}.`),
        ...(field.anyOf ?? []).flatMap((choice) => fieldsOf(choice, `${place}${name}.`)),
      ]);

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

const code = (items: Described[]): string => items.map(({ name }) => `\`${name}\``).join(', ');
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const toAttribute = ({ description, name, type }: Attribute): string =>
  `\`${name}\` (${type.text}): ${sentence(description)}`;

const has = (list: Described[], name: string): boolean => list.some((item) => item.name === name);

/** What all elements have in common, to describe it once. */
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
  // Without the parts exported from its cards, which are prefixed with their tags.
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

> Web components (Lit custom elements, MIT) that show a career path on any site: what a job is, what it pays, and the steps to it. A card needs one script and one tag. Without data, it shows the bundled path for MLOps engineers.

The shortest snippet, for any HTML page. To use two or more cards on a page, load \`career-path-elements.js\` instead, which contains all elements:

\`\`\`html
${scriptTag(where, 'salary-ladder.js')}
<salary-ladder></salary-ladder>
\`\`\`

With a bundler: \`npm install career-path-elements\`, then \`import 'career-path-elements/salary-ladder'\`. On a server: \`import { prerender } from 'career-path-elements/prerender'\`, then \`prerender('salary-ladder', { path })\` returns HTML that works without JavaScript. \`import { picture } from 'career-path-elements/picture'\`: \`picture('salary-ladder', { path })\` returns \`{ svg, alt, width, height }\`, for email and social media; \`npx career-path-elements picture salary-ladder --path FILE --png --out ladder.png\` makes a PNG. \`import { oembed } from 'career-path-elements/oembed'\`: \`oembed('career-path', { path, url })\` returns the oEmbed response of a page that \`prerenderPage\` makes with the options \`url\` and \`oembed\`.

Languages: a card’s own words and figures are in the language of the page around it (the nearest \`lang\`) or, if cards aren’t available in it, in the path’s, else in English. English is built in; the card loads the file of another language by itself, so there is nothing to import. To save a round trip, add \`<link rel="modulepreload" href="…/lang/es.js">\`. Variants use the file of their language: \`pt-PT\` that of \`pt-BR\`, \`zh-TW\` and \`zh-HK\` that of \`zh-Hant\`.

Custom data is a JSON document. A card uses the first source it finds: its property \`path\`, a \`<script type="application/json">\` inside the tag, the address in \`src\`, the path of the nearest surrounding \`<career-path>\`, the bundled path. If the document has nothing for a card, that card isn’t shown.

\`\`\`html
<career-path>
  <script type="application/json">
${example.replace(/^/gm, '    ')}
  </script>
  <salary-ladder></salary-ladder>
  <career-roadmap trackable begin="today"></career-roadmap>
</career-path>
\`\`\`

All fields of the document. Unknown fields are ignored; an invalid field makes the whole document invalid:

${fieldsOf(schema)
  .filter((line) => !line.includes('$schema'))
  .join('\n')}

All elements have:

${shared.attributes.map((one) => `- Attribute ${toAttribute(one)}`).join('\n')}
- Property \`path\`: the document as an object. Method \`reload()\`: loads \`src\` again.
${shared.slots.map(({ description, name }) => `- Slot \`${name}\`: ${sentence(description)}`).join('\n')}
- Parts ${code(shared.cssParts)}; cards also have \`card\` and \`heading\`. Select a part with \`salary-ladder::part(amount)\`; in the full page of an empty \`<career-path>\`, with \`career-path::part(salary-ladder-amount)\`.
- States ${code(shared.cssStates)}: select them with \`salary-ladder:state(error)\`.
- Custom properties, which are inherited: ${shared.cssProperties.map(({ description, name }) => `\`${name}\` (${description.replace(/\.$/, '')})`).join(', ')}.
- Events, which bubble and are composed:
${eventsOf(manifest)
  .map((event) => `  ${toEvent(event, types.get(event.name))}`)
  .join('\n')}

Do:

- Put all cards of one career into one \`<career-path>\`, and the data there once.
- Set \`lang\` on the page, which the cards follow, \`lang\` in custom data, and \`heading-level\` if the page’s outline needs a level other than 2.
- Don’t change the \`id\`s of the path and its steps once learners use them: progress is stored under them.
- On WordPress, and above a \`<script type="importmap">\`, load \`late/salary-ladder.js\` with \`<script defer>\`: in Firefox, a module disables an import map below it.
- Check documents before publishing: \`npx career-path-elements validate FILE\`.
- With files from a CDN, pin the version and use the hashes in \`integrity.json\` (\`integrity="…" crossorigin="anonymous"\`).
- Expect these sizes at most (brotli): \`salary-ladder.js\` ${kilobytes('salary-ladder')}, \`career-roadmap.js\` ${kilobytes('career-roadmap')}, all elements ${kilobytes('career-path-elements')}. If you host the files yourself, also host \`path-source.js\` (custom data), \`learner.js\` and \`plan-dates.js\` (learner’s plans) and the folder \`lang\` (languages) in the same folder: cards load them when needed.

Don’t:

- Don’t write HTML in the data: all text is shown as plain text. Links must be http(s).
- Don’t write amounts as text or with separators: \`100000\`, not \`"$100,000"\`. Durations and amounts are plain numbers.
- Don’t use selectors that reach into the shadow root: use parts and custom properties.
- Don’t loosen a Content-Security-Policy: \`script-src\` for the file’s host and \`connect-src\` for \`src\` are enough; under Trusted Types allow the policy \`lit-html\`.
- Don’t load the files of several cards on one page: load \`career-path-elements.js\`.
- Don’t invent attributes, parts or fields: this file lists all of them.

## Elements

${elements.map((element) => toElement(element, shared)).join('\n')}

## Guides

${guides.map(([page, title, about]) => `- [${title}](site/guides/${page}.html): ${about}`).join('\n')}

## Documentation

- [README](../README.md): introduction, with examples
- [Reference](site/reference.html): all elements, with live examples
- [Career builder](site/builder.html): editor for a career, with the steps and the code for each platform
- [Languages](site/languages.html): all languages side by side
- [JSON Schema](career-path.schema.json): format of the data
- [custom-elements.json](custom-elements.json): description of the elements for tools
- [integrity.json](integrity.json): hash of each file, for \`integrity\` attributes
- [embed.html](embed.html): page for iframes, if your CMS strips scripts: \`embed.html?card=salary-ladder&theme=paper\`
- [plain/career-path.html](plain/career-path.html): headings, lists and figures only, if your CMS also strips iframes; each element has such a file
- [pictures/salary-ladder.svg](pictures/salary-ladder.svg): a picture, if your CMS shows nothing else; each element has such a file, and the HTML that shows it

## Themes

${themes.map((name) => `- [${name}](themes/${name}.css): style sheet for all cards`).join('\n')}

## Languages

${languages.map((name) => `- [${name}](lang/${name}.js): words and the bundled path in ${languageNames.of(name)}`).join('\n')}

## Optional

- [Changelog](../CHANGELOG.md): changes in each version
- [Types](types/props.d.ts): properties and events in templates of React, Preact, Vue, Svelte and Astro
- [React](react/index.d.ts): the elements as components for React 18
`;
};

/** Writes llms.txt. A release pins its snippet. */
export const writeLlms = (
  manifest: Manifest,
  schema: JsonSchema,
  budgets: Readonly<Record<string, number>>,
): Promise<void> => writeFile('dist/llms.txt', text(manifest, schema, budgets));
