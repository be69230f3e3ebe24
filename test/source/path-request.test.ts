/** One request for many cards, and networks that fail. */
import { expect } from '@open-wc/testing';
import type { CareerElement } from '../../src/card/career-element.js';
import {
  at,
  errors,
  loaded,
  logOf,
  newKey,
  noticeOf,
  release,
  retryOf,
  logged,
  until,
} from '../faulty.js';
import { box, cardTags, parts, rendered, seen, show } from '../support.js';

describe('requests', () => {
  beforeEach(() => {
    // Prevents timeouts from ending requests.
    AbortSignal.timeout = () => new AbortController().signal;
  });

  it('are made once for many cards, without credentials', async () => {
    const key = newKey();
    const src = at('ok', key);
    document.cookie = 'secret=1';
    const cards = await Promise.all(cardTags.map((tag) => show(tag, { src })));
    expect(seen(cards[1]!)).to.include('Miller');
    const { requests, cookies } = await logOf(key);
    expect([requests, cookies]).to.deep.equal([1, 0]);
  });

  it('are aborted when src changes: the last one wins', async () => {
    const [first, last] = [newKey(), newKey()];
    const host = box(400);
    const duties = document.createElement('career-duties');
    duties.src = at('held', first, 'First');
    host.append(duties);
    await until(async () => (await logOf(first))?.requests);
    duties.src = at('ok', last, 'Last');
    await rendered(duties);
    await until(async () => (await logOf(first)).aborted);
    await release(first);
    await rendered(duties);
    expect(seen(duties)).to.include('Last');
    expect(loaded).to.have.length(1);
    expect(errors).to.have.length(0);
  });

  it('continue while another card waits for them', async () => {
    const key = newKey();
    const cards = ['career-duties', 'career-duties'].map((tag) =>
      Object.assign(document.createElement(tag) as CareerElement, { src: at('held', key) }),
    );
    document.body.append(...cards);
    await until(async () => (await logOf(key))?.requests);
    cards[0]!.remove();
    await release(key);
    await rendered(cards[1]!);
    expect(seen(cards[1]!)).to.include('Miller');
    expect((await logOf(key)).aborted).to.equal(0);
  });

  it('survive a move, are aborted on removal, and restart when the card is reinserted', async () => {
    const key = newKey();
    const duties = document.createElement('career-duties');
    duties.src = at('held', key);
    document.body.append(duties);
    await until(async () => (await logOf(key))?.requests);
    box(300).append(duties);
    duties.remove();
    document.body.append(duties);
    expect(await logOf(key)).to.include({ requests: 1, aborted: 0 });
    duties.remove();
    await until(async () => (await logOf(key)).aborted);
    document.body.append(duties);
    await until(async () => (await logOf(key)).requests === 2);
    await release(key);
    await rendered(duties);
    expect(seen(duties)).to.include('Miller');
    expect(errors).to.have.length(0);
  });

  it('are repeated by reload(), once for all cards with the same src', async () => {
    const key = newKey();
    const src = at('ok', key);
    const cards = [await show('career-duties', { src }), await show('salary-ladder', { src })];
    cards[0]!.reload();
    cards[1]!.reload();
    for (const element of cards) await rendered(element);
    expect((await logOf(key)).requests).to.equal(2);
    expect(loaded).to.have.length(4);
  });

  it('aren’t made by reload() on a card without custom data', async () => {
    const duties = await show('career-duties');
    duties.reload();
    await rendered(duties);
    expect(seen(duties)).to.include('Monitor model performance');
  });
});

