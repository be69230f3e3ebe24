/** Hostile parameters of embed.html. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../../src/build/lists.js';
import { frames, hosts, open } from '../node/embed-site.js';

test('hostile parameters do nothing: no script, no request to other origins, no violation, no element', async () => {
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
  const before = hosts.requested.length;
  const { page, problems, requests } = await open(`${frames.origin}/plain`);
  /** Shows each in a frame, and returns the content of the frame. */
  const look = (queries: string[]) =>
    page.evaluate(
      (queries) =>
        Promise.all(
          queries.map(async (query) => {
            const frame = document.createElement('iframe');
            frame.src = `/dist/embed.html?${query}`;
            const shown = new Promise<void>((resolve) =>
              addEventListener('message', ({ source }) => {
                if (source === frame.contentWindow) resolve();
              }),
            );
            document.body.append(frame);
            await shown;
            const inner = frame.contentWindow as typeof window;
            const { body } = inner.document;
            const card = body.querySelector<HTMLElement>(':scope > :not(noscript, p)');
            if (card) await reading.rendered(card);
            const result = {
              query,
              card: card?.localName,
              names: [...inner.document.querySelectorAll('*')].map(({ localName }) => localName),
              attributes: card?.getAttributeNames() ?? [],
              styles: [...(card?.style ?? [])],
              active: reading
                .allBelow(body)
                .filter(
                  (element) =>
                    /^(img|iframe|object|embed|style|form|script)$/.test(element.localName) ||
                    element.getAttributeNames().some((name) => name.startsWith('on')),
                ).length,
              links: [
                ...inner.document.querySelectorAll<HTMLLinkElement & HTMLScriptElement>(
                  'link, script',
                ),
              ].map((element) => element.href || element.src),
              violations: inner.violations,
              hacked: inner.hacked ?? ('card' in inner.Object.prototype || undefined),
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
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(hosts.requested.length, before);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(`${frames.origin}/`)),
    [],
  );
  assert.deepEqual(problems, []);
  await page.close();
});
