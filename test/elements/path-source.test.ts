/** A card’s own data: from its property, a script inside it, or an address, on a network that fails. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import type { CareerElement } from '../../src/elements/career-element.js';
import type { CareerErrorEvent } from '../../src/events.js';
import type { CareerPath } from '../../src/model/career-path.js';
import { checkCareerPath } from '../../src/model/check.js';
import { mutations } from '../mutations.js';
import { allBelow, baker, box, cardTags, parts, rendered, seen, show } from '../support.js';

let origin = '';
let keys = 0;
const newKey = (): string => `${navigator.userAgent.length}-${performance.timeOrigin}-${keys++}`;

const at = (fault: string, key = newKey(), title = 'Miller'): string =>
  `${origin}/${fault}?key=${encodeURIComponent(key)}&title=${title}`;
const ask = async (what: 'log' | 'release', key: string) =>
  (await fetch(`${origin}/${what}?key=${encodeURIComponent(key)}`)).text();
const logOf = async (key: string): Promise<{ asked: number; dropped: number; cookies: number }> =>
  JSON.parse(await ask('log', key));

/** Polls until something holds; gives up before the runner does, to say of what. */
const until = async (holds: () => unknown): Promise<void> => {
  for (const end = performance.now() + 15_000; !(await holds());) {
    if (performance.now() > end) throw new Error(`Never true: ${holds}`);
    await new Promise((done) => setTimeout(done, 20));
  }
};

const noticeOf = (card: Element) => parts(card, 'error')[0];
const retryOf = (card: Element) => parts(card, 'retry')[0] as HTMLButtonElement;
const articleOf = (card: Element) => card.shadowRoot!.querySelector('article')!;

let errors: CareerErrorEvent[] = [];
let loaded: CareerPath[] = [];
let said: string[] = [];
const { error: consoleError } = console;
const { timeout } = AbortSignal;

before(async () => {
  origin = (await executeServerCommand('faults')) as string;
  window.addEventListener('career-error', (event) => errors.push(event));
  window.addEventListener('career-load', ({ path }) => loaded.push(path));
});

beforeEach(() => {
  [errors, loaded, said] = [[], [], []];
  console.error = (message: unknown) => said.push(String(message));
});

afterEach(() => {
  document.body.replaceChildren();
  console.error = consoleError;
  AbortSignal.timeout = timeout;
});

/** A card from HTML, rendered. */
const card = async (html: string): Promise<CareerElement> => {
  const host = box(400);
  host.innerHTML = html;
  const element = host.firstElementChild as CareerElement;
  await rendered(element);
  return element;
};

const script = (value: unknown) =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;