describe('cards on failing networks', () => {
  const cases: [string, string, RegExp][] = [
    ['a missing file', '404', /answered with error 404/],
    ['a server error', '500', /answered with error 500\.$/],
    ['a login', '401', /error 401\. If it needs a login, set credentials="same-origin"/],
    ['a page instead of JSON', 'html', /is a web page, not JSON/],
    ['JSON that is cut off', 'truncated', /isn’t valid JSON/],
    ['a connection that breaks off', 'broken', /could not be reached/],
    ['a server that lets no other site read', 'no-cors', /CORS/],
    ['a document that is too large', 'huge', /The limit is 2,000,000 characters/],
    ['a document with mistakes', 'invalid', /^This career path has 4 errors. The first: title: /],
  ];
  for (const [name, fault, message] of cases)
    it(`report ${name}`, async () => {
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
      expect(logged).to.have.length(1);
      expect(logged[0]).to.match(/^<salary-ladder>: /);
      await expect(ladder).to.be.accessible();
    });

  it('report a server that never responds', async () => {
    const limits: number[] = [];
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (limit: number) => (limits.push(limit), timeout.call(AbortSignal, 50));
    const duties = await show('career-duties', { src: at('hang') });
    expect(seen(duties)).to.match(/did not answer within 10 seconds/);
    expect(limits).to.deep.equal([10_000]);
    expect(errors).to.have.length(1);
  });

  it('report an unreachable server and an invalid address', async () => {
    for (const src of ['http://127.0.0.1:1/x.json', 'http://[', 'javascript:alert(1)', 'foo:bar']) {
      const duties = await show('career-duties', { src });
      expect(seen(duties), src).to.include(`${src} could not be reached`);
    }
    expect(errors).to.have.length(4);
  });

  it('report that the reader is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const duties = await show('career-duties', { src: 'http://127.0.0.1:1/x.json' });
      expect(seen(duties)).to.include('You seem to be offline.');
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('have a retry button that keeps the focus, then moves it to the content', async () => {
    const key = newKey();
    const ladder = await show('salary-ladder', { src: at('flaky', key) });
    const button = retryOf(ladder);
    button.focus();
    button.click();
    await rendered(ladder);
    expect(errors).to.have.length(2);
    expect(retryOf(ladder) === button).to.equal(true);
    expect(ladder.shadowRoot!.activeElement === button).to.equal(true);
    await release(key);
    button.click();
    // Rendered again, before any response can arrive.
    for (let turn = 0; turn < 9; turn++) await Promise.resolve();
    expect(seen(ladder)).to.include('Loading…');
    expect(seen(ladder)).not.to.include('$250K');
    await rendered(ladder);
    expect(noticeOf(ladder)).to.equal(undefined);
    expect(seen(ladder)).to.include('Miller');
    expect(ladder.shadowRoot!.activeElement!.id).to.equal('heading');
    expect(ladder.matches(':state(error)')).to.equal(false);
  });

  it('retry for all cards with the same src at once', async () => {
    const key = newKey();
    const src = at('flaky', key);
    const cards = [await show('career-duties', { src }), await show('salary-ladder', { src })];
    expect((await logOf(key)).requests).to.equal(1);
    await release(key);
    retryOf(cards[0]!).click();
    for (const element of cards) await rendered(element);
    for (const element of cards) expect(seen(element)).to.include('Miller');
    expect((await logOf(key)).requests).to.equal(2);
  });

  it('keep the last valid path from the same address, and none from another', async () => {
    const duties = await show('career-duties', { src: at('ok') });
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('No network'));
    duties.reload();
    await rendered(duties);
    window.fetch = fetch;
    expect(seen(duties)).to.match(/could not be reached.*Miller/);
    expect(duties.matches(':state(error)')).to.equal(true);
    duties.src = at('404', newKey(), 'none');
    await rendered(duties);
    expect(seen(duties)).to.match(/error 404/);
    expect(seen(duties)).not.to.include('Miller');
  });

  it('wait for a slow response, and don’t ask again meanwhile', async () => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () => timeout.call(AbortSignal, 50);
    const key = newKey();
    const duties = await show('career-duties', { src: at('held', key) });
    expect(seen(duties)).to.match(/did not answer within 10 seconds/);
    for (let turn = 0; turn < 2; turn++) {
      retryOf(duties).click();
      await rendered(duties);
      expect(seen(duties)).to.match(/did not answer within 10 seconds/);
    }
    expect(await logOf(key)).to.include({ requests: 1, aborted: 0 });
    await release(key);
    await until(() => seen(duties).includes('Miller') && !noticeOf(duties));
    expect(seen(duties)).not.to.include('did not answer');
    expect(noticeOf(duties)).to.equal(undefined);
    expect((await logOf(key)).requests).to.equal(1);
    expect(loaded).to.have.length(1);
  });

  it('send credentials only if asked to', async () => {
    const sent: (string | undefined)[] = [];
    const { fetch } = window;
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    window.fetch = (address, init) => {
      sent.push(init?.credentials);
      return fetch(address, { ...init, credentials: 'omit' });
    };
    try {
      const src = at('ok');
      for (const credentials of [null, 'same-origin', 'include', 'omit', 'yes'] as const)
        await show('career-duties', { src, credentials: credentials as 'omit' });
    } finally {
      window.fetch = fetch;
      console.warn = warn;
    }
    // Cards with the same address and credentials share a request.
    expect(sent).to.deep.equal(['omit', 'same-origin', 'include']);
    expect(warnings).to.deep.equal([
      '<career-duties>: credentials must be omit, same-origin or include, not "yes"; omit is used.',
    ]);
  });

  it('are replaced by one message in a <career-path>', async () => {
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
