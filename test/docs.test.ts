/** The documentation matches the elements. Needs a build. */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, readFile } from '@web/test-runner-commands';
import type { CSSResult } from 'lit';
import bundled from '../data/mlops-engineer.json';
import type { Described, ElementDeclaration, Manifest } from '../src/build/declarations.js';
import type { CareerElement } from '../src/card/career-element.js';
import type { LearnerElement } from '../src/card/learner-element.js';
import { encodeProgress } from '../src/learner/progress-link.js';
import { smith } from './smith.js';
import { allBelow, baker, cardTags, parts, rendered, show } from './support.js';

const tags = [...cardTags, 'career-path'];
const elements = new Map<string, ElementDeclaration>();
let fields: string[] = [];
let guides = '';
let origin = '';

const file = async (path: string): Promise<string> => (await readFile({ path: `../${path}` }))!;

const namesOf = (list: Described[]): string[] => list.map(({ name }) => name).sort();

/** The parts of the element itself, without those of its cards, which have their tag as a prefix. */
const partsOf = (tag: string): Described[] =>
  elements.get(tag)!.cssParts.filter(({ name }) => !cardTags.some((card) => name.startsWith(card)));

const plan = { trackable: true, storage: 'none' as const, start: 'devops', begin: '2027-01' };
const allSteps = bundled.roadmap!.steps.map(({ id }) => id);

const classOf = (tag: string): typeof CareerElement =>
  customElements.get(tag) as unknown as typeof CareerElement;

/** A card in a path with a learner's plan. */
const planned = async (tag: string, done: string[]): Promise<CareerElement> => {
  const set: Partial<LearnerElement> = { ...plan, progress: { done } };
  return show(tag, { into: await show('career-path', set) });
};

/** A plan with steps in all states, whose learner takes it along, with a question about a link. */
const learning = async (): Promise<CareerElement> => {
  const { href } = location;
  const link = encodeProgress(bundled.id, { done: ['python-ml'] });
  history.replaceState(null, '', `#career-progress=${link}`);
  const card = await show('career-roadmap', {
    ...plan,
    start: '',
    path: { ...bundled, roadmap: { ...bundled.roadmap!, hoursPerWeek: 20 } },
    progress: { done: [], inProgress: ['devops-cloud'], skipped: ['ml-pipelines'] },
  });
  await waitUntil(() => parts(card, 'question').length);
  parts(card, 'along')[0]!.querySelector('summary')!.click();
  const find = () => parts(card, 'button').find(({ textContent }) => /QR/.test(textContent!));
  await waitUntil(find);
  find()!.click();
  await waitUntil(() => parts(card, 'code').length);
  history.replaceState(null, '', href);
  return card;
};

/** A card with a slotted footer: without children, cards render no slots. */
const filled = async (tag: string): Promise<CareerElement> => {
  const card = await show(tag);
  card.append(Object.assign(document.createElement('p'), { slot: 'footer' }));
  await rendered(card);
  return card;
};

/** Paths with different units of pay and all that cards for several paths show. */
const paths = [baker, { ...baker, id: 'miller', currency: 'USD', skills: ['Patience'] }];

/** A card in every state that its data can cause. */
const everyState = async (tag: string): Promise<CareerElement[]> => [
  await planned(tag, ['python-ml']),
  await planned(tag, allSteps),
  await show(tag),
  await filled(tag),
  await show(tag, { path: baker }),
  await show(tag, { path: smith }),
  await show(tag, { path: { id: 'x', title: 'X' } }),
  await show(tag, { src: `${origin}/404` }),
  ...(tag === 'career-roadmap' ? [await learning()] : []),
  ...(tag === 'career-comparison' ? [await show(tag, { paths } as object)] : []),
];

const own = (card: Element): Element[] => [...card.shadowRoot!.querySelectorAll('*')];

before(async () => {
  const { error } = console;
  origin = (await executeServerCommand('faults')) as string;
  for (const name of ['getting-started', 'custom-data', 'learners', 'theming'])
    guides += await file(`demo/guides/${name}.md`);
  const { modules } = JSON.parse(await file('dist/custom-elements.json')) as Manifest;
  for (const declaration of modules.flatMap(({ declarations }) => declarations))
    if (declaration.tagName) elements.set(declaration.tagName, declaration);
  const { properties } = JSON.parse(await file('dist/career-path.schema.json')) as {
    properties: object;
  };
  fields = Object.keys(properties).filter((name) => !['$schema', 'paths'].includes(name));
  console.error = () => {};
  after(() => (console.error = error));
});

afterEach(() => document.body.replaceChildren());

