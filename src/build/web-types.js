/** The elements for JetBrains’ editors, from the manifest: https://github.com/JetBrains/web-types. */
import { readFile } from 'node:fs/promises';

/** The values of a closed set; none where anything goes. */
const choices = (type) =>
  /^('[^']*'|\d+)( \| ('[^']*'|\d+))*$/.test(type)
    ? type.split(' | ').map((choice) => ({ name: choice.replace(/'/g, '') }))
    : [];

const toAttribute = ({ default: fallback, description, name, type }) => {
  const values = choices(type.text);
  const given = values.length ? 'enum' : type.text;
  return {
    name,
    description,
    value: { type: given, ...(fallback !== undefined && { default: fallback }) },
    ...(values.length && { values }),
  };
};

/** Types of this package are named as what it exports; all others as TypeScript writes them. */
const toType = (text) => {
  const types = text.split(' | ').map((name) => (/^[A-Z]/.test(name) ? { name } : name));
  if (types.length === 1) return types[0];
  return types.some(({ name }) => name) ? types : text;
};

const toMember = ({ default: fallback, description, name, readonly, type }) => ({
  name,
  description,
  type: toType(type.text),
  ...(fallback !== undefined && { default: fallback }),
  ...(readonly && { 'read-only': true }),
});

const listed = (list, toName) => list.map(({ name }) => `\`${toName(name)}\``).join(', ');

const toElement = (element) => {
  const { attributes, cssParts, cssStates, description, events, members, slots, tagName } = element;
  const methods = members.filter(({ kind }) => kind === 'method');
  const named = slots.filter(({ name }) => name);
  return {
    name: tagName,
    description,
    'description-sections': {
      Events: listed(events, (name) => name),
      Methods: listed(methods, (name) => `${name}()`),
      Parts: listed(cssParts, (name) => name),
      States: listed(cssStates, (name) => `:state(${name})`),
    },
    source: { module: `career-path-elements/${tagName}`, symbol: element.name },
    attributes: attributes.map(toAttribute),
    slots: named.map(({ description, name }) => ({ name, description })),
    js: {
      properties: members.filter(({ kind }) => kind === 'field').map(toMember),
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

/** Custom properties are inherited, and so can be set on anything; parts and states are an element’s own. */
export const toWebTypes = async (elements, cssProperties) => {
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map(toElement) },
      css: { properties: cssProperties },
    },
  };
};
