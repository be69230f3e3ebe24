/** WCAG 3.1.2: the `lang` of each text in a card is the language it is in. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CareerPath } from '../../src/model/path-types.js';
import '../../src/text/lang/de.js';
import { allBelow, baker, box, cardTags, parts, rendered, show, seen } from '../support.js';

const tags = [...cardTags, 'career-path'];
const plan = { trackable: true, storage: 'none' as const, begin: '2027-01', start: 'cook' };

/** Keys whose values aren't shown as they are. */
const data = ['id', 'lang', 'currency', 'level', 'salary', 'skippedBy', 'url', 'asOf'];

/** The baker's path with a note for everything, each of its texts in § signs. */
const pathIn = (lang: string | undefined): CareerPath => {
  const { roadmap, salaries, timeToHire, cost, certifications } = baker;
  const [certification] = certifications!;
  const full = {
    ...baker,
    salaries: salaries!.map((salary, index) => ({ ...salary, orMore: index > 0 })),
    timeToHire: { ...timeToHire, max: 9, note: 'with luck' },
    cost: { ...cost, note: 'all in' },
    roadmap: {
      ...roadmap,
      steps: roadmap!.steps.map((step) => ({ duration: { min: 1, max: 2 }, ...step })),
    },
    certifications: [
      { ...certification, note: 'Needed', link: { label: 'More', url: 'https://example.org/' } },
    ],
  };
  const mark = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return data.includes(key) ? value : `§${value}§`;
    if (Array.isArray(value)) return value.map((item) => mark(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, mark(item, name)]),
    );
  };
  return { ...(mark(full) as CareerPath), lang };
};

/** The language of a node: of the nearest element with `lang`, across shadow roots. */
const languageOf = (node: Node): string => {
  const element = node instanceof Element ? node : node.parentElement;
  const nearest = element?.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang')!;
  const { host } = node.getRootNode() as ShadowRoot;
  return host ? languageOf(host) : '';
};

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All words in a card with their language: those that are shown, and, after an @, names for screen readers. */
const textsIn = (card: Element): [text: string, lang: string][] =>
  allBelow(card.shadowRoot!)
    .filter((element) => !element.matches('style, script'))
    .flatMap((element): [string, string][] => [
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node): [string, string] => [tidy(node.nodeValue!), languageOf(node)]),
      [`@${tidy(element.ariaLabel ?? '')}`, languageOf(element)],
    ])
    // Punctuation has no language.
    .filter(([text]) => /[\p{Letter}\p{Number}]/u.test(text));

const isOfPath = (text: string) => text.includes('§');
/** A name can't have parts in other languages: with words of ours in it, it is ours. */
const isOurName = (text: string) => /^@/.test(text) && !/^@(\W*§[^§]*§)+$/.test(text);

/** What is in the wrong language. */
const wrong = (card: Element, ours: string, path: string): string[] =>
  textsIn(card)
    .filter(([text, lang]) => lang !== (isOfPath(text) && !isOurName(text) ? path : ours))
    .map(([text, lang]) => `${lang}: ${text}`);

/** Texts in which our words surround those of the path, unmarked. */
const unmarked = (card: Element): string[] =>
  textsIn(card)
    .map(([text]) => text)
    .filter((text) => isOfPath(text) && !text.startsWith('@') && !/^\W*§[^§]*§$/.test(text));

const origin = (await executeServerCommand('faults')) as string;
const { error } = console;

before(() => {
  console.error = () => {};
});
after(() => (console.error = error));
afterEach(() => document.body.replaceChildren());

/** Adds a part of a page in a language. */
const pageIn = (lang: string): HTMLElement => Object.assign(box(500), { lang });

