/** The page for frames and the listener of its hosts: two servers, whose pages are strangers to each other. */
import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import { languages, tags, themes } from '../../src/build/lists.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { serve } from './serve.js';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const ask = 'career-path-elements:ask';
const type = 'career-path-elements:height';

/** Of the windows: browsers don’t paint frames that are far below. */
const HIGH = 4000;

let chromium, frames, hosts;

/** A server of files of the project and of answers of its own; it keeps what it was asked for. */
const listen = async (name, answers) => {
  const asked = [];
  const server = createServer(async ({ url }, response) => {
    const [pathname, query = ''] = url.split('?');
    asked.push(pathname);
    const answer = answers[pathname];
    if (answer) await answer(response, decodeURIComponent(query));
    else if (/^\/(data|dist)\//.test(pathname) && existsSync(pathname.slice(1))) {
      response.setHeader('content-type', types[extname(pathname)] ?? 'text/plain');
      createReadStream(pathname.slice(1)).pipe(response);
    } else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, name, done));
  return {
    answers,
    asked,
    origin: `http://${name}:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const json = (value) => (response) => {
  response.setHeader('content-type', types['.json']);
  response.setHeader('access-control-allow-origin', '*');
  response.end(JSON.stringify(value));
};

const goTo = (address) => (response) =>
  response.writeHead(302, { location: address(), 'access-control-allow-origin': '*' }).end();

const baker = {
  id: 'baker',
  title: 'Baker',
  lang: 'de',
  currency: 'EUR',
  salaries: [{ level: 'a', label: 'Master', amount: 42000 }],
};

before(async () => {
  hosts = await listen('localhost', {
    '/embed-host.js': (response) => {
      response.setHeader('content-type', types['.js']);
      createReadStream('dist/embed-host.js').pipe(response);
    },
    '/baker.json': json(baker),
    // What a host sends that is as strict as can be.
    '/page': (response, html) => {
      response.setHeader('content-type', types['.html']);
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; script-src 'self'; img-src 'self'; frame-src 'self' ${frames.origin}`,
      );
      response.end(`<!doctype html><title>A host</title>${html}`);
    },
    '/plain': (response) => {
      response.setHeader('content-type', types['.html']);
      response.end('<!doctype html><title>Elsewhere</title>');
    },
  });
  frames = await listen('127.0.0.1', {
    '/baker.json': json(baker),
    '/moved.json': goTo(() => '/baker.json'),
    '/away.json': goTo(() => `${hosts.origin}/baker.json`),
    '/linked.json': (response) =>
      json({
        ...baker,
        certifications: [
          { id: 'c', name: 'C', link: { label: 'Go', url: `${hosts.origin}/plain` } },
        ],
      })(response),
    '/plain': (response) => {
      response.setHeader('content-type', types['.html']);
      response.end('<!doctype html><title>A neighbour</title>');
    },
  });
  // With scrollbars that take room, as most have them.
  chromium = await launchChromium({ ignoreDefaultArgs: ['--hide-scrollbars'] });
});

after(async () => {
  await chromium?.close();
  frames?.stop();
  hosts?.stop();
});

const address = (query) => `${frames.origin}/dist/embed.html?${query}`;

/** Opens an address; gives the page, what it asks for, and what goes wrong in it. */
const open = async (url, { browser = chromium, width = 600 } = {}) => {
  const page = await browser.newPage();
  const requests = [];
  const problems = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('dialog', (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.setViewport({ width, height: HIGH });
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
      globalThis.violations.push(`${effectiveDirective} ${blockedURI}`),
    );
    globalThis.messages = [];
    addEventListener('message', ({ data, origin }) => globalThis.messages.push({ data, origin }));
  });
  await page.goto(url);
  return { page, problems, requests };
};

/** The page by itself, when its card is there. */
const openCard = async (query) => {
  const opened = await open(address(query));
  const card = await opened.page.waitForSelector('body > :not(noscript, p)');
  await card.evaluate((card) => card.updateComplete);
  return { ...opened, card };
};

