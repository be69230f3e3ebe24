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
  /** Whether to open what a learner can do with a plan. */
  along?: boolean;
}

/** The delay of late data, in milliseconds. */
const LATE = 8000;

const plan = { trackable: true, storage: 'none', start: 'devops', begin: '2027-01' } as const;

const withDone = ({ roadmap }: CareerPath, count?: number) => ({
  ...plan,
  progress: { done: (roadmap?.steps ?? []).slice(0, count).map(({ id }) => id) },
});

/** A plan with steps in all states, and hours per week. */
const withStates = ({ roadmap, ...bundled }: CareerPath) => {
  const [first, , third, , fifth] = (roadmap?.steps ?? []).map(({ id }) => id);
  return {
    ...plan,
    path: { ...bundled, roadmap: { ...roadmap!, hoursPerWeek: 20 } },
    progress: { done: [first!], inProgress: [third!], skipped: [fifth!] },
  };
};

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
  'with progress': (bundled) => ({ around: withStates(bundled) }),
  'taken along': (bundled) => ({ around: withDone(bundled, 1), along: true }),
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

/** Waits until the card has an element. */
const within = (root: ShadowRoot, selector: string): Promise<HTMLElement> =>
  new Promise((resolve) => {
    const look = () => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, childList: true, subtree: true });
    look();
  });

/** Opens the QR code of a plan, and the question about a file. */
const takeAlong = async (card: CareerElement, path: CareerPath): Promise<void> => {
  const inner = card.shadowRoot!.querySelector('career-roadmap');
  const root = card.localName === 'career-roadmap' ? card.shadowRoot : inner?.shadowRoot;
  if (!root) return;
  (await within(root, '[part=along] summary')).click();
  (await within(root, '[part=along] [aria-expanded]')).click();
  const { done } = withDone(path).progress;
  const content = JSON.stringify({ path: path.id, title: path.title, progress: { done } });
  const files = new DataTransfer();
  files.items.add(new File([content], 'plan.json'));
  const field = (await within(root, '[type=file]')) as HTMLInputElement;
  field.files = files.files;
  field.dispatchEvent(new Event('change'));
  await within(root, '[part=code]');
  await within(root, '[part=question]:not([hidden])');
};

/** Shows an example in the language of the bundled path, and waits until it is rendered, but not for late data. */
export const showIn = async (
  place: Element,
  tag: string,
  state: string,
  bundled: CareerPath,
): Promise<CareerElement> => {
  const { along, around, data, late, paths, slots = [], src } = states[state]!(bundled);
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
  if (along) await takeAlong(card, bundled);
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
