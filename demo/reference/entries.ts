/** The lists in the reference: each entry has a name, a type and a description. */
import type {
  CssProperty,
  ElementDeclaration,
  Field,
  Method,
} from '../../src/build/declarations.js';
import { declarations } from '../built.js';
import { code, make, prose } from '../make.js';
import type { LiveCard } from './live.js';

type Content = (Node | string)[];

interface Typed {
  type?: { text: string };
  default?: string;
}

/** A term and its description. */
export type Entry = [HTMLElement, HTMLElement];

const entry = (name: Content, about: Content, ...facts: Content): Entry => [
  make('dt', {}, ...name),
  make('dd', {}, ...(facts.length ? [make('p', { className: 'facts' }, ...facts)] : []), ...about),
];

const isField = (member: Field | Method): member is Field => member.kind === 'field';

const membersOf = (name: string) => declarations.find((one) => one.name === name)?.members ?? [];

/** The names of an event's fields. */
export const fieldsOf = (name: string): string[] => membersOf(name).map((field) => field.name);

const typeOf = ({ default: fallback, type }: Typed): Content => [
  ...(type ? [code(type.text)] : []),
  ...(fallback === undefined ? [] : [`${type ? ', ' : ''}default `, code(fallback)]),
];

export const attributes = ({ attributes, members }: ElementDeclaration): Entry[] =>
  attributes.map((attribute) => {
    const { description, fieldName, name } = attribute;
    const isOtherName = fieldName !== name && members.some((member) => member.name === fieldName);
    const property = fieldName && isOtherName ? [', property ', code(fieldName)] : [];
    return entry([code(name)], prose(description), ...typeOf(attribute), ...property);
  });

/** The properties without an attribute. */
export const properties = ({ attributes, members }: ElementDeclaration): Entry[] =>
  members
    .filter(isField)
    .filter(({ name }) => !attributes.some((attribute) => attribute.fieldName === name))
    .map((field) => entry([code(field.name)], prose(field.description), ...typeOf(field)));

export const methods = ({ members }: ElementDeclaration): Entry[] =>
  members
    .filter((member) => !isField(member))
    .map(({ description, name, parameters = [], return: result }) => {
      const takes = parameters.map(({ name, type }) => (type ? `${name}: ${type.text}` : name));
      const gives = result ? [code(result.type.text)] : [];
      return entry([code(`${name}(${takes.join(', ')})`)], prose(description), ...gives);
    });

export const slots = ({ slots }: ElementDeclaration): Entry[] =>
  slots.map(({ description, name }) => entry([name ? code(name) : 'default'], prose(description)));

export const parts = ({ cssParts }: ElementDeclaration, live: LiveCard): Entry[] =>
  cssParts.map(({ description, name }) => entry(live.part(name), prose(description)));

export const states = ({ cssStates }: ElementDeclaration, live: LiveCard): Entry[] =>
  cssStates.map(({ description, name }) => {
    const made = entry(live.state(name), prose(description));
    made[0].dataset.state = name;
    return made;
  });

const fields = (name: string) =>
  make(
    'ul',
    {},
    ...membersOf(name)
      .filter(isField)
      .map(({ description, name, type }) =>
        make('li', {}, code(name), ': ', ...prose(description), ' ', code(type.text)),
      ),
  );

export const events = ({ events }: ElementDeclaration): Entry[] =>
  events.map(({ description, name, type }) =>
    entry([code(name)], [...prose(description), fields(type.text)], code(type.text)),
  );

export const customProperties = (list: CssProperty[]): Entry[] =>
  list.map((property) =>
    entry([code(property.name)], prose(property.description), ...typeOf(property)),
  );