const frame = (query, more = '') =>
  `<iframe src="${address(query).replaceAll('&', '&amp;')}" width="100%" height="320" frameborder="0" ${more}></iframe>`;
const listener = '<script type="module" src="/embed-host.js"></script>';

const openHost = (html, options) =>
  open(`${hosts.origin}/page?${encodeURIComponent(html)}`, options);

/** The documents in the frames of a page, in the order of the page. */
const inside = async (page) =>
  Promise.all((await page.$$('iframe')).map((element) => element.contentFrame()));

/** Waits until a frame is as high as what is in it, and nothing is cut or scrolls. */
const untilFits = (inner) =>
  inner.waitForFunction(
    () => {
      const { height } = document.body.getBoundingClientRect();
      const { clientWidth, scrollHeight } = document.documentElement;
      return (
        height > 40 &&
        innerHeight === Math.ceil(height) &&
        scrollHeight === innerHeight &&
        clientWidth === innerWidth
      );
    },
    // A frame that is out of sight has no animation frames.
    { polling: 100 },
  );

const untilAllFit = async (page) => {
  for (const inner of await inside(page)) await untilFits(inner);
};

const heights = (page) => page.$$eval('iframe', (all) => all.map(({ height }) => Number(height)));

/** The heights that a page was told, but for those told again because the listener asked. */
const told = (page) =>
  page.evaluate(() =>
    globalThis.messages
      .map(({ data }) => data?.height)
      .filter((height, index, all) => height && height !== all[index - 1]),
  );

/** Lets everything happen that is going to: page and frame paint a few times. */
const paint = async (page) => {
  for (const inner of [page, ...(await inside(page))])
    await inner.evaluate(async () => {
      for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
    });
};

test('embed.html has nothing inline, and a policy that allows nothing but its own files', async () => {
  const html = await readFile('dist/embed.html', 'utf8');
  assert.doesNotMatch(html, /<style|<script(?![^>]* src=)|\s(style|on\w+)=/i);
  assert.ok(
    html.includes(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html\"",
    ),
  );
});

test('it knows every card, every theme and every language', async () => {
  const code = await readFile('dist/embed.js', 'utf8');
  for (const name of [...tags, ...themes, ...languages])
    assert.ok(code.includes(`'${name}'`), `src/embed/embed.js lacks ${name}`);
});

for (const tag of tags)
  test(`card=${tag} shows that card, without a complaint`, async () => {
    const { card, page, problems, requests } = await openCard(`card=${tag}`);
    assert.equal(await card.evaluate(({ localName }) => localName), tag);
    assert.ok((await card.boundingBox()).height > 80);
    assert.equal(await page.$('p'), null);
    const paths = requests.map((url) => new URL(url).pathname);
    assert.deepEqual(
      paths.filter((path) => path !== '/favicon.ico').sort(),
      ['career-path-elements.js', 'embed.css', 'embed.html', 'embed.js'].map(
        (file) => `/dist/${file}`,
      ),
    );
    assert.deepEqual([...problems, ...(await page.evaluate(() => violations))], []);
    await page.close();
  });

test('without a card it is the whole path; with one that there isn’t, too, and a line says so', async () => {
  const { card, page } = await openCard('');
  assert.equal(await card.evaluate(({ localName }) => localName), 'career-path');
  assert.equal(await page.$('p'), null);
  await page.close();
  const unknown = await openCard(`card=${encodeURIComponent('<b>cake</b>')}`);
  assert.equal(
    await unknown.page.$eval('p', ({ innerText }) => innerText),
    'There is no card “<b>cake</b>”: this is the whole career path.',
  );
  assert.equal(await unknown.card.evaluate(({ localName }) => localName), 'career-path');
  await unknown.page.close();
});

