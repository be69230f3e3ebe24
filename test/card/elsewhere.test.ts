/** Cards that a page's scripts move, copy and insert. */
import { expect } from '@open-wc/testing';
import type { CareerElement } from '../../src/card/career-element.js';
import { baker, box, cardTags, parts, rendered, seen, show } from '../support.js';

const frame = async (): Promise<HTMLIFrameElement> => {
  const element = document.createElement('iframe');
  element.style.inlineSize = '1300px';
  element.srcdoc =
    '<!doctype html><html lang="en"><body style="color: rgb(1, 2, 3)"></body></html>';
  const load = new Promise((done) => element.addEventListener('load', done, { once: true }));
  document.body.append(element);
  await load;
  return element;
};

describe('moving and copying', () => {
  afterEach(() => document.body.replaceChildren());

  for (const tag of [...cardTags, 'career-path']) {
    it(`<${tag}> keeps its path and its styles when moved to another document and back`, async () => {
      const card = await show(tag, { path: baker });
      const text = seen(card);
      const look = () => {
        const box = card.shadowRoot!.querySelector('.card, [part="page"]')!;
        const { display, paddingTop, rowGap } = getComputedStyle(box);
        return [display, paddingTop, rowGap].join(' ');
      };
      const before = look();
      const inside = (await frame()).contentDocument!;
      inside.body.append(card);
      await rendered(card);
      expect(card.ownerDocument === inside).to.equal(true);
      expect(look()).to.equal(before);
      if (tag !== 'career-path')
        expect(getComputedStyle(parts(card, 'card')[0]!).color).to.equal('rgb(1, 2, 3)');
      document.body.append(card);
      await rendered(card);
      expect(seen(card)).to.equal(text);
      expect(look()).to.equal(before);
    });

    it(`<${tag}> can be created by cloneNode, innerHTML, a template and its constructor`, async () => {
      const text = seen(await show(tag));
      const template = document.createElement('template');
      template.innerHTML = `<${tag} heading-level="3"></${tag}>`;
      const inner = box(400);
      inner.innerHTML = template.innerHTML;
      const Card = customElements.get(tag)!;
      const cards = [
        inner.firstElementChild!,
        (await show(tag)).cloneNode(true),
        inner.cloneNode(true).firstChild!,
        template.content.cloneNode(true).firstChild!,
        document.importNode(template.content, true).firstChild!,
        new Card(),
      ] as CareerElement[];
      document.body.append(...cards);
      for (const card of cards) {
        await rendered(card);
        expect(seen(card)).to.equal(text);
      }
    });
  }

  it('a card with invalid data can be moved to another document', async () => {
    const { error } = console;
    console.error = () => {};
    try {
      const ladder = await show('salary-ladder', { path: { ...baker, id: '' } });
      (await frame()).contentDocument!.body.append(ladder);
      ladder.path = { ...baker, title: '' };
      await rendered(ladder);
      expect(parts(ladder, 'error')[0]!.textContent).to.match(/error: title/);
    } finally {
      console.error = error;
    }
  });

  it('a card moved to another document finds a provider that is added later', async () => {
    const ladder = await show('salary-ladder');
    const inside = (await frame()).contentDocument!;
    const holder = inside.createElement('div');
    inside.body.append(holder);
    holder.append(ladder);
    await rendered(ladder);
    const provider = Object.assign(document.createElement('career-path'), { path: baker });
    provider.append(inside.createElement('slot'));
    holder.attachShadow({ mode: 'open' }).append(provider);
    await rendered(provider);
    await rendered(ladder);
    expect(ladder.shadowRoot!.textContent).to.include('Apprentice');
  });

  it('loading a script again changes nothing and logs nothing', async () => {
    const { warn } = console;
    const logged: unknown[] = [];
    console.warn = (message: unknown) => logged.push(message);
    try {
      const ladder = await show('salary-ladder');
      const text = seen(ladder);
      for (const query of ['?a', '?b']) {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = `/dist/salary-ladder.js${query}`;
        const load = new Promise((done) => script.addEventListener('load', done));
        document.head.append(script);
        await load;
        script.remove();
      }
      expect(seen(ladder)).to.equal(text);
      expect(seen(await show('salary-ladder'))).to.equal(text);
      expect(logged).to.deep.equal([]);
    } finally {
      console.warn = warn;
    }
  });

  it('a card that is moved while it renders is rendered completely', async () => {
    const hosts = [box(300), box(500), box(700)];
    const ladder = document.createElement('salary-ladder');
    for (let turn = 0; turn < 30; turn++) {
      hosts[turn % 3]!.insertBefore(ladder, null);
      if (turn % 4 === 0) ladder.remove();
      if (turn % 5 === 0) await Promise.resolve();
    }
    hosts[0]!.append(ladder);
    await rendered(ladder);
    expect(parts(ladder, 'rung')).to.have.length(3);
    expect(ladder.shadowRoot!.querySelectorAll('article')).to.have.length(1);
  });
});
