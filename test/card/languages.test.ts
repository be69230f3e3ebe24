/** Languages that load after the cards. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/text/lang/de.js';
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

describe('a language that loads late', () => {
  it('updates existing cards in that language, wherever they are, and no others', async () => {
    const cards = await Promise.all(cardTags.map((tag) => show(tag, { lang: 'de-AT' })));
    const hidden = box(400).attachShadow({ mode: 'closed' });
    const inside = await show('salary-ladder', { into: hidden, lang: 'de' });
    const page = await show('career-path', { lang: 'de' });
    const english = await show('salary-ladder', { lang: 'tlh' });
    for (const card of cards) expect(seen(card)).not.to.include(german[card.localName]);

    for (const card of [...cards, inside, page, english]) await rendered(card);
    for (const card of cards) expect(seen(card)).to.include(german[card.localName]);
    for (const word of Object.values(german)) expect(seen(page)).to.include(word);
    expect(seen(inside)).to.include('Gehaltsentwicklung');
    expect(seen(english)).to.include('Salary progression');
    expect(heard(inside)).to.match(/250\.000.\$ oder mehr im Jahr/);
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
    expect(seen(card)).to.match(/hat mit dem Fehler 404 geantwortet\. Noch einmal versuchen$/);
  });
});