test('theme, scheme, lang, heading-level and the learner’s attributes arrive; of two the first', async () => {
  const { card, page, problems } = await openCard(
    'card=career-roadmap&card=career-facts&theme=terminal&theme=paper&scheme=dark&scheme=light&lang=DE-at' +
      '&heading-level=3&start=devops&begin=2027-01&trackable&src=&storage-key=x&class=x&id=x&style=color:red',
  );
  const found = await card.evaluate((card) => ({
    tag: card.localName,
    attributes: Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value])),
    background: getComputedStyle(card.shadowRoot.querySelector('[part=card]')).backgroundColor,
    heading: card.shadowRoot.querySelector('[part=heading]').localName,
    scheme: getComputedStyle(document.documentElement).colorScheme,
    salary: card.shadowRoot.querySelector('[part=salary]').textContent,
    status: card.shadowRoot.querySelector('[part=status]').textContent,
  }));
  assert.deepEqual(found.attributes, {
    lang: 'de-AT',
    'heading-level': '3',
    start: 'devops',
    begin: '2027-01',
    trackable: '',
  });
  assert.equal(found.tag, 'career-roadmap');
  assert.equal(found.background, 'rgb(7, 17, 10)');
  assert.equal(found.heading, 'h3');
  assert.equal(found.scheme, 'dark');
  assert.match(found.salary, /100\.000|100.000/);
  assert.match(found.status, /0 von 4 Schritten erledigt/);
  assert.deepEqual([...problems, ...(await page.evaluate(() => violations))], []);
  await page.close();
});

test('an accent and a font arrive, where they are such', async () => {
  const lookOf = async (query) => {
    const { card, page, problems } = await openCard(`card=salary-ladder&${query}`);
    const style = await card.evaluate((card) => card.style.cssText);
    const font = await card.evaluate(
      (card) => getComputedStyle(card.shadowRoot.querySelector('[part=card]')).fontFamily,
    );
    assert.deepEqual([...problems, ...(await page.evaluate(() => violations))], []);
    await page.close();
    return { font, style };
  };
  const asked = new URLSearchParams({
    accent: 'oklch(0.5 0.2 30)',
    font: '"Iowan Old Style", serif',
  });
  const { font, style } = await lookOf(asked);
  assert.equal(font, '"Iowan Old Style", serif');
  assert.match(style, /--career-accent: oklch\(0\.5 0\.2 30\)/);
  for (const value of [
    '',
    'var(--x)',
    'rgb(var(--x))',
    'url(/x)',
    'red; color: red',
    'x'.repeat(9) + '{',
  ])
    assert.equal(
      (await lookOf(new URLSearchParams({ accent: value, font: value }))).style,
      '',
      value,
    );
});

test('heading-level that is none is left out', async () => {
  for (const level of ['0', '7', '2%20', '02', 'h2', '']) {
    const { card, page } = await openCard(`card=career-facts&heading-level=${level}`);
    assert.equal(await card.evaluate((card) => card.getAttribute('heading-level')), null, level);
    await page.close();
  }
});

for (const scheme of ['auto', 'sepia', ''])
  test(`scheme=${scheme} is that of the reader’s system, on no background`, async () => {
    const { page } = await openCard(`card=career-facts&scheme=${scheme}`);
    const look = await page.evaluate(() => {
      const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
      return `${colorScheme} ${backgroundColor} ${getComputedStyle(document.body).backgroundColor}`;
    });
    assert.equal(look, 'light dark rgba(0, 0, 0, 0) rgba(0, 0, 0, 0)');
    await page.close();
  });

for (const src of ['/baker.json', '../baker.json', '/moved.json'])
  test(`src=${src}, of its own origin, is shown in the language of the path`, async () => {
    const { card, page, problems } = await openCard(`card=salary-ladder&src=${src}`);
    assert.match(await card.evaluate((card) => card.shadowRoot.textContent), /Master/);
    assert.match(await card.evaluate((card) => card.shadowRoot.textContent), /42\.000/);
    assert.deepEqual([...problems, ...(await page.evaluate(() => violations))], []);
    await page.close();
  });

