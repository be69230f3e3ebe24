/** The reference: a section with a live card for each element, generated from custom-elements.json. */
import type { ElementDeclaration } from '../../src/build/declarations.js';
import { plainHtml } from '../../src/snippets/html.js';
import { elements, hosted } from '../built.js';
import { find } from '../find.js';
import { keepLanguage } from '../languages/links.js';
import { code, make, prose } from '../make.js';
import {
  attributes,
  customProperties,
  events,
  fieldsOf,
  methods,
  parts,
  properties,
  slots,
  states,
  type Entry,
} from './entries.js';
import { liveCard } from './live.js';

const group = (title: string, entries: Entry[]) =>
  entries.length ? [make('h3', {}, title), make('dl', {}, ...entries.flat())] : [];

/** Whether an element has a custom property. */
const has = ({ cssProperties }: ElementDeclaration, name: string) =>
  cssProperties.some((property) => property.name === name);
/** Custom properties of all elements, which are listed once. */
const shared = elements[0]!.cssProperties.filter(({ name }) =>
  elements.every((element) => has(element, name)),
);

const section = (element: ElementDeclaration) => {
  const { cssProperties, description, tagName } = element;
  const live = liveCard(element, fieldsOf);
  const own = cssProperties.filter(({ name }) => !shared.some((one) => one.name === name));
  const html = plainHtml(hosted, { card: tagName, attributes: {}, properties: {} });
  live.show();
  return make(
    'section',
    { id: tagName },
    make('h2', {}, code(`<${tagName}>`)),
    make('p', {}, ...prose(description)),
    make(
      'p',
      {},
      make('a', { href: `builder.html#card=${tagName}` }, 'Build this card with your own data'),
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
        ...group('Custom properties of this element', customProperties(own)),
        make(
          'p',
          {},
          'For colours, fonts and spacing, see ',
          make('a', { href: '#custom-properties' }, 'custom properties of all elements'),
          '.',
        ),
        make('h3', {}, 'Code'),
        make('pre', { tabIndex: 0 }, code(html)),
        make('pre', { tabIndex: 0 }, code(`import 'career-path-elements/${tagName}';`)),
      ),
    ),
  );
};

const link = (id: string, text: string | Node) =>
  make('li', {}, make('a', { href: `#${id}` }, text));

find('#contents').append(
  make(
    'ul',
    {},
    ...elements.map(({ tagName }) => link(tagName, code(`<${tagName}>`))),
    link('custom-properties', 'Custom properties'),
  ),
);
find('#elements').append(
  ...elements.map(section),
  make(
    'section',
    { id: 'custom-properties' },
    make('h2', {}, 'Custom properties of all elements'),
    make('p', {}, 'Set them on an element or on any of its ancestors, such as :root.'),
    make('dl', {}, ...customProperties(shared).flat()),
  ),
);
keepLanguage(find<HTMLSelectElement>('#language').value);
// The section in the address only exists now.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
