/** dist/types/: types of the elements in templates of React, Preact, Vue, Svelte and Astro. */
import { mkdir, writeFile } from 'node:fs/promises';
import {
  elementsOf,
  isField,
  type Attribute,
  type ElementDeclaration,
  type Manifest,
} from './declarations.js';

const doc = (text: string, indent = '  '): string => (text ? `${indent}/** ${text} */\n` : '');

const quoted = (name: string): string => (/\W/.test(name) ? `'${name}'` : name);

/** The type of an attribute in a template, where numbers may also be text. */
const templateType = ({ type }: Attribute): string =>
  /^\d/.test(type.text) ? `${type.text} | \`\${${type.text}}\`` : type.text;

const option = (name: string, type: string, description: string): string =>
  `${doc(description)}  ${quoted(name)}?: ${type} | null | undefined;\n`;

/** The properties of an element, and its attributes by their HTML names. */
const options = ({ attributes, members, name }: ElementDeclaration): string => {
  const fields = members.filter(isField);
  const byField = new Map(attributes.map((attribute) => [attribute.fieldName, attribute]));
  return [
    ...fields.map((field) => {
      const attribute = byField.get(field.name);
      const type = attribute ? templateType(attribute) : `${name}['${field.name}']`;
      // An element may describe an inherited attribute anew.
      return option(field.name, type, attribute?.description || field.description);
    }),
    ...attributes
      // The frameworks' types have `lang`.
      .filter(({ fieldName, name }) => fieldName !== name && name !== 'lang')
      .map((attribute) => option(attribute.name, templateType(attribute), attribute.description)),
  ].join('');
};

const listeners = ({ events }: ElementDeclaration, toName: (name: string) => string): string =>
  events
    .map(
      ({ description, name, type }) =>
        `${doc(description)}  ${quoted(toName(name))}?: ((event: ${type.text}) => void) | undefined;\n`,
    )
    .join('');

/** The name of an event's listener in React and Vue: `onCareerLoad`. */
export const handlerName = (event: string): string =>
  `on-${event}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The component name of an element: the class of `<career-path>` ends in Element, because CareerPath is a type. */
export const componentName = ({ name }: ElementDeclaration): string => name.replace(/Element$/, '');

const header = (what: string): string => `/** ${what} Generated from custom-elements.json. */\n`;

const props = (
  elements: ElementDeclaration[],
): string => `${header('Properties and events of the elements in templates.')}${elements
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
export interface ${componentName(element)}Props {
${options(element)}}

/** Its event listeners, as named in templates: \`oncareer-load\`. */
export interface ${componentName(element)}Listeners {
${listeners(element, (name) => `on${name}`)}}

/** Its event listeners, as named in React and Vue: \`onCareerLoad\`. */
export interface ${componentName(element)}Handlers {
${listeners(element, handlerName)}}
`,
  )
  .join('')}`;

/** The elements by tag, with their properties and events. */
const tags = (elements: ElementDeclaration[], events: 'Handlers' | 'Listeners'): string =>
  elements
    .map((element) => {
      const name = componentName(element);
      const type = `Tag<Our.${element.name}, Our.${name}Props & Our.${name}${events}>`;
      return `${doc(element.description, '    ')}    '${element.tagName}': ${type};\n`;
    })
    .join('');

/** JSX types for React 19 and Preact, which have the same shape. */
const jsx = (elements: ElementDeclaration[], framework: 'preact' | 'react'): string =>
  `${header(`The elements in JSX, for ${framework}.`)}import type { ClassAttributes, HTMLAttributes } from '${framework}';
import type * as Our from './props.js';

type Tag<Element extends HTMLElement, Props> = Props &
  ClassAttributes<Element> &
  Omit<HTMLAttributes<Element>, keyof Props> & { class?: string | undefined };

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, 'Listeners')}    }
  }
}
`;

const vue = (elements: ElementDeclaration[]): string =>
  `${header('The elements in Vue templates.')}import type { HTMLAttributes, PublicProps } from 'vue';
import type * as Our from './props.js';

type Tag<Element extends HTMLElement, Props> = new () => {
  $props: Props & Omit<HTMLAttributes, keyof Props> & PublicProps;
  $el: Element;
};

declare module 'vue' {
  interface HTMLAttributes {
    /** The slot of a parent element, which Vue's types don't include. */
    slot?: string | undefined;
  }
  interface GlobalComponents {
${tags(elements, 'Handlers')}  }
}
`;

const svelte = (elements: ElementDeclaration[]): string =>
  `${header('The elements in Svelte templates.')}import type { HTMLAttributes } from 'svelte/elements';
import type * as Our from './props.js';

type Tag<Element extends HTMLElement, Props> = Props & Omit<HTMLAttributes<Element>, keyof Props>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, 'Listeners')}  }
}
`;

/** Astro writes HTML: its templates have attributes, without properties and listeners. */
const astro = (elements: ElementDeclaration[]): string =>
  `${header('The elements in Astro templates.')}import type * as Our from './props.js';

// Astro writes trackable="false", which means true in HTML. Write undefined instead of false.
type Attributes<Props, Name extends keyof Props> = { [Key in Name]?: Exclude<Props[Key], false> };
type Tag<Own> = Own & Omit<astroHTML.JSX.HTMLAttributes, keyof Own>;

declare global {
  namespace astroHTML.JSX {
    interface DefinedIntrinsicElements {
${elements
  .map((element) => {
    const names = element.attributes
      .filter(({ fieldName }) => fieldName)
      .map(({ name }) => `'${name}'`);
    const own = `Attributes<Our.${componentName(element)}Props, ${names.join(' | ')}>`;
    return `${doc(element.description, '      ')}      '${element.tagName}': Tag<${own}>;\n`;
  })
  .join('')}    }
  }
}
`;

/** Writes a file with the properties and events, and one file per framework. */
export const writeFrameworkTypes = async (manifest: Manifest): Promise<void> => {
  const elements = elementsOf(manifest);
  await mkdir('dist/types', { recursive: true });
  await writeFile('dist/types/props.d.ts', props(elements));
  await writeFile('dist/types/react.d.ts', jsx(elements, 'react'));
  await writeFile('dist/types/preact.d.ts', jsx(elements, 'preact'));
  await writeFile('dist/types/vue.d.ts', vue(elements));
  await writeFile('dist/types/svelte.d.ts', svelte(elements));
  await writeFile('dist/types/astro.d.ts', astro(elements));
};