test('src of another origin is refused, however it is written, and never asked for', async () => {
  const { host } = new URL(hosts.origin);
  const own = new URL(frames.origin).host;
  for (const src of [
    `${hosts.origin}/baker.json`,
    `//${host}/baker.json`,
    `\\\\${host}\\baker.json`,
    `/\\${host}/baker.json`,
    `\t/\n/${host}/baker.json`,
    `http:${host.replace('localhost', '//localhost')}/baker.json`,
    `http://${own}@${host}/baker.json`,
    `http://me:secret@${own}/baker.json`,
    `http://me@${own}/baker.json`,
    `ws://${own}/baker.json`,
    `ftp://${own}/baker.json`,
    `blob:${frames.origin}/0d9c7d4b-8d0b-4b8e-8c63-4b2b0b4b2d7a`,
    `filesystem:${frames.origin}/temporary/baker.json`,
    `data:application/json,${JSON.stringify(baker)}`,
    'javascript:globalThis.hacked=1',
    'file:///etc/passwd',
    'http://',
    'http://[',
  ]) {
    const asked = hosts.asked.length;
    const { page, problems, requests } = await open(
      address(`card=salary-ladder&src=${encodeURIComponent(src)}`),
    );
    const line = await page.waitForSelector('p');
    assert.equal(
      await line.evaluate(({ innerText }) => innerText),
      'The data of this card may come only from its own origin.',
      src,
    );
    assert.equal(await page.$(tags.join()), null);
    assert.deepEqual(
      requests.filter((url) => /baker|passwd/.test(new URL(url).pathname)),
      [],
    );
    assert.equal(hosts.asked.length, asked);
    assert.deepEqual([...problems, ...(await page.evaluate(() => violations))], [], src);
    await page.close();
  }
});

test('an address of its own origin that begins with two slashes stays there', async () => {
  const asked = hosts.asked.length;
  const src = `${frames.origin}//${new URL(hosts.origin).host}/baker.json`;
  const { card, page } = await openCard(`card=salary-ladder&src=${encodeURIComponent(src)}`);
  assert.match(await card.evaluate((card) => card.shadowRoot.textContent), /404/);
  assert.equal(hosts.asked.length, asked);
  await page.close();
});

test('src that redirects to another origin gets nothing from there, and the card says so', async () => {
  const asked = hosts.asked.length;
  const { card, page } = await openCard('card=salary-ladder&src=/away.json');
  assert.ok(await card.evaluate((card) => card.shadowRoot.querySelector('[part=error]')));
  assert.doesNotMatch(await card.evaluate((card) => card.shadowRoot.textContent), /Master/);
  assert.deepEqual(await page.evaluate(() => violations.map((line) => line.split(' ')[0])), [
    'connect-src',
  ]);
  assert.equal(hosts.asked.length, asked);
  await page.close();
});

