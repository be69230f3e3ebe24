/** What frameworks need to know of the elements, made from the manifest: types, and wrappers for React. */
import { mkdir, writeFile } from 'node:fs/promises';

const doc = (text, indent = '  ') => (text ? `${indent}/** ${text} */\n` : '');

const quoted = (name) => (/\W/.test(name) ? `'${name}'` : name);

/** What an attribute takes in a template: numbers as text as well. */
const taken = ({ type }) =>
  /^\d/.test(type.text) ? `${type.text} | \`\${${type.text}}\`` : type.text;

const option = (name, type, description) =>
  `${doc(description)}  ${quoted(name)}?: ${type} | null | undefined;\n`;

/** The properties of an element, and its attributes by the names that they have in HTML. */
const options = ({ attributes, members, name }) => {
  const fields = members.filter(({ kind }) => kind === 'field');
  const byField = new Map(attributes.map((attribute) => [attribute.fieldName, attribute]));
  return [
    ...fields.map((field) => {
      const attribute = byField.get(field.name);
      const type = attribute ? taken(attribute) : `${name}['${field.name}']`;
      return option(field.name, type, field.description);
    }),
    ...attributes
      .filter(({ fieldName, name }) => fieldName && fieldName !== name)
      .map((attribute) => option(attribute.name, taken(attribute), attribute.description)),
  ].join('');
};

const listeners = ({ events }, toName) =>
  events
    .map(
      ({ description, name, type }) =>
        `${doc(description)}  ${quoted(toName(name))}?: ((event: ${type.text}) => void) | undefined;\n`,
    )
    .join('');

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const toProp = (name) => camel(`on-${name}`);

/** The name of an element among components: its class has Element behind it where the data has its name. */
const component = ({ name }) => name.replace(/Element$/, '');

const header = (what) => `/** ${what} Made from custom-elements.json. */\n`;

const props = (elements) => `${header('What the elements take in templates.')}${elements
  .map(({ name, tagName }) => `import type { ${name} } from '../esm/elements/${tagName}.js';\n`)
  .join('')}import type {
  CareerErrorEvent,
  CareerLinkEvent,
  CareerLoadEvent,
  CareerProgressEvent,
} from '../esm/events.js';

export type { ${elements.map(({ name }) => name).join(', ')} };
${elements
  .map(
    (element) => `
/** ${element.description} */
export interface ${component(element)}Props {
${options(element)}}

/** Its events, as listeners in templates: \`oncareer-load\`. */
export interface ${component(element)}Listeners {
${listeners(element, (name) => `on${name}`)}}

/** Its events as React and Vue name them: \`onCareerLoad\`. */
export interface ${component(element)}Handlers {
${listeners(element, toProp)}}
`,
  )
  .join('')}`;

/** The elements by their tags, with their properties and their events. */
const tags = (elements, events) =>
  elements
    .map((element) => {
      const name = component(element);
      const type = `Tag<Our.${element.name}, Our.${name}Props & Our.${name}${events}>`;
      return `${doc(element.description, '    ')}    '${element.tagName}': ${type};\n`;
    })
    .join('');

/** JSX of React 19 and of Preact, which have the same shape. */
const jsx = (
  elements,
  from,
) => `${header(`The elements in JSX of ${from}.`)}import type { ClassAttributes, HTMLAttributes } from '${from}';
import type * as Our from './props.js';

type Tag<Element extends HTMLElement, Props> = Props &
  ClassAttributes<Element> &
  Omit<HTMLAttributes<Element>, keyof Props> & { class?: string | undefined };

declare module '${from}' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, 'Listeners')}    }
  }
}
`;

const vue = (
  elements,
) => `${header('The elements in templates of Vue.')}import type { HTMLAttributes, PublicProps } from 'vue';
import type * as Our from './props.js';

type Tag<Element extends HTMLElement, Props> = new () => {
  $props: Props & Omit<HTMLAttributes, keyof Props> & PublicProps;
  $el: Element;
};

declare module 'vue' {
  interface HTMLAttributes {
    /** Of elements in a slot of another element, which Vue leaves out. */
    slot?: string | undefined;
  }
  interface GlobalComponents {
${tags(elements, 'Handlers')}  }
}
`;

const svelte = (
  elements,
) => `${header('The elements in templates of Svelte.')}import type { HTMLAttributes } from 'svelte/elements';
import type * as Our from './props.js';

type Tag<Element extends HTMLElement, Props> = Props & Omit<HTMLAttributes<Element>, keyof Props>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, 'Listeners')}  }
}
`;

/**
 * A component of React that passes on properties, listens to events and knows the element in its ref.
 * What properties there are, it asks the class that is registered, which another script may have brought.
 */
const wrapper = (element) => `import * as React from 'react';
import '../esm/elements/${element.tagName}.js';
import { createComponent } from '#create-component';

export const ${component(element)} = /* @__PURE__ */ createComponent({
  react: React,
  tagName: '${element.tagName}',
  elementClass: customElements.get('${element.tagName}'),
  displayName: '${component(element)}',
  events: {
${element.events.map(({ name }) => `    ${toProp(name)}: '${name}',\n`).join('')}  },
});
`;

const wrapperTypes = (
  element,
) => `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${element.name} as Element } from '../esm/elements/${element.tagName}.js';
import type { ${component(element)}Handlers, ${component(element)}Props } from '../types/props.js';

type Props = ${component(element)}Props & ${component(element)}Handlers;

/** ${element.description} */
export declare const ${component(element)}: ForwardRefExoticComponent<
  Props & Omit<HTMLAttributes<Element>, keyof Props> & RefAttributes<Element>
>;
`;

/** Writes dist/types/, a file a framework, and dist/react/, a file an element. */
export const writeFrameworks = async (elements) => {
  await mkdir('dist/types', { recursive: true });
  await mkdir('dist/react', { recursive: true });
  await writeFile('dist/types/props.d.ts', props(elements));
  await writeFile('dist/types/react.d.ts', jsx(elements, 'react'));
  await writeFile('dist/types/preact.d.ts', jsx(elements, 'preact'));
  await writeFile('dist/types/vue.d.ts', vue(elements));
  await writeFile('dist/types/svelte.d.ts', svelte(elements));
  const index = elements.map((one) => `export { ${component(one)} } from './${one.tagName}.js';\n`);
  for (const end of ['js', 'd.ts']) await writeFile(`dist/react/index.${end}`, index.join(''));
  for (const element of elements) {
    await writeFile(`dist/react/${element.tagName}.js`, wrapper(element));
    await writeFile(`dist/react/${element.tagName}.d.ts`, wrapperTypes(element));
  }
};
