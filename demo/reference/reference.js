/** The reference: a section an element, made from the manifest, with a live card to point things out on. */
import * as snippets from '../../src/snippets/snippets.js';
import '../../dist/career-path-elements.js';
import { declarations, elements, files, version } from '../built.js';
import { code, make, prose } from '../make.js';
import { liveCard } from './live.js';

const membersOf = (name) => declarations.find((one) => one.name === name)?.members ?? [];

/** One of a list: its name, what it takes, and what it is for. */
const entry = (name, about, ...facts) => [
  make('dt', {}, ...[name].flat()),
  make('dd', {}, ...(facts.length ? [make('p', { className: 'facts' }, ...facts)] : []), ...about),
];

const group = (title, entries) =>
  entries.length ? [make('h3', {}, title), make('dl', {}, ...entries.flat())] : [];

const typeOf = ({ default: fallback, type }) => [
  ...(type ? [code(type.text)] : []),
  ...(fallback === undefined ? [] : [`${type ? ', ' : ''}default `, code(fallback)]),
];

const attributes = ({ attributes = [], members = [] }) =>
  attributes.map((attribute) => {
    const { description, fieldName, name } = attribute;
    const field = members.find((member) => member.name === fieldName);
    const property = field && fieldName !== name ? [', property ', code(fieldName)] : [];
    return entry(code(name), prose(description), ...typeOf(attribute), ...property);
  });

const properties = ({ attributes = [], members = [] }) =>
  members
    .filter(
      ({ kind, name }) => kind === 'field' && !attributes.some((one) => one.fieldName === name),
    )
    .map((field) => entry(code(field.name), prose(field.description), ...typeOf(field)));

const methods = ({ members = [] }) =>
  members
    .filter(({ kind }) => kind === 'method')
    .map(({ description, name, parameters = [], return: result }) => {
      const takes = parameters.map(({ name, type }) => (type ? `${name}: ${type.text}` : name));
      const gives = result ? [code(result.type.text)] : [];
      return entry(code(`${name}(${takes.join(', ')})`), prose(description), ...gives);
    });

const slots = ({ slots = [] }) =>
  slots.map(({ description, name }) => entry(name ? code(name) : 'default', prose(description)));

const parts = ({ cssParts = [] }, live) =>
  cssParts.map(({ description, name }) => entry(live.part(name), prose(description)));

const states = ({ cssStates = [] }, live) =>
  cssStates.map(({ description, name }) => {
    const shown = entry(live.state(name), prose(description));
    shown[0].dataset.state = name;
    return shown;
  });

const fields = (name) =>
  make(
    'ul',
    {},
    ...membersOf(name).map(({ description, name, type }) =>
      make('li', {}, code(name), ': ', ...prose(description), ' ', code(type.text)),
    ),
  );

const events = ({ events = [] }) =>
  events.map(({ description, name, type }) =>
    entry(code(name), [...prose(description), fields(type.text)], code(type.text)),
  );

/** What every element has is said once, below. */
const [{ cssProperties: first = [] }, ...others] = elements;
const has = (element, name) => element.cssProperties?.some((one) => one.name === name);
const shared = first.filter(({ name }) => others.every((element) => has(element, name)));

const customProperties = (list) =>
  list.map((one) => entry(code(one.name), prose(one.description), ...typeOf(one)));

const section = (element) => {
  const { cssProperties = [], description, tagName } = element;
  const live = liveCard(element, (name) => membersOf(name).map((field) => field.name));
  const own = cssProperties.filter(({ name }) => !shared.some((one) => one.name === name));
  const where = { base: snippets.baseOf(version), files };
  const asked = { card: tagName, attributes: {}, properties: {} };
  const html = make('pre', { tabIndex: 0 }, code(snippets.plainHtml(where, asked)));
  const script = make('pre', { tabIndex: 0 }, code(`import 'career-path-elements/${tagName}';`));
  live.show();
  return make(
    'section',
    { id: tagName },
    make('h2', {}, code(`<${tagName}>`)),
    make('p', {}, ...prose(description)),
    make(
      'p',
      {},
      make('a', { href: `builder.html#card=${tagName}` }, 'Build one with your own numbers'),
    ),
    make(
      'div',
      { className: 'columns-reference' },
      live.root,
      make(
        'div',
        { className: 'lists' },
        ...group('Attributes', attributes(element)),
        ...group('Properties', properties(element)),
        ...group('Methods', methods(element)),
        ...group('Events', events(element)),
        ...group('Slots', slots(element)),
        ...group('Parts', parts(element, live)),
        ...group('States', states(element, live)),
        ...group('Custom properties of its own', customProperties(own)),
        make(
          'p',
          {},
          make('a', { href: '#custom-properties' }, 'Custom properties'),
          ': as all cards.',
        ),
        make('h3', {}, 'To use it'),
        html,
        script,
      ),
    ),
  );
};

const links = [
  ...elements.map(({ tagName }) => [tagName, code(`<${tagName}>`)]),
  ['custom-properties', 'Custom properties'],
];
document
  .querySelector('#contents')
  .append(
    make(
      'ul',
      {},
      ...links.map(([id, text]) => make('li', {}, make('a', { href: `#${id}` }, text))),
    ),
  );
document
  .querySelector('#elements')
  .append(
    ...elements.map(section),
    make(
      'section',
      { id: 'custom-properties' },
      make('h2', {}, 'Custom properties'),
      make('p', {}, 'The same for all cards; set them on a card, or on anything around it.'),
      make('dl', {}, ...customProperties(shared).flat()),
    ),
  );
// The place that the address names is there only now.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