test('hostile parameters do nothing: no script, no request elsewhere, no violation, no element', async () => {
  const { host } = new URL(hosts.origin);
  const values = [
    '<script>globalThis.hacked = 1</script>',
    '<img src=x onerror="globalThis.hacked = 1">',
    '"><svg onload="globalThis.hacked = 1">',
    "' autofocus onfocus='globalThis.hacked = 1",
    '</title></noscript><iframe srcdoc="<script>parent.hacked = 1</script>">',
    '${globalThis.hacked = 1}{{constructor.constructor("hacked = 1")()}}',
    'javascript:globalThis.hacked=1',
    'JaVa\tScRiPt:globalThis.hacked=1//',
    'data:text/html,<script>parent.hacked = 1</script>',
    `//${host}/x.css`,
    `\\\\${host}\\x`,
    `https://${host}/x`,
    `url(//${host}/x)`,
    `dark;background:url(//${host}/x)`,
    `paper.css?${host}`,
    `../../../${host}`,
    'paper/../terminal',
    'script',
    'iframe',
    'SALARY-LADDER',
    'salary-ladder ',
    'salary-ladder\0',
    '\0',
    '%00',
    '%3Cscript%3EglobalThis.hacked%3D1%3C%2Fscript%3E',
    '__proto__',
    'constructor',
    'toString',
    '\u202Eevil\u2066',
    '\uFFFF',
    '7',
    '-1',
    '1\n',
    '1e0',
  ];
  const others = [
    ...[
      'theme',
      'lang',
      'heading-level',
      'scheme',
      'start',
      'begin',
      'trackable',
      'accent',
      'font',
    ],
    ...['__proto__', 'innerHTML', 'onload', 'path', 'constructor', 'class', 'style'],
  ];
  const queries = [
    ...values
      .map(encodeURIComponent)
      .flatMap((value) => [
        `card=${value}`,
        `card=salary-ladder&src=${value}`,
        `card=career-roadmap&${others.map((name) => `${name}=${value}`).join('&')}`,
      ]),
    ...['%', 'card=%', 'card=%FF%FE', 'lang=%E2%28', '=', '&&&', '%00=%00', '__proto__[card]=x'],
  ];
  for (const name of ['theme', 'lang', 'src', 'heading-level', 'scheme', 'start', 'begin'])
    queries.push(`card=career-roadmap&${name}=${'x'.repeat(10_000)}`);
  queries.push(`card=${'x'.repeat(10_000)}`, `lang=en-x-${'abcdefgh-'.repeat(1000)}a`);
  const asked = hosts.asked.length;
  const { page, problems, requests } = await open(`${frames.origin}/plain`);
  /** Shows each in a frame, and tells what is in it then. */
  const look = (queries) =>
    page.evaluate(
      (queries) =>
        Promise.all(
          queries.map(async (query) => {
            const frame = document.createElement('iframe');
            frame.src = `/dist/embed.html?${query}`;
            const shown = Promise.withResolvers();
            addEventListener(
              'message',
              ({ source }) => source === frame.contentWindow && shown.resolve(),
            );
            document.body.append(frame);
            await shown.promise;
            const { contentDocument: inner, contentWindow } = frame;
            const card = inner.querySelector('body > :not(noscript, p)');
            await card?.updateComplete;
            const all = [...inner.querySelectorAll('*')];
            const below = (root) =>
              [...root.querySelectorAll('*')].flatMap((element) => [
                element,
                ...(element.shadowRoot ? below(element.shadowRoot) : []),
              ]);
            const result = {
              query,
              card: card?.localName,
              names: all.map(({ localName }) => localName),
              attributes: [...(card?.attributes ?? [])].map(({ name }) => name),
              styles: [...(card?.style ?? [])],
              active: below(inner.body).filter(
                (element) =>
                  /^(img|iframe|object|embed|style|form|script)$/.test(element.localName) ||
                  element.getAttributeNames().some((name) => name.startsWith('on')),
              ).length,
              links: [...inner.querySelectorAll('link, script')].map(
                (element) => element.href || element.src,
              ),
              violations: contentWindow.violations,
              hacked: contentWindow.hacked ?? contentWindow.Object.prototype.card,
            };
            frame.remove();
            return result;
          }),
        ),
      queries,
    );
  const results = [];
  while (queries.length) results.push(...(await look(queries.splice(0, 50))));
  const ours = [
    ...['html', 'head', 'meta', 'meta', 'meta', 'meta', 'meta', 'title', 'base', 'link'],
    ...['script', 'script', 'body', 'noscript'],
  ];
  const files = ['embed.css', 'embed.js', 'career-path-elements.js'].map(
    (file) => `${frames.origin}/dist/${file}`,
  );
  for (const result of results) {
    const { active, attributes, card, hacked, links, names, query, styles, violations } = result;
    assert.deepEqual(
      names.filter((name) => name !== 'p' && name !== card),
      ours,
      query,
    );
    assert.ok(card === undefined || tags.includes(card), query);
    for (const name of attributes)
      assert.match(name, /^(lang|heading-level|src|start|begin|trackable|style)$/, query);
    for (const name of styles) assert.match(name, /^--career-(accent|font)$/, query);
    assert.deepEqual(links, files, query);
    assert.deepEqual([active, hacked, violations], [0, undefined, []], query);
  }
  assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
  assert.equal(hosts.asked.length, asked);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(`${frames.origin}/`)),
    [],
  );
  assert.deepEqual(problems, []);
  await page.close();
});

