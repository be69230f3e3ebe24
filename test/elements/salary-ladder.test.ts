import { expect } from '@open-wc/testing';
import type { CareerLinkEvent } from '../../src/events.js';
import '../../src/text/lang/de.js';
import { baker, box, heard, lineCount, parts, rendered, seen, show } from '../support.js';

const share = [100 / 250, 155 / 250, 1];

afterEach(() => document.body.replaceChildren());

describe('<salary-ladder>', () => {
  it('announces each salary in full', async () => {
    const ladder = await show('salary-ladder');
    const list = ladder.shadowRoot!.querySelector('ol')!;
    expect([...list.children].map(heard)).to.deep.equal([
      'Entry: $100,000 a year',
      'Mid: $155,000 a year',
      'Senior: $250,000 or more a year',
    ]);
  });

  it('has its own state and links when another ladder shows the same path', async () => {
    const path = { ...baker, id: 'twins' };
    const scope = await show('career-path', { path });
    const ladders = [
      await show('salary-ladder', { into: scope }),
      await show('salary-ladder', { into: scope }),
    ];
    // Following the source fires an event.
    for (const ladder of ladders) {
      const followed = new Promise<CareerLinkEvent>((done) =>
        ladder.addEventListener('career-link', done, { once: true }),
      );
      ladder.addEventListener('career-link', (event) => event.preventDefault());
      parts(ladder, 'link')[0]!.click();
      expect((await followed).url).to.equal(baker.source!.url);
    }
    scope.path = { id: 'none', title: 'None' };
    await rendered(scope);
    for (const ladder of ladders) expect(ladder.matches(':state(empty)')).to.equal(true);
    delete (scope.path = { ...path, title: 'Cook' }).source;
    await rendered(scope);
    for (const ladder of ladders) {
      expect(ladder.matches(':state(empty)')).to.equal(false);
      expect(seen(ladder)).to.include('Cook');
      expect(parts(ladder, 'card')[0]!.hasAttribute('aria-busy')).to.equal(false);
    }
    const [one, two] = ladders.map((ladder) => parts(ladder, 'card')[0]!);
    expect(one!.isEqualNode(two!)).to.equal(true);
    expect(one === two).to.equal(false);
  });

  it('renders bars to scale in a narrow column', async () => {
    const ladder = await show('salary-ladder', { into: box(300) });
    const widths = parts(ladder, 'bar').map((bar) => bar.getBoundingClientRect().width);
    share.forEach((part, i) => expect(widths[i]).to.be.closeTo(part * widths[2]!, 1));
    expect(widths[2]).to.be.above(60);
  });

  it('breaks no words and keeps its bars to scale with large text in a narrow column', async () => {
    const labels = ['Apprentice', 'Journeyman in a large bakery', 'Master'];
    const salaries = labels.map((label, i) => ({ level: `${i}`, label, amount: 1e6 * (i + 1) }));
    for (const [width, size] of [
      [280, 32],
      [320, 32],
      [300, 16],
      [200, 16],
    ]) {
      const into = box(width!, `font-size: ${size}px`);
      const ladder = await show('salary-ladder', { into, path: { id: 'x', title: 'X', salaries } });
      for (const level of parts(ladder, 'level')) {
        const text = [...level.childNodes].find((node) => node instanceof Text)!;
        for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => top));
          expect(lines.size, `${word} at ${width} px, ${size} px large`).to.equal(1);
        }
      }
      const [, second, third] = parts(ladder, 'bar').map(
        (bar) => bar.getBoundingClientRect().width,
      );
      expect(second).to.be.closeTo((third! * 2) / 3, 1);
      expect(third).to.be.above(2.9 * size!);
    }
  });

  it('breaks no words in a wide column, and has bars where stairs would', async () => {
    for (const [labels, stairsFrom] of [
      [['Associate', 'Developer', 'Senior', 'Staff', 'Principal'], 460],
      [['Trainee', 'Junior', 'Regular', 'Senior', 'Director', 'Principal'], 800],
      [['Ausbildungsjahr', 'Zusatzausbildung', 'Gesellin', 'Meisterin'], 800],
      [['Apprentice', 'Blacksmith', 'Coppersmith', 'Superintendent', 'Inspector'], 800],
      [['Trainee', 'Junior', 'Superintendent', 'Senior', 'Staff', 'Principal'], Infinity],
    ] as const)
      for (const width of [460, 480, 800, 1200]) {
        const salaries = labels.map((label, i) => ({
          level: `${i}`,
          label,
          amount: 10000 * (i + 1),
        }));
        const path = { id: 'x', title: 'X', salaries };
        const ladder = await show('salary-ladder', { into: box(width), path });
        const name = `${labels[2]} at ${width} px`;
        for (const level of parts(ladder, 'level')) expect(lineCount(level), name).to.equal(1);
        const [one, two] = parts(ladder, 'bar').map((bar) => bar.getBoundingClientRect());
        expect(Math.abs(one!.bottom - two!.bottom) < 1, name).to.equal(width >= stairsFrom);
      }
  });

  it('renders a staircase to scale in a wide column', async () => {
    const ladder = await show('salary-ladder', { into: box(800) });
    const stairs = parts(ladder, 'bar').map((bar) => bar.getBoundingClientRect());
    share.forEach((part, i) =>
      expect(stairs[i]!.height).to.be.closeTo(part * stairs[2]!.height, 2),
    );
    expect(new Set(stairs.map(({ bottom }) => Math.round(bottom))).size).to.equal(1);
    expect(stairs[0]!.right).to.be.below(stairs[1]!.left);
  });

  it('mirrors the staircase in right-to-left text', async () => {
    const host = box(800);
    host.dir = 'rtl';
    const [first, second] = parts(await show('salary-ladder', { into: host }), 'bar');
    expect(first!.getBoundingClientRect().left).to.be.above(second!.getBoundingClientRect().right);
  });

  it('renders bars if there are too many levels for a staircase', async () => {
    const salaries = Array.from({ length: 8 }, (_, i) => ({
      level: `${i}`,
      label: `Level ${i}`,
      amount: 1000 * (i + 1),
    }));
    const path = { id: 'x', title: 'X', salaries };
    const ladder = await show('salary-ladder', { into: box(800), path });
    const tops = parts(ladder, 'bar').map((bar) => bar.getBoundingClientRect().top);
    expect([...tops].sort((a, b) => a - b)).to.deep.equal(tops);
    expect(new Set(tops).size).to.equal(8);
  });

  it('keeps long amounts apart, at any width', async () => {
    for (const [lang, currency, amounts] of [
      ['en', 'USD', [99500, 99540, 120000, 140000, 155000, 170000]],
      ['en', 'USD', [99500, 99540, 120000]],
      ['en', 'USD', [100000, 120000, 140000, 150000, 160000]],
      ['de', 'USD', [100000, 155000, 250000]],
      ['de', 'EUR', [95000, 120000, 140000, 170000]],
      ['de', 'EUR', [1250000, 1290000, 1340000, 1400000, 1500000]],
      ['en', 'INR', [1250000, 1290000, 1340000, 1400000, 1500000, 2000000]],
    ] as const)
      for (const width of [300, 450, 500, 600, 720, 1200]) {
        const salaries = amounts.map((amount, i) => ({
          level: `${i}`,
          label: `L${i}`,
          amount,
          orMore: i === amounts.length - 1,
        }));
        const path = { id: 'x', title: 'X', lang, currency, salaries };
        const ladder = await show('salary-ladder', { into: box(width), path, lang });
        const { right } = ladder.getBoundingClientRect();
        const boxes = parts(ladder, 'amount').map((amount) => amount.getBoundingClientRect());
        boxes.forEach((one, i) => {
          const name = `${lang} ${currency} ${amounts[i]} at ${width} px`;
          expect(one.right, name).to.be.below(right);
          for (const other of boxes.slice(i + 1))
            expect(
              one.right <= other.left || one.bottom <= other.top || other.bottom <= one.top,
              name,
            ).to.equal(true);
        });
      }
  });

  it('formats figures in the inherited language, across shadow roots', async () => {
    const outer = box(300);
    outer.lang = 'de';
    const shadow = outer.attachShadow({ mode: 'open' });
    const ladder = await show('salary-ladder', { into: shadow });
    expect(seen(ladder)).to.match(/155\.000\s\$/);
    ladder.lang = 'en';
    await rendered(ladder);
    expect(seen(ladder)).to.include('$155K');
  });

  it('shows the region, date and source of the figures, and fires an event when the source is followed', async () => {
    const ladder = await show('salary-ladder', { path: baker });
    expect(seen(ladder)).to.match(/Germany, November 2026 Source ?: The guild$/);
    const link = ladder.shadowRoot!.querySelector('a')!;
    const [place, source] = [...link.closest('p')!.children].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(source!.left - place!.right).to.be.above(10);
    const fired: CareerLinkEvent[] = [];
    const listen = (event: CareerLinkEvent) => {
      fired.push(event);
      event.preventDefault();
    };
    document.body.addEventListener('career-link', listen);
    // The middle button opens a new tab, the right button a menu.
    const clicks = [
      new MouseEvent('click', { cancelable: true }),
      new MouseEvent('auxclick', { button: 1, cancelable: true }),
      new MouseEvent('auxclick', { button: 2, cancelable: true }),
    ];
    for (const click of clicks) link.dispatchEvent(click);
    document.body.removeEventListener('career-link', listen);
    expect(fired.map(({ label, url }) => [url, label])).to.deep.equal(
      Array(2).fill(['https://example.org/guild', 'The guild']),
    );
    expect(clicks.map((click) => click.defaultPrevented)).to.deep.equal([true, true, false]);
  });

  it('doesn’t share its rungs with other ladders', async () => {
    const [first, second] = [await show('salary-ladder'), await show('salary-ladder')];
    const [theirs, own] = [first, second].map((ladder) => parts(ladder, 'rung'));
    theirs![0]!.remove();
    theirs![1]!.textContent = 'Gone';
    const third = await show('salary-ladder');
    for (const ladder of [second, third]) expect(seen(ladder)).to.match(/Entry \$100K Mid \$155K/);
    expect(theirs!.some((rung) => own!.includes(rung))).to.equal(false);
    second.requestUpdate();
    await rendered(second);
    expect(parts(second, 'rung')).to.deep.equal(own);
  });

  it('formats the same salaries by language and currency', async () => {
    const ladders = [
      await show('salary-ladder'),
      await show('salary-ladder', { lang: 'fr' }),
      await show('salary-ladder', { path: { ...baker, currency: 'EUR' } }),
      await show('salary-ladder', { path: { ...baker, currency: 'JPY' } }),
      await show('salary-ladder'),
    ];
    const amounts = ladders.map((ladder) => parts(ladder, 'amount').at(-1)!.textContent);
    expect(new Set(amounts).size).to.equal(4);
    expect(amounts[4]).to.equal(amounts[0]);
  });

  it('shows different amounts differently', async () => {
    const cards: [lang: string, currency: string, texts: Record<string, number>][] = [
      ['en', 'INR', { '₹1.25M': 1250000, '₹1.29M': 1290000, '₹1.34M': 1340000 }],
      ['en', 'USD', { '$99,500': 99500, '$99,540': 99540 }],
      ['ja', 'JPY', { '￥452.01万': 4520100, '￥452.04万': 4520400 }],
      ['en', 'USD', { $15: 15, '$15.40': 15.4 }],
    ];
    for (const [lang, currency, expected] of cards) {
      const salaries = Object.values(expected).map((amount, i) => ({
        level: `${i}`,
        label: `Level ${i}`,
        amount,
      }));
      const path = { id: 'x', title: 'X', lang, currency, salaries };
      const ladder = await show('salary-ladder', { path, lang });
      const shown = parts(ladder, 'amount').map(({ textContent }) =>
        textContent!.normalize('NFKC'),
      );
      expect(shown).to.deep.equal(Object.keys(expected).map((text) => text.normalize('NFKC')));
      const spoken = parts(ladder, 'bar').map(({ ariaLabel }) => ariaLabel);
      expect(new Set(spoken).size).to.equal(salaries.length);
    }
  });

  it('updates its rungs when its language has changed', async () => {
    const ladder = await show('salary-ladder', { path: baker });
    ladder.lang = 'de';
    await rendered(ladder);
    expect(heard(ladder)).to.match(/Master: 40\.000.€ im Jahr/);
  });

  it('only links to http(s) addresses, wherever they come from', async () => {
    const source = { label: 'Trap', url: 'javascript:alert(1)' };
    const ladder = await show('salary-ladder');
    // Validation rejects such a path, but a foreign provider of the same context may not validate.
    const provider = box(300);
    const scope = { path: { ...baker, source }, loading: false };
    provider.addEventListener('context-request', (event) => {
      event.stopPropagation();
      event.callback(scope, () => {});
    });
    provider.append(ladder);
    await rendered(ladder);
    expect(seen(ladder)).to.include('Trap');
    expect(ladder.shadowRoot!.querySelector('a') === null).to.equal(true);
  });
});