describe('sources of a path', () => {
  it('takes the property before the script, that before src, that before a provider', async () => {
    const key = newKey();
    const provider = await show('career-path', { path: { ...baker, duties: ['From around'] } });
    const duties = await show('career-duties', { into: provider });
    expect(seen(duties)).to.include('From around');
    duties.src = at('ok', key, 'From-src');
    await rendered(duties);
    expect(seen(duties)).to.include('From-src');
    duties.innerHTML = script({ id: 'x', title: 'X', duties: ['From script'] });
    await until(() => seen(duties).includes('From script'));
    duties.path = { id: 'x', title: 'X', duties: ['From property'] };
    await rendered(duties);
    expect(seen(duties)).to.include('From property');
    expect((await logOf(key)).asked).to.equal(1);

    duties.path = undefined;
    await rendered(duties);
    expect(seen(duties)).to.include('From script');
    duties.replaceChildren();
    await until(() => seen(duties).includes('From-src'));
    duties.removeAttribute('src');
    duties.src = null;
    await rendered(duties);
    expect(seen(duties)).to.include('From around');
    expect(loaded.map(({ duties }) => duties![0])).to.deep.equal([
      'From-src',
      'From script',
      'From script',
      'From-src',
    ]);
    expect(errors).to.deep.equal([]);
  });

  for (const tag of [...cardTags, 'career-path'])
    it(`works on <${tag}>`, async () => {
      const inline = await card(`<${tag}>${script(baker)}</${tag}>`);
      const own = await show(tag, { path: baker });
      expect(seen(inline)).to.equal(seen(own));
      expect(seen(own)).not.to.equal(seen(await show(tag)));
    });

  it('sees a script that is filled late, changed, and added later', async () => {
    const duties = await card(
      '<career-duties><script type="application/json"> </script></career-duties>',
    );
    expect(duties.matches(':state(loading)')).to.equal(true);
    const data = duties.querySelector('script')!;
    data.textContent = JSON.stringify({ id: 'x', title: 'X', duties: ['Filled'] });
    await until(() => seen(duties).includes('Filled'));
    expect(duties.matches(':state(loading)')).to.equal(false);
    data.firstChild!.nodeValue = JSON.stringify({ id: 'x', title: 'X', duties: ['Changed'] });
    await until(() => seen(duties).includes('Changed'));
    data.remove();
    await until(() => !seen(duties).includes('Changed'));
    duties.innerHTML = script({ id: 'x', title: 'X', duties: ['Added'] });
    await until(() => seen(duties).includes('Added'));
  });

  it('sees a script in <career-path> beside its cards', async () => {
    const provider = await card(
      `<career-path><p>Text</p><career-duties></career-duties>${script(baker)}</career-path>`,
    );
    const duties = provider.querySelector('career-duties')!;
    await rendered(duties);
    expect(seen(duties)).to.include('Knead dough');
  });

  it('says so where a script stays empty', async () => {
    const { setTimeout } = window;
    window.setTimeout = ((run: () => void) => setTimeout(run, 0)) as typeof setTimeout;
    try {
      const duties = await card(
        '<career-duties><script type="application/json"></script></career-duties>',
      );
      await until(() => seen(duties) === 'The script of data inside the tag is empty.');
      expect(errors).to.have.length(1);
    } finally {
      window.setTimeout = setTimeout;
    }
  });

  it('resolves src against the page, as every address in it', async () => {
    const duties = await show('career-duties', { src: '../../data/mlops-engineer.json' });
    expect(loaded[0]!.id).to.equal('mlops-engineer');
    expect(seen(duties)).to.include('Monitor model performance');
  });

  for (const name of ['teacher', 'nurse', 'sushi-chef', 'airline-pilot', 'open-source-maintainer'])
    it(`shows the ${name} of the demo, accessibly`, async () => {
      const page = await show('career-path', { src: `/demo/paths/${name}.json` });
      const [path] = loaded;
      for (const { title, skills } of path!.roadmap!.steps)
        for (const words of [title, ...skills!]) expect(seen(page)).to.include(words);
      expect(seen(page).includes('Salary progression')).to.equal(Boolean(path!.salaries));
      await expect(page).to.be.accessible();
    });

  it('follows a provider whose src changes, wherever the card is', async () => {
    const provider = await show('career-path', { src: at('ok') });
    const inner = document.createElement('div');
    provider.append(inner);
    const duties = await show('career-duties', { into: inner.attachShadow({ mode: 'open' }) });
    expect(seen(duties)).to.include('Miller');
    provider.src = at('ok', newKey(), 'Brewer');
    await rendered(provider);
    await rendered(duties);
    expect(seen(duties)).to.include('Brewer');
  });
});