for (const [name, launch] of Object.entries({ Chromium: () => chromium, Firefox: launchFirefox }))
  test(`${name}: each frame gets the height of its card, and links open in tabs of their own`, async () => {
    const browser = await launch();
    try {
      const { page, problems } = await openHost(
        frame('card=salary-ladder&theme=paper') +
          frame('card=career-roadmap') +
          frame('card=career-certifications&src=/linked.json') +
          // A line with a margin, and nothing else.
          frame('src=//elsewhere.example') +
          listener,
        { browser },
      );
      await untilAllFit(page);
      assert.equal(new Set(await heights(page)).size, 4);
      assert.deepEqual([...problems, ...(await page.evaluate(() => violations))], []);
      const inner = (await inside(page))[2];
      const opened = new Promise((done) => browser.once('targetcreated', done));
      const link = await inner.evaluateHandle(() =>
        document.querySelector('career-certifications').shadowRoot.querySelector('a'),
      );
      await link.click();
      const tab = await (await opened).page();
      await tab.waitForFunction(() => document.title === 'Elsewhere');
      assert.deepEqual(await tab.evaluate(() => [window.opener, document.referrer]), [null, '']);
      assert.match(inner.url(), /linked\.json$/);
      await page.close();
      await tab.close();
    } finally {
      if (browser !== chromium) await browser.close();
    }
  });

test('a frame tells its height once, again when it changes, and is in no loop with its host', async () => {
  const { page } = await openHost(frame('card=career-roadmap') + listener, { width: 320 });
  await untilAllFit(page);
  await paint(page);
  const [narrow] = await heights(page);
  // A scrollbar that comes and goes would make three of it.
  assert.deepEqual(await told(page), [narrow]);
  await page.setViewport({ width: 1000, height: HIGH });
  await page.waitForFunction(
    (narrow) => document.querySelector('iframe').height < narrow,
    {},
    narrow,
  );
  await untilAllFit(page);
  await paint(page);
  const [wide] = await heights(page);
  assert.deepEqual(await told(page), [narrow, wide]);
  // The host does as it likes: the card is as high as it was.
  for (const height of [wide + 500, 40, HIGH]) {
    await page.$eval('iframe', (element, height) => (element.height = height), height);
    await paint(page);
  }
  assert.deepEqual(await told(page), [narrow, wide]);
  await page.setViewport({ width: 320, height: HIGH });
  await page.waitForFunction(
    (narrow) => Number(document.querySelector('iframe').height) === narrow,
    {},
    narrow,
  );
  await untilAllFit(page);
  await page.close();
});

test('a frame that has no width yet tells no height', async () => {
  const { page } = await openHost(
    frame('card=salary-ladder').replace('width="100%"', 'width="0"') + listener,
  );
  const [inner] = await inside(page);
  await inner.waitForFunction(
    () => document.querySelector('salary-ladder')?.shadowRoot.querySelector('li'),
    { polling: 100 },
  );
  await paint(page);
  assert.deepEqual(await told(page), []);
  await page.$eval('iframe', (element) => (element.width = '100%'));
  await untilAllFit(page);
  await paint(page);
  assert.deepEqual(await told(page), await heights(page));
  await page.close();
});

test('a frame follows data that come late, and what a reader opens', async () => {
  let release;
  const held = new Promise((done) => (release = done));
  frames.answers['/late.json'] = async (response) => {
    await held;
    json(baker)(response);
  };
  const { page } = await openHost(frame('card=salary-ladder&src=/late.json') + listener, {
    width: 320,
  });
  await untilAllFit(page);
  const [before] = await heights(page);
  release();
  const [inner] = await inside(page);
  await inner.waitForFunction(() =>
    document.querySelector('salary-ladder').shadowRoot.textContent.includes('Master'),
  );
  await page.waitForFunction(
    (before) => Number(document.querySelector('iframe').height) !== before,
    {},
    before,
  );
  await untilAllFit(page);
  await page.close();

  const folded = await openHost(frame('card=career-roadmap&start=devops') + listener);
  await untilAllFit(folded.page);
  const [closed] = await heights(folded.page);
  const [roadmap] = await inside(folded.page);
  await roadmap.evaluate(() =>
    document.querySelector('career-roadmap').shadowRoot.querySelector('summary').click(),
  );
  await folded.page.waitForFunction(
    (closed) => document.querySelector('iframe').height > closed,
    {},
    closed,
  );
  await untilAllFit(folded.page);
  await folded.page.close();
});

