/** Examples of each element, for everything that the reference can point out. */
import type { CareerElement } from '../../src/card/career-element.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { loadedLanguage } from '../../src/text/languages.js';
import { make } from '../make.js';

type PathElement = HTMLElementTagNameMap['career-path'];

/** What the card receives in a state. */
interface Example {
  src?: string;
  /** Data in a script inside the tag. */
  data?: unknown;
  /** Data for a comparison; other cards ignore it. */
  paths?: CareerPath[];
  /** Data that arrives late. */
  late?: CareerPath;
  slots?: string[];
  /** Properties of a `<career-path>` around the card, or of the card itself if it is one. */
  around?: Partial<PathElement>;
}

/** The delay of late data, in milliseconds. */
const LATE = 8000;

const plan = { trackable: true, storage: 'none', start: 'devops', begin: '2027-01' } as const;

const withDone = ({ roadmap }: CareerPath, count?: number) => ({
  ...plan,
  progress: { done: (roadmap?.steps ?? []).slice(0, count).map(({ id }) => id) },
});

const states: Record<string, (bundled: CareerPath) => Example> = {
  default: () => ({}),
  'with links': (bundled) => ({
    data: {
      ...bundled,
      region: 'United States',
      asOf: '2026-11',
      source: { label: 'A survey', url: 'https://example.org/survey' },
      relatedCareers: bundled.relatedCareers?.map((career) => ({
        ...career,
        url: 'https://example.org/career',
      })),
    },
  }),
  'with ranges and choices': ({ roadmap, salaries, ...bundled }) => ({
    data: {
      ...bundled,
      salaries: salaries?.map((salary) => ({ ...salary, max: salary.amount! * 1.25 })),
      roadmap: {
        ...roadmap,
        steps: roadmap?.steps.map((step, index) => ({
          ...step,
          phase: index < 3 ? 'First phase' : 'Second phase',
          choice: index < 2 ? 'way' : undefined,
          optional: index === 4,
          resources: [{ label: 'A book', url: 'https://example.org/', kind: 'book', free: true }],
        })),
      },
    },
  }),
  'with progress': (bundled) => ({ around: withDone(bundled, 1) }),
  'all done': (bundled) => ({ around: withDone(bundled) }),
  'with slots': () => ({ slots: ['heading', 'footer'] }),
  'two careers': (bundled) => ({
    paths: [
      bundled,
      { ...bundled, id: 'other', title: 'Another career', currency: 'EUR', skills: ['Patience'] },
    ],
  }),
  'missing data': () => ({ src: new URL('missing.json', import.meta.url).href }),
  'invalid data': ({ id, title }) => ({
    data: { id, title, salaries: [{ level: 'entry', label: 'Entry', amount: '100K' }] },
  }),
  'title only': ({ id, title }) => ({ data: { id, title } }),
  loading: (bundled) => ({ late: bundled }),
};

export const stateNames = Object.keys(states);

/** A script with data, which is filled now or later. */
const script = (data: unknown, late?: CareerPath) => {
  const made = make('script', {
    type: 'application/json',
    textContent: data ? JSON.stringify(data) : '',
  });
  if (late) setTimeout(() => (made.textContent = JSON.stringify(late)), LATE);
  return made;
};

/** The bundled path in a language. Examples with data of their own start from it. */
export const bundledIn = async (lang: string): Promise<CareerPath> => {
  const { bundled } = customElements.get('career-path') as unknown as typeof CareerElement;
  if (lang === 'en') return bundled;
  await import(new URL(`../lang/${lang}.js`, document.baseURI).href);
  return loadedLanguage(lang)!.translate(bundled);
};

/** Shows an example in the language of the bundled path, and waits until it is rendered, but not for late data. */
export const showIn = async (
  place: Element,
  tag: string,
  state: string,
  bundled: CareerPath,
): Promise<CareerElement> => {
  const { around, data, late, paths, slots = [], src } = states[state]!(bundled);
  const card = document.createElement(tag) as CareerElement;
  card.setAttribute('heading-level', '3');
  if (src) card.src = src;
  if (paths) Object.assign(card, { paths });
  if (data || late) card.append(script(data, late));
  card.append(...slots.map((slot) => make('span', { slot, lang: 'en' }, `Your ${slot}`)));
  let outer = card;
  if (around && tag === 'career-path') Object.assign(card, around);
  else if (around) outer = make('career-path', around, card);
  if (bundled.lang !== 'en') outer.lang = bundled.lang!;
  place.replaceChildren(outer);
  if (late) return card;
  await outer.updateComplete;
  await card.updateComplete;
  for (const inner of card.shadowRoot!.querySelectorAll(':defined'))
    if ('updateComplete' in inner) await inner.updateComplete;
  return card;
};

/** The visible elements with a part. An empty `<career-path>` exports its cards' parts, prefixed with the tag. */
export const findPart = ({ shadowRoot }: Element, name: string): Element[] => {
  const own = [...shadowRoot!.querySelectorAll(`[part~="${CSS.escape(name)}"]`)];
  const inner = [...shadowRoot!.querySelectorAll('[exportparts]')].flatMap((card) =>
    name.startsWith(`${card.localName}-`)
      ? findPart(card, name.slice(card.localName.length + 1))
      : [],
  );
  return [...own, ...inner].filter(
    (one) => one.getClientRects().length && getComputedStyle(one).visibility === 'visible',
  );
};