describe('requests', () => {
  it('are made once for many cards, without credentials', async () => {
    const key = newKey();
    const src = at('ok', key);
    document.cookie = 'secret=1';
    const cards = await Promise.all(cardTags.map((tag) => show(tag, { src })));
    expect(seen(cards[1]!)).to.include('Miller');
    const { asked, cookies } = await logOf(key);
    expect([asked, cookies]).to.deep.equal([1, 0]);
  });

  it('are dropped and aborted when src changes: the last one wins', async () => {
    const [first, last] = [newKey(), newKey()];
    const host = box(400);
    const duties = document.createElement('career-duties');
    duties.src = at('held', first, 'First');
    host.append(duties);
    await until(async () => (await logOf(first))?.asked);
    duties.src = at('ok', last, 'Last');
    await rendered(duties);
    await until(async () => (await logOf(first)).dropped);
    await ask('release', first);
    await rendered(duties);
    expect(seen(duties)).to.include('Last');
    expect(loaded).to.have.length(1);
    expect(errors).to.have.length(0);
  });

  it('go on while another card waits for them', async () => {
    const key = newKey();
    const cards = ['career-duties', 'career-duties'].map((tag) =>
      Object.assign(document.createElement(tag) as CareerElement, { src: at('held', key) }),
    );
    document.body.append(...cards);
    await until(async () => (await logOf(key))?.asked);
    cards[0]!.remove();
    await ask('release', key);
    await rendered(cards[1]!);
    expect(seen(cards[1]!)).to.include('Miller');
    expect((await logOf(key)).dropped).to.equal(0);
  });

  it('survive a move, end with a removal, and start anew when the card is put back', async () => {
    const key = newKey();
    const duties = document.createElement('career-duties');
    duties.src = at('held', key);
    document.body.append(duties);
    await until(async () => (await logOf(key))?.asked);
    box(300).append(duties);
    duties.remove();
    document.body.append(duties);
    expect(await logOf(key)).to.include({ asked: 1, dropped: 0 });
    duties.remove();
    await until(async () => (await logOf(key)).dropped);
    document.body.append(duties);
    await until(async () => (await logOf(key)).asked === 2);
    await ask('release', key);
    await rendered(duties);
    expect(seen(duties)).to.include('Miller');
    expect(errors).to.have.length(0);
  });

  it('are made again by reload(), once for all cards of the address', async () => {
    const key = newKey();
    const src = at('ok', key);
    const cards = [await show('career-duties', { src }), await show('salary-ladder', { src })];
    cards[0]!.reload();
    cards[1]!.reload();
    for (const element of cards) await rendered(element);
    expect((await logOf(key)).asked).to.equal(2);
    expect(loaded).to.have.length(4);
  });

  it('reload() does nothing on a card without data of its own', async () => {
    const duties = await show('career-duties');
    duties.reload();
    await rendered(duties);
    expect(seen(duties)).to.include('Monitor model performance');
  });
});

describe('while a path is on its way', () => {
  for (const tag of [...cardTags, 'career-path'])
    it(`<${tag}> keeps its room, calm and unread`, async () => {
      const key = newKey();
      const host = box(400);
      const bundled = await show(tag, { into: host });
      const waiting = document.createElement(tag) as CareerElement;
      waiting.src = at('held', key);
      host.append(waiting);
      await until(() => waiting.matches(':state(loading)'));
      await until(async () => (await logOf(key))?.asked);
      expect(waiting.offsetHeight).to.equal(bundled.offsetHeight);
      expect(waiting.matches(':state(error)')).to.equal(false);
      const busy = waiting.shadowRoot!.querySelector('[aria-busy]')!;
      expect(busy.getAttribute('aria-busy')).to.equal('true');
      for (const element of allBelow(waiting.shadowRoot!))
        if (element.matches('h2, h3, p, li'))
          expect(getComputedStyle(element).visibility).to.equal('hidden');
      await expect(waiting).to.be.accessible();
      await ask('release', key);
      await rendered(waiting);
      expect(waiting.matches(':state(loading)')).to.equal(false);
    });

  it('shows the last good path where there is one', async () => {
    const key = newKey();
    const duties = await show('career-duties', { src: at('ok') });
    duties.src = at('held', key, 'Brewer');
    await until(() => duties.matches(':state(loading)'));
    expect(articleOf(duties).getAttribute('aria-busy')).to.equal('true');
    expect(seen(duties)).to.include('Miller');
    expect(getComputedStyle(parts(duties, 'item')[0]!).visibility).to.equal('visible');
    await ask('release', key);
    await rendered(duties);
    expect(seen(duties)).to.include('Brewer');
  });
});