test('frames that come after the listener are followed, and frames that were there long before', async () => {
  const { page } = await openHost(frame('card=career-facts'));
  await page.waitForFunction(() => globalThis.messages.length > 0);
  assert.deepEqual(await heights(page), [320]);
  await page.evaluate(() =>
    document.body.append(
      Object.assign(document.createElement('script'), { type: 'module', src: '/embed-host.js' }),
    ),
  );
  await untilAllFit(page);
  await page.$eval('iframe', (element) => {
    const next = element.cloneNode();
    next.src = element.src.replace('career-facts', 'career-duties');
    next.height = 320;
    element.after(next);
  });
  await untilAllFit(page);
  const [facts, duties] = await heights(page);
  assert.notEqual(facts, duties);
  assert.deepEqual(await page.evaluate(() => violations), []);
  await page.close();
});

test('a frame far below has its height before anybody gets there', async () => {
  const { page } = await openHost(
    `<canvas height="20000"></canvas>${frame('card=career-roadmap')}${listener}`,
  );
  await page.waitForFunction(() => document.querySelector('iframe').height > 640);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.close();
});

test('a frame that nobody follows gets a scrollbar after a while, and tells nothing by itself', async () => {
  const { page } = await openHost(frame('card=career-roadmap'));
  const [inner] = await inside(page);
  await inner.waitForFunction(() => document.documentElement.clientWidth < innerWidth);
  await inner.evaluate(() => scrollTo(0, 1e6));
  assert.ok((await inner.evaluate(() => scrollY)) > 100);
  await page.close();
  const alone = await openCard('card=career-facts');
  assert.deepEqual(await alone.page.evaluate(() => globalThis.messages), []);
  await alone.page.close();
});

test('a frame answers its parent’s question and nothing else', async () => {
  const { page } = await openHost(frame('card=career-facts') + frame('card=career-duties'));
  await page.waitForFunction(() => globalThis.messages.length >= 2);
  const [facts, duties] = await inside(page);
  await facts.evaluate(() => {
    globalThis.heard = 0;
    addEventListener('message', () => globalThis.heard++);
  });
  const told = await page.evaluate(() => globalThis.messages.length);
  // From a frame beside it, and things that are no question.
  await duties.evaluate((type) => parent.frames[0].postMessage({ type }, '*'), ask);
  await page.evaluate((ask) => {
    for (const data of [null, 7, ask, [], {}, { type: `${ask}!` }])
      frames[0].postMessage(data, '*');
  }, ask);
  await facts.waitForFunction(() => globalThis.heard === 7);
  assert.equal(await page.evaluate(() => globalThis.messages.length), told);
  await page.evaluate((type) => frames[0].postMessage({ type }, '*'), ask);
  await page.waitForFunction((told) => globalThis.messages.length > told, {}, told);
  const messages = await page.evaluate(() => globalThis.messages);
  const again = messages.at(-1).data.height;
  assert.ok(messages.slice(0, told).some(({ data }) => data.height === again));
  await page.close();
});

