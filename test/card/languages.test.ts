/** The languages of cards. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { registryKey, type Registry } from '../../src/text/registry.js';
import { baker, box, cardTags, heard, parts, rendered, seen, show } from '../support.js';

/** A German word that each card shows. */
const german: Record<string, string> = {
  'career-overview': 'Berufsweg',
  'career-duties': 'Der Arbeitsalltag',
  'career-employers': 'Wo Sie arbeiten können',
  'salary-ladder': 'Gehaltsentwicklung',
  'career-facts': 'Zeit bis zur Einstellung',
  'career-requirements': 'Voraussetzungen',
  'career-roadmap': 'Mögliches Gehalt auf dieser Stufe',
  'career-certifications': 'Zertifikate, die weiterbringen',
  'career-related': 'Verwandte Berufe',
  'career-comparison': 'Kosten (geschätzt)',
};

const origin = (await executeServerCommand('faults')) as string;
const { error } = console;

before(() => (console.error = () => {}));
after(() => (console.error = error));
afterEach(() => document.body.replaceChildren());

/** The languages that are loaded: the browser keeps files, so each can be loaded only once. */
const loaded = () => Object.keys((globalThis as Registry)[registryKey] ?? {});

const kicker = (card: Element) => parts(card, 'label')[0]?.textContent;

describe('the language of a card', () => {
  it('is that of the page, which the card loads by itself, wherever it is', async () => {
    const cards = await Promise.all(cardTags.map((tag) => show(tag, { lang: 'de-AT' })));
    const hidden = box(400).attachShadow({ mode: 'closed' });
    const inside = await show('salary-ladder', { into: hidden, lang: 'de' });
    const page = await show('career-path', { lang: 'de' });
    const english = await show('salary-ladder', { lang: 'tlh' });
    for (const card of [...cards, inside, page, english]) await rendered(card);
    for (const card of cards) expect(seen(card)).to.include(german[card.localName]);
    for (const word of Object.values(german)) expect(seen(page)).to.include(word);
    expect(seen(inside)).to.include('Gehaltsentwicklung');
    expect(seen(english)).to.include('Salary progression');
    expect(heard(inside)).to.match(/250\.000.\$ oder mehr im Jahr/);
  });

  it('may change back and forth, and the card keeps its content until the next has loaded', async () => {
    const card = await show('career-overview', { lang: 'en' });
    for (const [lang, before, after] of [
      ['sv', 'Career Path', 'Karriärväg'],
      ['ja', 'Karriärväg', 'キャリアパス'],
    ] as const) {
      expect(loaded()).not.to.include(lang);
      card.lang = lang;
      // Long enough for an update, but not for a file.
      await Promise.resolve();
      await Promise.resolve();
      expect(kicker(card)).to.equal(before);
      expect(parts(card, 'card')[0]!.inert).to.equal(false);
      await rendered(card);
      expect(kicker(card)).to.equal(after);
      expect(parts(card, 'card')[0]!.lang).to.equal(lang);
    }
    for (const [lang, text] of [
      ['sv', 'Karriärväg'],
      ['en', 'Career Path'],
      ['ja', 'キャリアパス'],
    ] as const) {
      card.lang = lang;
      await rendered(card);
      expect(kicker(card)).to.equal(text);
    }
  });

  it('changes for a message, too', async () => {
    const card = await show('career-facts', { lang: 'en', src: `${origin}/404` });
    expect(seen(card)).to.match(/answered with error 404\. Try again$/);
    card.lang = 'nl';
    await rendered(card);
    expect(seen(card)).to.match(/404.*Opnieuw proberen$/);
  });

  it('may be another in each part of a page', async () => {
    const page = box(900);
    page.innerHTML =
      '<div lang="pl"><career-overview></career-overview></div><div lang="zh-HK"><career-overview></career-overview></div><career-overview lang="ar-EG"></career-overview>';
    const cards = [...page.querySelectorAll('career-overview')];
    for (const card of cards) await rendered(card);
    const kickers = cards.map((card) => kicker(card));
    expect(new Set(kickers).size).to.equal(3);
    expect(cards.map((card) => parts(card, 'card')[0]!.lang)).to.deep.equal([
      'pl',
      'zh-HK',
      'ar-EG',
    ]);
    expect(cards.map((card) => getComputedStyle(parts(card, 'card')[0]!).direction)).to.deep.equal([
      'ltr',
      'ltr',
      'rtl',
    ]);
  });

  it('may be written with underscores, as some systems do', async () => {
    for (const lang of ['de_DE', 'de_AT', 'DE_de', 'de_Latn_DE']) {
      const card = await show('career-facts', { lang, path: baker });
      expect(seen(card), lang).to.include('Zeit bis zur Einstellung 7 Monate');
    }
  });

  it('is the path’s if the page sets none', async () => {
    const { documentElement } = document;
    const { lang } = documentElement;
    documentElement.lang = '';
    const card = await show('career-facts', { path: { ...baker, lang: 'de' } });
    documentElement.lang = lang;
    expect(seen(card)).to.include('Zeit bis zur Einstellung 7 Monate');
  });

  it('also updates plans and error messages', async () => {
    const roadmap = await show('career-roadmap', {
      lang: 'de',
      trackable: true,
      storage: 'none' as const,
      begin: '2027-01',
    });
    expect(parts(roadmap, 'status')[0]!.textContent).to.match(/^0 von 5 Schritten erledigt, noch/);
    expect(seen(roadmap)).to.include('Wo stehen Sie jetzt?');
    const card = await show('career-facts', { lang: 'de', src: `${origin}/404` });
    expect(seen(card)).to.match(/hat mit dem Fehlercode 404 geantwortet\. Noch einmal versuchen$/);
  });
});