describe('the language of texts', () => {
  for (const tag of tags) {
    it(`of <${tag}> is German for our words and English for the path on a German page`, async () => {
      for (const set of [{}, plan]) {
        const card = await show(tag, { into: pageIn('de'), path: pathIn('en'), ...set });
        expect(textsIn(card).length).to.be.above(1);
        expect(wrong(card, 'de', 'en')).to.deep.equal([]);
        expect(unmarked(card)).to.deep.equal([]);
      }
    });

    it(`of <${tag}> is stated once if page and path agree`, async () => {
      for (const [page, path] of [
        ['de', 'de'],
        ['de-AT', 'de'],
        ['en-GB', 'en'],
        ['de', undefined],
      ] as const) {
        const card = await show(tag, { into: pageIn(page), path: pathIn(path), ...plan });
        for (const [text, lang] of textsIn(card)) expect([page, path], text).to.include(lang);
        const cards = allBelow(card.shadowRoot!).filter(({ localName }) => localName === 'article');
        for (const inner of cards) expect(inner.querySelectorAll('[lang]')).to.have.length(0);
      }
    });

    it(`of <${tag}> distinguishes variants of a language`, async () => {
      const card = await show(tag, { into: pageIn('en'), path: pathIn('en-GB') });
      expect(wrong(card, 'en', 'en-GB')).to.deep.equal([]);
    });
  }

  it('is English for our words and all figures on a page whose language we don’t have', async () => {
    for (const lang of ['fi', undefined]) {
      const card = await show('career-path', { into: pageIn('fi'), path: pathIn(lang), ...plan });
      // Without a language of its own, the path’s text is in the page’s.
      expect(wrong(card, 'en', 'fi')).to.deep.equal([]);
      expect(unmarked(card)).to.deep.equal([]);
      const texts = textsIn(card).map(([text]) => text);
      for (const text of ['Salary progression', '€20K', 'November 2026', '1 to 2 months'])
        expect(texts).to.include(text);
    }
  });

  it('is the path’s for our words, too, on a page whose language we don’t have', async () => {
    const card = await show('salary-ladder', { into: pageIn('fi'), path: pathIn('de') });
    expect(wrong(card, 'de', 'de')).to.deep.equal([]);
    expect(seen(card)).to.match(/^Gehaltsentwicklung §Baker§, Euro im Jahr .* 20\.000\s€ /);
  });

  it('is that of each part of the page for a shared path that states none', async () => {
    const { lang: _, ...path } = pathIn(undefined);
    const src = URL.createObjectURL(new Blob([JSON.stringify(path)]));
    for (const [page, ours] of [
      ['fi', 'en'],
      ['de', 'de'],
      ['hu', 'en'],
    ] as const) {
      const card = await show('career-duties', { into: pageIn(page), src });
      expect(wrong(card, ours, page)).to.deep.equal([]);
    }
    URL.revokeObjectURL(src);
  });

  it('is Arabic throughout for an Arabic path on an Arabic page', async () => {
    const host = pageIn('ar');
    const page = await show('career-path', { into: host, src: '/demo/paths/teacher.json' });
    await rendered(page);
    for (const [text, lang] of textsIn(page)) expect([text, lang]).to.deep.equal([text, 'ar']);
  });

  it('of a heading that mixes both is marked at the title', async () => {
    const { title: _, ...roadmap } = pathIn('en').roadmap!;
    const path = { ...pathIn('en'), roadmap };
    const card = await show('career-roadmap', { into: pageIn('de'), path });
    const [heading] = parts(card, 'heading');
    expect(heading!.textContent).to.equal('Der Weg zum Ziel: §Baker§');
    expect(wrong(card, 'de', 'en')).to.deep.equal([]);
    expect(unmarked(card)).to.deep.equal([]);
  });

  it('is unmarked in content of the page', async () => {
    const page = pageIn('de');
    const host = document.createElement('career-path');
    Object.assign(host, { path: pathIn('en') });
    host.innerHTML = '<span slot="heading">Bäcker werden</span><p slot="footer">Mehr</p>';
    page.append(host);
    await rendered(host);
    expect(languageOf(host.querySelector('span')!)).to.equal('de');
    expect(languageOf(host.querySelector('p')!)).to.equal('de');
    expect(wrong(host, 'de', 'en')).to.deep.equal([]);
  });

  it('changes with that of the page, also in cloned ladders', async () => {
    const page = pageIn('en');
    const path = { ...pathIn('de'), source: undefined };
    const ladders = [1, 2, 3].map(() => document.createElement('salary-ladder'));
    page.append(...ladders.map((ladder) => Object.assign(ladder, { path })));
    for (const ladder of ladders) await rendered(ladder);
    for (const ladder of ladders) {
      expect(languageOf(parts(ladder, 'heading')[0]!)).to.equal('en');
      expect(languageOf(parts(ladder, 'level')[0]!)).to.equal('de');
      expect(languageOf(parts(ladder, 'amount')[0]!)).to.equal('en');
    }
    page.lang = 'de';
    for (const ladder of ladders) ladder.requestUpdate();
    for (const ladder of ladders) await rendered(ladder);
    for (const ladder of ladders) expect(wrong(ladder, 'de', 'de')).to.deep.equal([]);
  });

  it('is stated for error messages', async () => {
    for (const [page, ours] of [
      ['de', 'de'],
      ['fi', 'en'],
    ] as const)
      for (const tag of ['salary-ladder', 'career-path']) {
        const card = await show(tag, { into: pageIn(page), src: `${origin}/404` });
        expect(wrong(card, ours, ours)).to.deep.equal([]);
      }
  });
});
