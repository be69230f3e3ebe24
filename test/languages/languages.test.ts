/** Every card in every language: it fits, is accessible, and nothing is left in English. */
import { expect } from '@open-wc/testing';
import type { CareerPath } from '../../src/model/path-types.js';
import { addLanguage, type PathTexts } from '../../src/text/add-language.js';
import * as en from '../../src/text/lang/en.js';
import type { Words } from '../../src/text/registry.js';
import bundled from '../../data/mlops-engineer.json';
import { allBelow, box, cardTags, pageTags, show, shown } from '../support.js';

const languages =
  'ar cs da de es fr he hi id it ja ko nl pl pt-BR sv tr uk vi zh-Hans zh-Hant'.split(' ');

const plan = { trackable: true, storage: 'none' as const, begin: '2027-01', start: '' };

/** All cards, a plan and the full page, in a language and a width. */
const showAll = async (lang: string): Promise<HTMLElement> => {
  const host = box(280);
  host.lang = lang;
  for (const tag of cardTags) await show(tag, { into: host });
  await show('career-roadmap', { into: host, ...plan });
  await show('career-path', { into: host });
  return host;
};

const articles = (host: HTMLElement): Element[] =>
  allBelow(host).filter(({ localName }) => localName === 'article');

/** Elements that leave the card, and texts that are wider than their box. */
const overflowing = (host: HTMLElement): string[] => {
  const { left, right } = host.getBoundingClientRect();
  return allBelow(host)
    .filter((element) => !element.closest('.visually-hidden, wbr') && element.checkVisibility())
    .filter((element) => {
      const edges = element.getBoundingClientRect();
      // Boxes of other elements may include margins.
      const { clientWidth, firstElementChild, scrollWidth } = element;
      const clipped = !firstElementChild && clientWidth > 0 && scrollWidth > clientWidth + 1;
      return edges.left < left - 1 || edges.right > right + 1 || clipped;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
};

/** Words of labels and headings that are broken between two letters. Chinese and Japanese have no spaces. */
const broken = (host: HTMLElement): string[] =>
  allBelow(host)
    .filter((element) => element.matches('[part=level], [part=amount], [part=title], [part=value]'))
    .flatMap((element) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (text.nextNode()) {
        const node = text.currentNode as Text;
        for (const { 0: word, index } of node.data.matchAll(/[^\s\u200b\u002d–/(]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          // Some browsers add an empty box at the end of the line before.
          const boxes = [...range.getClientRects()].filter((rect) => rect.width > 0);
          const lines = new Set(boxes.map((rect) => Math.round(rect.bottom)));
          if (lines.size > 1 && !/[\u2e80-\u9fff]/.test(word)) found.push(word);
        }
      }
      return found;
    });

/** What all languages have in common: figures, and names of products, jobs and techniques. */
const names = new Set<string>();
const collect = (value: unknown): void => {
  if (typeof value === 'string') names.add(value);
  else if (typeof value === 'object' && value) Object.values(value).forEach(collect);
};
const path: CareerPath = bundled as unknown as CareerPath;
collect([path.title, path.skills, path.certifications?.map(({ name }) => name)]);
collect(path.relatedCareers?.map(({ label }) => label));
collect(path.backgrounds?.map(({ label }) => label));
collect(path.roadmap?.steps.map(({ skills, resources }) => [skills, resources]));

/** Words that are the same in English and in these languages. */
const shared: Record<string, string[]> = {
  pl: ['Mid'],
};
const everywhere = /^(\P{L}*|[a-z]|Senior|MLOps|\P{L}*K|\P{L}*[KM]\+)$/u;

let english: Set<string>;

before(async () => {
  document.documentElement.lang = 'en';
  english = new Set(shown(await showAll('en')));
});

afterEach(() => document.body.replaceChildren());

for (const lang of languages)
  describe(lang, () => {
    const rightToLeft = ['ar', 'he'].includes(lang);

    it('fits, is accessible, and marks its language and direction', async () => {
      const host = await showAll(lang);
      expect(articles(host)).to.have.length(cardTags.length + 1 + pageTags.length);
      for (const article of articles(host)) {
        expect((article as HTMLElement).lang).to.equal(lang);
        expect(getComputedStyle(article).direction).to.equal(rightToLeft ? 'rtl' : 'ltr');
      }
      for (const width of [280, 1200]) {
        host.style.inlineSize = `${width}px`;
        expect(overflowing(host), `${width}`).to.deep.equal([]);
        // Firefox breaks Korean words where it balances the lines of a title.
        if (lang !== 'ko' || !navigator.userAgent.includes('Firefox'))
          expect(broken(host), `${width}`).to.deep.equal([]);
      }
      await expect(host).to.be.accessible();
    });

    it('leaves nothing in English, and no argument out', async () => {
      const texts = shown(await showAll(lang));
      const left = texts.filter(
        (text) =>
          english.has(text) &&
          !names.has(text) &&
          !everywhere.test(text) &&
          !shared[lang]?.includes(text),
      );
      expect(left).to.deep.equal([]);
      for (const text of texts) expect(text).not.to.match(/undefined|NaN|\[object/);
    });
  });

/** “[Ŝáĺáŕý þŕóĝŕéššíóñ ~~~~~]”: a text in brackets, with accents and 60 % longer. */
const pseudo = (text: string): string => {
  const accents: Record<string, string> = {
    a: 'á',
    e: 'é',
    i: 'í',
    o: 'ó',
    u: 'ú',
    c: 'ç',
    n: 'ñ',
  };
  const letters = text.replace(/[aeioucn]/g, (letter) => accents[letter]!);
  const longer = text.split(' ').map((word) => 'ŵ'.repeat(Math.ceil(word.length * 0.6)));
  return `⟦${letters} ${longer.join(' ')}⟧`;
};

/** Our words, or the texts of a path, in the pseudo-language. `kept` are the names of what isn't text. */
const inPseudo = (value: unknown, kept: RegExp): unknown => {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => pseudo((value as (...given: unknown[]) => string)(...given));
  if (Array.isArray(value)) return value.map((part) => inPseudo(part, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      kept.test(name) ? part : inPseudo(part, kept),
    ]),
  );
};

describe('a language whose texts are 60 % longer', () => {
  it('fits, and all words come from it', async () => {
    const words = inPseudo(en, /^(letters|dir|orMore|raise|list|named|brackets|between)$/);
    const texts = inPseudo(bundled, /^(id|lang|url|name|level|salary|skippedBy|kind|currency)$/);
    // In place of a real one, because only known languages count.
    addLanguage('da', words as Words, texts as PathTexts);
    const host = await showAll('da');
    for (const width of [280, 420, 720, 1200]) {
      host.style.inlineSize = `${width}px`;
      expect(overflowing(host), `${width}`).to.deep.equal([]);
    }
    const hardCoded = shown(host).filter(
      (text) => english.has(text) && !names.has(text) && !everywhere.test(text),
    );
    expect(hardCoded).to.deep.equal([]);
    await expect(host).to.be.accessible();
  });
});
