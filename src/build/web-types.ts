/** web-types.json, the elements for JetBrains editors: https://github.com/JetBrains/web-types. */
import {
  elementsOf,
  isField,
  mergeByName,
  type Attribute,
  type Described,
  type ElementDeclaration,
  type EventType,
  type Field,
  type Manifest,
} from './declarations.js';
import { name, version } from './package.js';
import { writeJson } from './write-json.js';

/** The values of a union of literals, besides none at all for true; empty for other types. */
const choices = (type: string): { name: string }[] =>
  /^(boolean \| )?('[^']*'|\d+)( \| ('[^']*'|\d+))*$/.test(type)
    ? type
        .split(' | ')
        .filter((choice) => choice !== 'boolean')
        .map((choice) => ({ name: choice.replace(/'/g, '') }))
    : [];

const toAttribute = ({ default: fallback, description, name, type }: Attribute) => {
  const values = choices(type.text);
  return {
    name,
    description,
    value: {
      type: values.length ? 'enum' : type.text,
      ...(fallback !== undefined && { default: fallback }),
    },
    ...(values.length && { values }),
  };
};

/** A type of this package as a reference to its export, others as TypeScript code. */
const toType = (text: string) => {
  const types = text.split(' | ').map((name) => (/^[A-Z]/.test(name) ? { name } : name));
  if (types.length === 1) return types[0];
  return types.some((type) => typeof type === 'object') ? types : text;
};

const toMember = ({ description, name, type, ...member }: EventType | Field) => {
  const { default: fallback, readonly }: Partial<Field> = member;
  return {
    name,
    description,
    type: toType(type.text),
    ...(fallback !== undefined && { default: fallback }),
    ...(readonly && { 'read-only': true }),
  };
};

const listed = (list: Described[], toName = (name: string) => name): string =>
  list.map(({ name }) => `\`${toName(name)}\``).join(', ');

const toElement = (element: ElementDeclaration) => {
  const { attributes, cssParts, cssStates, description, events, members, slots, tagName } = element;
  const methods = members.filter((member) => !isField(member));
  return {
    name: tagName,
    description,
    'description-sections': {
      Events: listed(events),
      Methods: listed(methods, (name) => `${name}()`),
      Parts: listed(cssParts),
      States: listed(cssStates, (name) => `:state(${name})`),
    },
    source: { module: `${name}/${tagName}`, symbol: element.name },
    attributes: attributes.map(toAttribute),
    slots: slots.filter(({ name }) => name).map(({ description, name }) => ({ name, description })),
    js: {
      properties: members.filter(isField).map(toMember),
      events: events.map(toMember),
    },
    css: {
      parts: cssParts,
      'pseudo-classes': [
        {
          name: 'state',
          arguments: true,
          description: cssStates
            .map(({ description, name }) => `- \`${name}\`: ${description}`)
            .join('\n'),
        },
      ],
    },
  };
};

/** Custom properties are inherited and can be set on any element, so they are global; parts and states belong to an element. */
export const writeWebTypes = (manifest: Manifest): Promise<void> => {
  const elements = elementsOf(manifest);
  return writeJson('web-types.json', {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map(toElement) },
      css: { properties: mergeByName(elements, 'cssProperties') },
    },
  });
};