test('the host takes a height from its frame alone, from its own origin, and of a sane size', async () => {
  const { page, problems } = await openHost(
    `${frame('card=career-facts')}<iframe src="${frames.origin}/plain"></iframe>${listener}`,
  );
  const [card, neighbour] = await inside(page);
  await untilFits(card);
  await page.evaluate(() => {
    const element = document.querySelector('iframe');
    globalThis.set = [];
    new MutationObserver(() => globalThis.set.push(element.height)).observe(element, {
      attributeFilter: ['height'],
    });
    globalThis.messages = [];
  });
  const count = await card.evaluate((type) => {
    const heights = [
      ...[NaN, Infinity, -Infinity, -1, 0, 0.5, 30_001, 1e300],
      ...[500n, '500', [500], { valueOf: 500 }, true, null, undefined],
    ];
    const bad = [
      ...heights.map((height) => ({ type, height })),
      ...[
        { type },
        { height: 500 },
        { type: 'height', height: 500 },
        { type: [type], height: 500 },
      ],
      ...[null, undefined, 500, '500', type, [500]],
    ];
    for (const data of bad) parent.postMessage(data, '*');
    return bad.length;
  }, type);
  // Of the right origin, but of another frame; and of the host itself.
  const good = { type, height: 500 };
  await neighbour.evaluate((good) => parent.postMessage(good, '*'), good);
  await page.evaluate((good) => postMessage(good, '*'), good);
  await page.waitForFunction((count) => globalThis.messages.length === count, {}, count + 2);
  assert.deepEqual(await page.evaluate(() => globalThis.set), []);
  await card.evaluate((good) => parent.postMessage(good, '*'), good);
  await page.waitForFunction(() => globalThis.set.length === 1);
  assert.deepEqual(await page.evaluate(() => globalThis.set), ['500']);
  // The right frame, gone to another origin.
  await page.$eval(
    'iframe',
    (element) => (element.contentWindow.location = `${location.origin}/plain`),
  );
  await page.waitForFunction(() => {
    try {
      return frames[0].document.title === 'Elsewhere';
    } catch {
      return false;
    }
  });
  await page.evaluate(() => {
    globalThis.messages = [];
    frames[0].eval(`parent.postMessage({ type: 'career-path-elements:height', height: 600 }, '*')`);
  });
  await page.waitForFunction(() => globalThis.messages.length === 1);
  assert.deepEqual(await page.evaluate(() => globalThis.set), ['500']);
  assert.deepEqual(problems, []);
  await page.close();
});

test('in a sandbox it needs scripts and its own origin; popups let its links out', async () => {
  const { page, problems } = await openHost(
    frame(
      'card=career-facts&trackable',
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
    ) + listener,
  );
  await untilAllFit(page);
  assert.deepEqual([...problems, ...(await page.evaluate(() => violations))], []);
  await page.close();
});

test('in a sandbox without its origin it shows where its files may be read by all, in the given height', async () => {
  const files = ['embed.js', 'career-path-elements.js', 'learner.js'];
  for (const file of files)
    frames.answers[`/dist/${file}`] = (response) => {
      response.setHeader('content-type', types['.js']);
      response.setHeader('access-control-allow-origin', '*');
      createReadStream(`dist/${file}`).pipe(response);
    };
  const { page } = await openHost(
    frame('card=career-roadmap&trackable', 'sandbox="allow-scripts"') + listener,
  );
  await page.waitForFunction(() => globalThis.messages.length > 0);
  assert.equal(await page.evaluate(() => globalThis.messages[0].origin), 'null');
  const [inner] = await inside(page);
  // Storage is blocked there, and the card goes on without.
  await inner.waitForFunction(() =>
    document.querySelector('career-roadmap').shadowRoot.querySelector('[part=check]'),
  );
  assert.deepEqual(await heights(page), [320]);
  for (const file of files) delete frames.answers[`/dist/${file}`];
  await page.close();
});

test('without scripts a line says so', async () => {
  const page = await chromium.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address('card=career-facts'));
  assert.match(await page.evaluate(() => document.body.innerText), /This card needs JavaScript\./);
  await page.close();
});

test('the demo’s blog shows two frames as high as their cards, at any width', async () => {
  const server = await serve();
  try {
    for (const width of [280, 1200]) {
      const { page, problems } = await open(`${server.origin}/demo/hosts/iframe.html`, { width });
      // The second one is loaded when it comes near.
      await page.$eval('iframe:last-of-type', (element) => element.scrollIntoView());
      await page.waitForFunction(() =>
        [...document.querySelectorAll('iframe')].every((element) =>
          element.contentDocument?.querySelector('career-roadmap, salary-ladder'),
        ),
      );
      await untilAllFit(page);
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth),
        await page.evaluate(() => document.documentElement.clientWidth),
      );
      assert.deepEqual(problems, []);
      await page.close();
    }
  } finally {
    await server.stop();
  }
});