describe('networks that fail', () => {
  const cases: [string, string, RegExp][] = [
    ['a missing file', '404', /answered with error 404/],
    ['a server error', '500', /answered with error 500/],
    ['a page instead of JSON', 'html', /is a web page, not JSON/],
    ['JSON that is cut off', 'truncated', /is not JSON that can be read/],
    ['a connection that breaks off', 'broken', /could not be reached/],
    ['a server that lets no other site read', 'no-cors', /CORS/],
    ['a document that is too large', 'huge', /at most 2,000,000 characters/],
    ['a document with mistakes', 'invalid', /^This career path has 4 mistakes. The first: title: /],
  ];
  for (const [name, fault, message] of cases)
    it(`says so of ${name}`, async () => {
      const ladder = await show('salary-ladder', { src: at(fault) });
      expect(noticeOf(ladder)!.querySelector('span')!.textContent).to.match(message);
      expect(noticeOf(ladder)!.getAttribute('role')).to.equal('status');
      expect(retryOf(ladder).textContent).to.equal('Try again');
      expect(ladder.matches(':state(error)')).to.equal(true);
      expect(ladder.matches(':state(loading)')).to.equal(false);
      expect(seen(ladder)).not.to.include('$250K');
      expect(errors).to.have.length(1);
      expect(errors[0]!.target === ladder).to.equal(true);
      expect(errors[0]!.error.message).to.match(message);
      expect(errors[0]!.issues).to.have.length(fault === 'invalid' ? 4 : 0);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^<salary-ladder>: /);
      await expect(ladder).to.be.accessible();
    });

  it('says so of a server that never answers', async () => {
    const limits: number[] = [];
    AbortSignal.timeout = (limit: number) => (limits.push(limit), timeout.call(AbortSignal, 50));
    const duties = await show('career-duties', { src: at('hang') });
    expect(seen(duties)).to.match(/did not answer within 10 seconds/);
    expect(limits).to.deep.equal([10_000]);
    expect(errors).to.have.length(1);
  });

  it('says so of a server that is not there, and of an address that is none', async () => {
    for (const src of ['http://127.0.0.1:1/x.json', 'http://[', 'javascript:alert(1)', 'foo:bar']) {
      const duties = await show('career-duties', { src });
      expect(seen(duties), src).to.include(`${src} could not be reached`);
    }
    expect(errors).to.have.length(4);
  });

  it('says so when the reader is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const duties = await show('career-duties', { src: 'http://127.0.0.1:1/x.json' });
      expect(seen(duties)).to.include('You seem to be offline.');
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('tries again on a button that keeps the focus, then reads on where the content begins', async () => {
    const key = newKey();
    const ladder = await show('salary-ladder', { src: at('flaky', key) });
    const button = retryOf(ladder);
    button.focus();
    button.click();
    await rendered(ladder);
    expect(errors).to.have.length(2);
    expect(retryOf(ladder) === button).to.equal(true);
    expect(ladder.shadowRoot!.activeElement === button).to.equal(true);
    await ask('release', key);
    button.click();
    expect(seen(ladder)).to.include('Loading…');
    await rendered(ladder);
    expect(noticeOf(ladder)).to.equal(undefined);
    expect(seen(ladder)).to.include('Miller');
    expect(ladder.shadowRoot!.activeElement!.id).to.equal('heading');
    expect(ladder.matches(':state(error)')).to.equal(false);
  });

  it('tries again for all cards of the address at once', async () => {
    const key = newKey();
    const src = at('flaky', key);
    const cards = [await show('career-duties', { src }), await show('salary-ladder', { src })];
    expect((await logOf(key)).asked).to.equal(1);
    await ask('release', key);
    retryOf(cards[0]!).click();
    for (const element of cards) await rendered(element);
    for (const element of cards) expect(seen(element)).to.include('Miller');
    expect((await logOf(key)).asked).to.equal(2);
  });

  it('keeps the last good path', async () => {
    const duties = await show('career-duties', { src: at('ok') });
    duties.src = at('404');
    await rendered(duties);
    expect(seen(duties)).to.match(/error 404.*Miller/);
    expect(duties.matches(':state(error)')).to.equal(true);
  });

  it('are told of once by <career-path>, whose cards take no room', async () => {
    const page = await show('career-path', { src: at('404') });
    expect(noticeOf(page)!.offsetHeight).to.be.above(20);
    expect(parts(page, 'page')).to.have.length(0);
    await expect(page).to.be.accessible();
    const ladder = await show('salary-ladder', { into: page });
    expect(ladder.offsetHeight).to.equal(0);
    expect(errors).to.have.length(1);
    page.src = at('ok');
    await rendered(page);
    await rendered(ladder);
    expect(seen(ladder)).to.include('Miller');
  });
});

