/** Writes dist/react/: the elements as components, for React 18. */
import { mkdir, writeFile } from 'node:fs/promises';
import { elementsOf, type ElementDeclaration, type Manifest } from './declarations.js';
import { componentName, handlerName } from './framework-types.js';

/**
 * A component sets properties, listens to events and passes the element to its ref. It uses the registered
 * class, because another script may have registered the element.
 */
const component = (element: ElementDeclaration): string => `'use client';
import * as React from 'react';
import '../esm/define/${element.tagName}.js';
import { createComponent } from '#create-component';

export const ${componentName(element)} = /* @__PURE__ */ createComponent({
  react: React,
  tagName: '${element.tagName}',
  elementClass: customElements.get('${element.tagName}'),
  displayName: '${componentName(element)}',
  events: {
${element.events.map(({ name }) => `    ${handlerName(name)}: '${name}',\n`).join('')}  },
});
`;

const componentTypes = (element: ElementDeclaration): string =>
  `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${element.name} as Element } from '../esm/elements/${element.tagName}.js';
import type { ${componentName(element)}Handlers, ${componentName(element)}Props } from '../types/props.js';

type Props = ${componentName(element)}Props & ${componentName(element)}Handlers;

/** ${element.description} */
export declare const ${componentName(element)}: ForwardRefExoticComponent<
  Props & Omit<HTMLAttributes<Element>, keyof Props> & RefAttributes<Element>
>;
`;

/** Writes one file per element, and one that exports them all. */
export const writeReactComponents = async (manifest: Manifest): Promise<void> => {
  const elements = elementsOf(manifest);
  await mkdir('dist/react', { recursive: true });
  for (const element of elements) {
    await writeFile(`dist/react/${element.tagName}.js`, component(element));
    await writeFile(`dist/react/${element.tagName}.d.ts`, componentTypes(element));
  }
  const index = elements
    .map((element) => `export { ${componentName(element)} } from './${element.tagName}.js';\n`)
    .join('');
  await writeFile('dist/react/index.js', `'use client';\n${index}`);
  await writeFile('dist/react/index.d.ts', index);
};