for (const tag of tags)
  describe(`the documentation of <${tag}>`, () => {
    it('lists exactly its parts', async () => {
      const found = (await everyState(tag)).flatMap(own).flatMap((element) => [...element.part]);
      expect([...new Set(found)].sort()).to.deep.equal(namesOf(partsOf(tag)));
    });

    it('lists exactly its slots', async () => {
      const around = await show(tag);
      around.append(document.createElement('div'));
      await rendered(around);
      const found = [...own(await filled(tag)), ...own(around)]
        .filter((element) => element instanceof HTMLSlotElement)
        .map((slot) => (slot as HTMLSlotElement).name);
      expect([...new Set(found)].sort()).to.deep.equal(namesOf(elements.get(tag)!.slots));
    });

    it('lists states that all occur', async () => {
      const cards = await everyState(tag);
      const waiting = Object.assign(document.createElement(tag), { src: `${origin}/hang` });
      document.body.append(waiting);
      await waitUntil(() => waiting.matches(':state(loading)'));
      for (const state of namesOf(elements.get(tag)!.cssStates))
        expect(
          [...cards, waiting].some((card) => card.matches(`:state(${state})`)),
          state,
        ).to.equal(true);
    });

    it('lists exactly the events that it fires', async () => {
      const fired = new Set<string>();
      const listen = (event: Event) => {
        event.preventDefault();
        fired.add(event.type);
      };
      const names = ['career-load', 'career-error', 'career-link', 'career-progress'];
      for (const name of names) document.body.addEventListener(name, listen);
      const card = await show(tag, { path: baker, trackable: true, storage: 'none' as const });
      for (const element of allBelow(card.shadowRoot!))
        if (element.matches('a, [type="checkbox"]')) (element as HTMLElement).click();
      card.path = undefined;
      for (const fault of ['ok', '404']) {
        card.src = `${origin}/${fault}?${tag}`;
        await rendered(card);
      }
      for (const name of names) document.body.removeEventListener(name, listen);
      expect([...fired].sort()).to.deep.equal(namesOf(elements.get(tag)!.events));
    });
  });

describe('the documentation of the data', () => {
  it('lists exactly the fields', () => {
    const [table] = /^\| field [^]*?\n\n/m.exec(guides)!;
    const named = [...table.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, names]) =>
      names!.split(', ').map((name) => name.slice(1, -1)),
    );
    expect(named.sort()).to.deep.equal(fields.sort());
  });
});

describe('the documentation of the theme', () => {
  /** A visible effect of each custom property: a value, and the part and CSS property that it changes. */
  const effects: Record<string, [value: string, part: string, property: string]> = {
    '--career-accent': ['lime', 'marker', 'background-color'],
    '--career-on-accent': ['rgb(1, 2, 3)', 'marker', '--tick'],
    '--career-ink': ['rgb(1, 2, 3)', 'card', 'color'],
    '--career-muted': ['rgb(1, 2, 3)', 'lead', 'color'],
    '--career-line': ['rgb(1, 2, 3)', 'card', 'border-top-color'],
    '--career-surface': ['rgb(1, 2, 3)', 'card', 'background-color'],
    '--career-radius': ['3px', 'card', 'border-top-left-radius'],
    '--career-gap': ['77px', 'step', 'padding-bottom'],
    '--career-padding': ['33px', 'heading', '--moved'],
    '--career-font': ['monospace', 'description', 'font-family'],
    '--career-heading-font': ['monospace', 'title', 'font-family'],
    '--career-shadow': ['0 0 9px red', 'card', 'box-shadow'],
  };

  it('lists exactly the custom properties', async () => {
    const onDemand = ['src/learner/plan-styles.ts', 'src/source/notice.ts'];
    const styles = tags.flatMap((tag) =>
      classOf(tag).elementStyles.map((style) => (style as CSSResult).cssText),
    );
    const all = [...styles, ...(await Promise.all(onDemand.map(file)))].join('\n');
    const used = [...all.matchAll(/var\(\s*(--career-[\w-]+)/g)].map(([, name]) => name!);
    const names = [...new Set(used)].sort();
    for (const { cssProperties } of elements.values())
      expect(namesOf(cssProperties)).to.deep.equal(names);
    expect(Object.keys(effects).sort()).to.deep.equal(names);
  });

  for (const [name, [value, part, property]] of Object.entries(effects))
    it(`is correct for ${name}`, async () => {
      const set: Partial<LearnerElement> = { ...plan, progress: { done: allSteps } };
      const roadmap = await show('career-roadmap', set);
      const read = () => {
        const element = parts(roadmap, part)[0]!;
        if (property === '--tick') return getComputedStyle(element, '::before').borderBottomColor;
        return property === '--moved'
          ? String(element.getBoundingClientRect().left)
          : getComputedStyle(element).getPropertyValue(property);
      };
      const before = read();
      document.body.style.setProperty(name, value);
      const after = read();
      document.body.style.removeProperty(name);
      expect(after).not.to.equal(before);
      if (value.startsWith('rgb')) expect(after).to.equal(value);
    });

  it('in the guides lists the attributes, states and events', () => {
    const attributes = [...new Set(tags.flatMap((tag) => classOf(tag).observedAttributes))];
    for (const name of attributes) expect(guides).to.include(`| \`${name}`);
    const states = ['loading', 'error', 'empty', 'complete'];
    for (const name of [...states, 'career-load', 'career-error', 'career-link', 'career-progress'])
      expect(guides).to.include(`\`${name}\``);
  });
});