describe('documents with mistakes', () => {
  it('are told of in one line, in the event, and in the console with every place', async () => {
    const path = { title: 5, salaries: [{ level: 'a', label: 'A', amount: '100K' }] };
    const ladder = await card(`<salary-ladder>${script(path)}</salary-ladder>`);
    const number =
      'This must be a plain number such as 100000, without quotes, currency sign or thousands separator, not "100K".';
    expect(seen(ladder)).to.equal(
      'This career path has 3 mistakes. The first: id: This is required and not there. Add it.',
    );
    expect(retryOf(ladder)).to.equal(undefined);
    expect(errors[0]!.issues.map(({ place }) => place)).to.deep.equal([
      'id',
      'title',
      'salaries[0].amount',
    ]);
    expect(errors[0]!.issues[2]).to.deep.equal({
      place: 'salaries[0].amount',
      keys: ['salaries', 0, 'amount'],
      code: 'number',
      message: number,
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`\n  salaries[0].amount: ${number}`);
  });

  it('of syntax are told of, too', async () => {
    const duties = await card(
      '<career-duties><script type="application/json">{"id": "x",}</script></career-duties>',
    );
    expect(seen(duties)).to.match(/^The data inside the tag is not JSON that can be read/);
    expect(errors[0]!.error.cause).to.be.instanceOf(SyntaxError);
  });

  it('leave the last good path, and go with the next good one', async () => {
    const duties = await show('career-duties', { path: baker });
    duties.path = { ...baker, id: '' };
    await rendered(duties);
    expect(seen(duties)).to.match(/mistake.*Knead dough/);
    duties.path = { ...baker, duties: ['Bake'] };
    await rendered(duties);
    expect(seen(duties)).not.to.include('mistake');
  });

  it('are listed up to a hundred in the console, all in the event', async () => {
    const duties = Array.from({ length: 150 }, () => 1);
    await show('career-duties', { path: { ...baker, duties } as unknown as CareerPath });
    expect(errors[0]!.issues).to.have.length(150);
    expect(said[0]!.split('\n')).to.have.length(102);
  });
});

describe('hostile data', () => {
  it('is never markup', async () => {
    const evil =
      '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>${alert(1)}{{x}}';
    const mark = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string')
        return ['id', 'lang', 'currency', 'level', 'salary', 'asOf', 'url', '0'].includes(key) &&
          key !== '0'
          ? value
          : evil;
      if (Array.isArray(value))
        return key === 'skippedBy' ? value : value.map((item) => mark(item));
      if (!value || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, mark(inner, name)]),
      );
    };
    const page = await show('career-path', { path: mark(baker) as CareerPath });
    expect(errors).to.deep.equal([]);
    for (const element of allBelow(page.shadowRoot!))
      expect(['IMG', 'SCRIPT']).not.to.include(element.tagName);
    expect(seen(page).split('<img src=x').length).to.be.above(15);
    expect((window as { hacked?: unknown }).hacked).to.equal(undefined);
  });

  it('runs no script by a link', async () => {
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//x.org',
      '/x',
      'java\nscript:alert(1)',
      'file:///etc/passwd',
    ]) {
      const facts = await show('career-facts', { path: { ...baker, source: { label: 'L', url } } });
      expect(facts.shadowRoot!.querySelector('a'), url).to.equal(null);
      expect(errors.at(-1)!.issues[0]!.place).to.equal('source.url');
    }
  });

  it('with lone surrogates and bidi overrides stays text, and stays in its place', async () => {
    const title = '\ud800 \u202eright to left\u2066';
    const facts = await show('career-overview', { path: { ...baker, title, tagline: 'after' } });
    expect(facts.shadowRoot!.querySelector('#heading slot')!.textContent).to.equal(title);
    expect(errors).to.deep.equal([]);
    // Each text is a paragraph of its own for the direction.
    for (const name of ['heading', 'lead'])
      expect(getComputedStyle(parts(facts, name)[0]!).unicodeBidi).to.equal('plaintext');
  });

  it('of 10 MB is refused, from a property and from a script', async () => {
    const summary = 'x'.repeat(10_000_000);
    await show('career-overview', { path: { ...baker, summary } });
    expect(errors[0]!.issues.map(({ code, place }) => [place, code])).to.deep.equal([
      ['summary', 'long'],
    ]);
    const host = box(300);
    const overview = document.createElement('career-overview');
    overview.innerHTML = script({ ...baker, summary });
    host.append(overview);
    await rendered(overview);
    expect(seen(overview)).to.match(/^The data inside the tag is too large/);
  });

  it('of 10,000 steps is refused with its place', async () => {
    const steps = Array.from({ length: 10_000 }, (_, i) => ({ id: `s${i}`, title: 'S' }));
    const roadmap = await show('career-roadmap', {
      path: { id: 'x', title: 'X', roadmap: { steps } },
    });
    expect(errors[0]!.issues[0]!.place).to.equal('roadmap.steps');
    expect(roadmap.shadowRoot!.querySelector('li')).to.equal(null);
  });

  it('in every single field is shown as text or refused, in every card', async () => {
    const page = await show('career-path', { path: baker });
    for (const { document, place, value } of mutations(baker)) {
      errors = [];
      page.path = document as CareerPath;
      await page.updateComplete;
      const about = `${place} = ${JSON.stringify(value)}`;
      const refused = Boolean(document) && errors.length > 0;
      expect(page.matches(':state(error)'), about).to.equal(refused);
      if (!refused) await rendered(page);
    }
    expect(seen(page)).to.include('Baker');
  }).timeout(60_000);

  it('that is accepted is rendered, whatever it is', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    const figure = fc.double({ min: 0, max: 1e12, noNaN: true });
    const range = fc
      .tuple(figure, figure)
      .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
    const list = (items: fc.Arbitrary<string>) => fc.array(items, { maxLength: 3 });
    const optional = { requiredKeys: [] as never[] };
    const documents = fc.record({
      id: fc.constant('x'),
      title: text,
      lang: fc.constantFrom('en', 'de', 'ar', 'zz-ZZ', undefined),
      currency: fc.constantFrom('USD', 'JPY', 'XXX', undefined),
      more: fc.record(
        {
          tagline: text,
          summary: text,
          duties: list(text),
          employers: list(text),
          salaries: fc.uniqueArray(
            fc.record({
              level: fc.stringMatching(/^[a-z]{1,9}$/),
              label: text,
              amount: figure,
              orMore: fc.boolean(),
            }),
            { maxLength: 4, selector: ({ level }) => level },
          ),
          timeToHire: range,
          cost: range,
          roadmap: fc.record({
            steps: fc.uniqueArray(
              fc.record({
                id: fc.stringMatching(/^[a-z]{1,9}$/),
                title: text,
                duration: range,
                skills: list(text),
              }),
              { maxLength: 4, selector: ({ id }) => id },
            ),
          }),
          region: text,
          asOf: fc.stringMatching(/^\d{4}-(0[1-9]|1[0-2])$/),
        },
        optional,
      ),
    });
    const page = await show('career-path');
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(documents, async ({ more, ...rest }) => {
        const document = { ...rest, ...more };
        const { path } = checkCareerPath(document);
        page.path = document;
        await rendered(page);
        if (!path) return;
        accepted++;
        const heading = allBelow(page.shadowRoot!).find(({ slot }) => slot === 'heading')!;
        expect(heading.textContent).to.equal(path.title);
        expect(page.matches(':state(error)')).to.equal(false);
        for (const element of allBelow(page.shadowRoot!))
          expect(element.getAttribute('width') ?? '').not.to.match(/NaN|Infinity/);
      }),
      { numRuns: 60 },
    );
    expect(accepted).to.be.above(20);
  }).timeout(60_000);
});
