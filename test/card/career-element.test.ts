/** Behaviour that all cards share. */
import { expect } from '@open-wc/testing';
import type { CareerPathElement } from '../../src/elements/career-path.js';
import { facts, links } from '../facts.js';
import { baker, bakersWord, box, cardTags, parts, rendered, seen, show } from '../support.js';

/** The console warnings while a function runs. */
const warnings = async (run: () => Promise<unknown>): Promise<string[]> => {
  const { warn } = console;
  const messages: string[] = [];
  console.warn = (message: string) => messages.push(message);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return messages;
};

afterEach(() => document.body.replaceChildren());

for (const tag of cardTags)
  describe(`<${tag}>`, () => {
    it('is accessible', async () => {
      await expect(await show(tag)).to.be.accessible();
    });

    it('is accessible with a path that has every field', async () => {
      await expect(await show(tag, { path: baker })).to.be.accessible();
    });

    it('shows every fact of the bundled path', async () => {
      const card = await show(tag);
      const text = seen(card);
      for (const fact of facts[tag]!) expect(text).to.include(fact);
      expect([...card.shadowRoot!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(
        links[tag] ?? [],
      );
    });

    it('prefers its own path to that of the context, and both to the bundled one', async () => {
      const word = bakersWord[tag]!;
      const provider = (await show('career-path')) as CareerPathElement;
      const card = await show(tag, { into: provider });
      expect(seen(card)).not.to.include(word);
      provider.path = baker;
      await rendered(provider);
      await rendered(card);
      expect(seen(card)).to.include(word);
      card.path = { ...baker, title: 'Miller', duties: ['Mill'], employers: ['Mills'] };
      provider.path = undefined;
      await rendered(provider);
      await rendered(card);
      expect(seen(card)).not.to.include(facts[tag]!.at(-1));
      card.path = undefined;
      await rendered(card);
      expect(seen(card)).to.include(facts[tag]!.at(-1));
    });

    it('updates its path when it is moved, removed and reinserted', async () => {
      const word = bakersWord[tag]!;
      const provider = await show('career-path', { path: baker });
      const card = await show(tag);
      provider.append(card);
      await rendered(card);
      expect(seen(card)).to.include(word);
      card.remove();
      document.body.append(card);
      await rendered(card);
      expect(seen(card)).not.to.include(word);
      provider.append(card);
      await rendered(card);
      expect(seen(card)).to.include(word);
    });

    it('takes up no space without data', async () => {
      const card = await show(tag, { path: { id: 'empty', title: 'Empty' } });
      const always = tag === 'career-overview';
      expect(card.offsetHeight > 0).to.equal(always);
      expect(card.matches(':state(empty)')).to.equal(!always);
      card.path = baker;
      await rendered(card);
      expect(card.offsetHeight).to.be.above(40);
    });

    it('is an article labelled by its heading, at the given heading level', async () => {
      const card = await show(tag);
      const article = card.shadowRoot!.querySelector('article')!;
      expect(article.getAttribute('aria-labelledby')).to.equal('heading');
      expect(card.shadowRoot!.querySelector('#heading')!.localName).to.equal('h2');
      card.setAttribute('heading-level', '4');
      await rendered(card);
      expect(card.shadowRoot!.querySelector('#heading')!.localName).to.equal('h4');
    });

    it('accepts heading levels as templates pass them: text, null and undefined', async () => {
      const messages = await warnings(async () => {
        for (const [level, name] of [
          ['3', 'h3'],
          [undefined, 'h2'],
          [null, 'h2'],
        ] as const) {
          const card = await show(tag, { headingLevel: level as unknown as 3 });
          expect(card.shadowRoot!.querySelector('#heading')!.localName).to.equal(name);
        }
      });
      expect(messages).to.deep.equal([]);
    });

    it('falls back to the default for an invalid heading level, and warns once', async () => {
      const messages = await warnings(async () => {
        for (const level of [9, 9]) {
          const card = await show(tag, { headingLevel: level as 1 });
          expect(card.shadowRoot!.querySelector('#heading')!.localName).to.equal('h2');
        }
      });
      expect(messages).to.have.length(1);
      expect(messages[0]).to.include('heading-level');
    });

    it('falls back to English for an invalid language, and warns once', async () => {
      const messages = await warnings(async () => {
        const lang = `!${tag}`;
        for (let count = 0; count < 2; count++)
          expect(seen(await show(tag, { lang }))).to.include(facts[tag]!.at(-1));
      });
      expect(messages).to.have.length(1);
    });

    it('renders a slotted heading and footer', async () => {
      const host = box(400);
      host.innerHTML = `<${tag}><b slot="heading">Mine</b></${tag}>`;
      const card = host.firstElementChild!;
      await rendered(card);
      const [heading] = parts(card, 'heading');
      const [footer] = parts(card, 'footer');
      const slot = heading!.querySelector('slot')!;
      expect(slot.assignedElements()[0]!.textContent).to.equal('Mine');
      expect(footer!.hidden).to.equal(true);
      const filled = new Promise((done) => footer!.addEventListener('slotchange', done));
      card.insertAdjacentHTML('beforeend', '<p slot="footer">A note</p>');
      await filled;
      expect(footer!.hidden).to.equal(false);
    });

    it('renders slots only while there is content for them', async () => {
      const card = await show(tag);
      const read = (part: Element) =>
        part.querySelector('slot')?.assignedElements()[0]?.textContent ?? seen(part);
      const heading = () => read(parts(card, 'heading')[0]!);
      const before = heading();
      expect(card.shadowRoot!.querySelector('slot') === null).to.equal(true);
      const child = document.createElement('b');
      child.textContent = 'Mine';
      card.append(child);
      await rendered(card);
      expect(heading()).to.equal(before);
      child.slot = 'heading';
      await rendered(card);
      expect(heading()).to.equal('Mine');
      const footer = () => parts(card, 'footer')[0]!;
      const moved = new Promise((done) => footer().addEventListener('slotchange', done));
      child.slot = 'footer';
      await moved;
      await rendered(card);
      expect(heading()).to.equal(before);
      expect(read(footer())).to.equal('Mine');
      expect(footer().hidden).to.equal(false);
      child.remove();
      await rendered(card);
      expect(card.shadowRoot!.querySelector('slot') === null).to.equal(true);
      expect(heading()).to.equal(before);
    });

    it('doesn’t overflow its container, from 120 to 1200 px', async () => {
      for (const width of [120, 280, 420, 720, 1200]) {
        const host = box(width);
        await show(tag, { into: host });
        expect(host.scrollWidth, `${width} px`).to.equal(width);
      }
    });

    it('has an intrinsic width in a max-content container', async () => {
      const host = box(0, 'inline-size: max-content');
      await show(tag, { into: host });
      expect(host.offsetWidth).to.be.within(200, 400);
    });

    it('inherits the page’s text colour, and supports the hidden attribute', async () => {
      const card = await show(tag, { into: box(400, 'color: rgb(1, 2, 3); letter-spacing: 1em') });
      const style = getComputedStyle(parts(card, 'card')[0]!);
      expect(style.color).to.equal('rgb(1, 2, 3)');
      expect(style.letterSpacing).to.equal('normal');
      card.hidden = true;
      expect(card.offsetHeight).to.equal(0);
    });
  });
