/** Prerendered cards: read without JavaScript, come alive in place, and keep whatever is sent in them in its place. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { parseFragment } from 'parse5';
import sanitizeHtml from 'sanitize-html';
import { prerender, prerenderPage, stylesOf } from '../../dist/prerender.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf, tags } from './host.js';

const mlops = JSON.parse(await readFile('data/mlops-engineer.json', 'utf8'));
const nurse = JSON.parse(await readFile('demo/paths/nurse.json', 'utf8'));

/** The list of facts is a module of the browsers' tests. */
const { outputFiles } = await build({
  entryPoints: ['test/facts.ts'],
  format: 'esm',
  write: false,
});
const { facts } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const factsOf = (tag) => (tag === 'career-path' ? Object.values(facts).flat() : facts[tag]);

let browser, site;

before(async () => {
  [site, browser] = await Promise.all([host(), launchChromium()]);
});

after(async () => {
  await browser?.close();
  site?.stop();
});

const document = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
const script = (name) => `<script type="module" src="/dist/${name}.js"></script>`;

/** Opens a page of the site, with what it complains of. */
const open = async (path, page, prepare) => {
  site.pages[path] = page;
  const tab = await browser.newPage();
  const problems = problemsOf(tab);
  await prepare?.(tab);
  const arrived = tab.goto(site.origin + path);
  // A page whose script is held back isn’t there before that is.
  if (site.held.size) await tab.waitForSelector('.end');
  else await arrived;
  return { problems, tab };
};

/** What the eye reads in an element and all that is in it; runs in a page. */
const seen = (element) => {
  const textOf = (node) => {
    if (node.nodeType === 3) return node.nodeValue;
    if (node.nodeType === 1 && node.matches('.visually-hidden, style, script, [slot=fallback]'))
      return '';
    return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
  };
  return textOf(element).replace(/\s+/g, ' ').trim();
};

for (const [name, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox }))
  test(`${name} shows every fact of the path without JavaScript`, async () => {
    const own = await launch();
    try {
      const tab = await own.newPage();
      for (const tag of tags) {
        // In a frame whose scripts are off; the page around it reads it.
        site.pages[`/still/${tag}`] = document(prerender(tag) + script(tag));
        site.pages['/reader'] = document(
          `<iframe sandbox="allow-same-origin" src="/still/${tag}" width="900" height="3000"></iframe>`,
        );
        await tab.goto(`${site.origin}/reader`);
        const { defined, height, text } = await tab.evaluate(
          (tag, seen) => {
            const { contentDocument, contentWindow } = document.querySelector('iframe');
            const element = contentDocument.querySelector(tag);
            return {
              defined: Boolean(contentWindow.customElements.get(tag)),
              height: element.offsetHeight,
              text: new Function(`return ${seen}`)()(element),
            };
          },
          tag,
          seen.toString(),
        );
        assert.equal(defined, false);
        assert.ok(height > 80, `${tag} is ${height} px high`);
        for (const fact of factsOf(tag)) assert.ok(text.includes(fact), `${tag}: ${fact}`);
      }
    } finally {
      await own.close();
    }
  });

test('what is prerendered reads as what is rendered in the browser, and stands at the same place', async () => {
  for (const tag of tags)
    for (const path of [undefined, nurse]) {
      const measure = () => [
        tag,
        seen,
        async (tag, seen) => {
          const element = document.querySelector(tag);
          const all = (root) =>
            [...root.querySelectorAll('[part]:not([hidden])')].flatMap((part) => [
              part,
              ...(part.shadowRoot ? all(part.shadowRoot) : []),
            ]);
          const cards = [element, ...element.shadowRoot.querySelectorAll('*')].filter(
            ({ shadowRoot }) => shadowRoot,
          );
          return {
            text: seen(element),
            boxes: cards
              .flatMap(({ shadowRoot }) => all(shadowRoot))
              .map((part) => {
                const { x, y, width, height } = part.getBoundingClientRect();
                return [part.getAttribute('part'), x, y, width, height].join();
              }),
          };
        },
      ];
      const [name, , read] = measure();
      const evaluate = (tab) => tab.evaluate(`(${read})(${JSON.stringify(name)}, ${seen})`);
      const body = prerender(tag, { path });
      const still = await open('/still', document(body));
      const before = await evaluate(still.tab);
      const alive = await open('/alive', document(body + script(tag)));
      await alive.tab.evaluate(async (tag) => {
        await customElements.whenDefined(tag);
        const settle = async (root) => {
          for (const element of root.querySelectorAll('*'))
            if (element.updateComplete) {
              await element.updateComplete;
              await settle(element.shadowRoot);
            }
        };
        await settle(document);
      }, tag);
      assert.equal(
        await alive.tab.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelectorAll('style').length),
        tag === 'career-path' ? 1 : 0,
      );
      assert.deepEqual(await evaluate(alive.tab), before, tag);
      assert.deepEqual(alive.problems, []);
      await still.tab.close();
      await alive.tab.close();
    }
});

test('a blog post with it paints the card first, and nothing shifts when it comes alive', async () => {
  const words = '<p>A career in production machine learning pays, and here is how much of it.</p>';
  for (const [tag, options] of [...tags.map((tag) => [tag]), ['career-path', { path: nurse }]]) {
    const post = document(
      `<main style="max-width: 720px; margin: auto">${words}${prerender(tag, options)}${words.repeat(3)}</main>${script('career-path-elements')}`,
    );
    const { problems, tab } = await open('/post', post, async (tab) => {
      const cdp = await tab.createCDPSession();
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await cdp.send('Network.enable');
      // “Slow 4G”, as Lighthouse has it.
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 204_800,
        uploadThroughput: 96_000,
      });
      await tab.evaluateOnNewDocument(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const { sources, value } of list.getEntries())
            window.shifts.push([value, ...sources.map(({ node }) => node?.nodeName)].join(' '));
        }).observe({ type: 'layout-shift', buffered: true });
      });
    });
    await tab.waitForFunction((tag) => customElements.get(tag), {}, tag);
    await tab.evaluate(async (tag) => {
      await document.querySelector(tag).updateComplete;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    }, tag);
    const { first, scriptEnd, shifts } = await tab.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      scriptEnd: performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'))
        .responseEnd,
      shifts: window.shifts,
    }));
    assert.deepEqual(shifts, [], tag);
    // The first paint is that of the HTML, card included: it needs no script.
    assert.ok(first < scriptEnd, `${tag}: painted at ${first}, script there at ${scriptEnd}`);
    assert.deepEqual(problems, []);
    await tab.close();
  }
});

test('the ladder in a post fits into the first round trip', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '-e',
    `
    const { gzipSync } = require('node:zlib');
    import('./dist/prerender.js').then(({ prerender }) => console.log(gzipSync(prerender('salary-ladder')).length))`,
  ]);
  // Ten packets of 1,460 bytes, the post’s own text aside.
  assert.ok(Number(stdout) < 5000, stdout);
});

test('what a reader has focused and unfolded stays so', async () => {
  let release;
  site.held.set('/dist/career-path-elements.js', new Promise((done) => (release = done)));
  const { tab } = await open(
    '/place',
    document(`${prerender('career-path')}${script('career-path-elements')}<i class="end"></i>`),
    (tab) => tab.setViewport({ width: 600, height: 700 }),
  );
  await tab.evaluate(() => {
    const card = document
      .querySelector('career-path')
      .shadowRoot.querySelector('career-certifications');
    const [details] = card.shadowRoot.querySelectorAll('details');
    details.open = true;
    card.shadowRoot.querySelectorAll('a')[1].focus();
    window.scrolled = scrollY;
  });
  release();
  site.held.clear();
  await tab.waitForFunction(() => customElements.get('career-path'));
  const place = await tab.evaluate(async () => {
    const path = document.querySelector('career-path');
    await path.updateComplete;
    const card = path.shadowRoot.querySelector('career-certifications');
    await card.updateComplete;
    return {
      alive: card.shadowRoot.querySelectorAll('style').length === 0,
      focused: card.shadowRoot.activeElement?.href,
      open: card.shadowRoot.querySelector('details').open,
      moved: scrollY - window.scrolled,
    };
  });
  assert.deepEqual(place, {
    alive: true,
    focused: mlops.certifications[1].link.url,
    open: true,
    moved: 0,
  });
  await tab.close();
});

const styleHashes = async () => JSON.parse(await readFile('dist/integrity.json', 'utf8')).styles;

test('strict policies take it: by hashes, by a nonce, and linked', async () => {
  const hashes = await styleHashes();
  const strict = (styles) =>
    `default-src 'none'; script-src 'self'; connect-src 'self'; style-src ${styles}; require-trusted-types-for 'script'; trusted-types lit-html`;
  const all = tags.map((tag) => `'${hashes[tag]}'`).join(' ');
  const ways = {
    hashes: [strict(all), {}],
    nonce: [strict("'nonce-r4nd0m'"), { styles: { nonce: 'r4nd0m' } }],
    link: [strict("'self'"), { styles: 'link', base: '/dist' }],
    theme: [strict(`'self' ${all}`), { theme: 'paper', base: '/dist' }],
  };
  for (const [name, [policy, options]] of Object.entries(ways))
    for (const path of [undefined, nurse]) {
      const html = document(
        prerender('career-path', { ...options, path }) + script('career-path-elements'),
      );
      const page = { html, headers: { 'content-security-policy': policy } };
      const { problems, tab } = await open(`/strict/${name}`, page);
      const { bars, radius, text } = await tab.evaluate(async () => {
        const element = document.querySelector('career-path');
        await element.updateComplete;
        const card = element.shadowRoot.querySelector('salary-ladder').shadowRoot;
        const style = getComputedStyle(card.querySelector('[part=card]'));
        // Sizes made from data are attributes, which no policy stops.
        const bars = [...card.querySelectorAll('[part=bar]')].map((bar) => bar.clientHeight);
        return { bars, radius: style.borderRadius, text: card.textContent };
      });
      assert.match(text, path ? /Pflegefachkraft/ : /MLOps Engineer/);
      assert.ok(
        bars.every((bar, index) => index === 0 || bar > bars[index - 1]),
        String(bars),
      );
      assert.notEqual(radius, name === 'theme' ? '' : '0px');
      assert.deepEqual(problems, [], name);
      await tab.close();
    }
});

test('a linked style is the one that is inline', async () => {
  for (const tag of tags) {
    assert.equal(await readFile(`dist/static/${tag}.css`, 'utf8'), stylesOf(tag));
    assert.ok(prerender(tag).includes(`<style>${stylesOf(tag)}</style>`));
    assert.doesNotMatch(prerender(tag, { styles: 'link' }), /<style/);
  }
});

/** A page’s own choice of cards. */
const arrangement = `<div class="grid">
  <salary-ladder heading-level="3"><b slot="footer">My note</b></salary-ladder>
  <section><career-facts heading-level="3"><span slot="heading">My heading</span></career-facts></section>
</div>`;

test('cards in any arrangement are rendered, with what is in their slots', async () => {
  const html = prerender('career-path', { path: nurse, html: arrangement });
  const { tab, problems } = await open('/grid', document(html));
  const texts = () =>
    tab.evaluate((seen) => {
      const read = new Function(`return ${seen}`)();
      const slotted = (element) =>
        [...element.querySelectorAll(':scope > :not([slot=fallback])')].map(
          ({ offsetHeight }) => offsetHeight > 0,
        );
      return [...document.querySelectorAll('salary-ladder, career-facts')].map((card) => [
        read(card),
        slotted(card),
      ]);
    }, seen.toString());
  const still = await texts();
  assert.match(still[0][0], /Nach dem Examen 39\.000 €/);
  assert.match(still[1][0], /36–42 Monate/);
  assert.deepEqual(
    still.map(([, shown]) => shown),
    [[true], [true]],
  );
  site.pages['/grid'] = document(html + script('career-path-elements'));
  await tab.reload();
  await tab.evaluate(async () => {
    for (const element of document.querySelectorAll('career-path, salary-ladder, career-facts'))
      await element.updateComplete;
  });
  assert.deepEqual(await texts(), still);
  assert.equal(
    await tab.$eval('salary-ladder', ({ shadowRoot }) => shadowRoot.querySelector('style')),
    null,
  );
  assert.deepEqual(problems, []);
  await tab.close();
});

test('a card of another file keeps what it shows until the path around it is alive', async () => {
  let release;
  site.held.set('/dist/career-path.js', new Promise((done) => (release = done)));
  const { tab } = await open(
    '/two-files',
    document(
      `${prerender('career-path', { path: nurse, html: '<salary-ladder></salary-ladder>' })}${script('salary-ladder')}${script('career-path')}<i class="end"></i>`,
    ),
  );
  const read = () =>
    tab.$eval('salary-ladder', ({ shadowRoot }) => shadowRoot.querySelector('article').textContent);
  await tab.waitForFunction(() => customElements.get('salary-ladder'));
  await tab.$eval('salary-ladder', (ladder) => ladder.updateComplete);
  assert.match(await read(), /Nach dem Examen/);
  release();
  site.held.clear();
  await tab.waitForFunction(
    () => !document.querySelector('salary-ladder').shadowRoot.querySelector('style'),
  );
  assert.match(await read(), /Nach dem Examen/);
  await tab.close();
});

test('the output is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    elements: ['html5', Object.fromEntries(tags.map((tag) => [tag, { flow: true }]))],
    rules: {
      // Light and shadow trees have ids and headings of their own, which it can’t tell apart.
      'no-dup-id': 'off',
      'heading-level': 'off',
      'no-implicit-button-type': 'error',
      // An svg without content takes its sizes as attributes, where a policy lets no style through.
      'no-inline-style': 'error',
    },
  });
  for (const tag of tags)
    for (const options of [
      {},
      { path: nurse },
      { path: { id: 'x', title: 'X' } },
      { theme: 'paper' },
    ]) {
      const { results } = await validator.validateString(prerenderPage(tag, options));
      const messages = results.flatMap(({ messages }) =>
        messages.map(
          ({ column, line, message, ruleId }) => `${tag} ${line}:${column} ${ruleId}: ${message}`,
        ),
      );
      assert.deepEqual(messages, []);
    }
});

/** What each card says in plain words, without figures that are only for the eye. */
const plainFacts = [
  'MLOps Engineer',
  'Monitor model performance and detect drift',
  'Entry: $100,000 a year',
  '16–23 months',
  'Kubernetes',
  'CKA (Certified Kubernetes Administrator)',
];

test('sanitisers leave readable HTML', async () => {
  const { tab } = await open('/purify', document('', script('none')));
  await tab.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
  const html = prerender('career-path');
  const ways = {
    DOMPurify: await tab.evaluate((html) => window.DOMPurify.sanitize(html), html),
    'sanitize-html': sanitizeHtml(html),
  };
  for (const [name, clean] of Object.entries(ways)) {
    const { text, headings, items } = await tab.evaluate((clean) => {
      document.body.innerHTML = clean;
      return {
        text: document.body.innerText.replace(/\s+/g, ' '),
        headings: document.querySelectorAll('h2, h3, h4').length,
        items: document.querySelectorAll('li').length,
      };
    }, clean);
    for (const fact of plainFacts) assert.ok(text.includes(fact), `${name}: ${fact}`);
    assert.ok(headings >= 12 && items >= 35, `${name}: ${headings} headings, ${items} items`);
  }
  await tab.close();
});

test('feeds get plain HTML: headings, lists and links, nothing else', () => {
  const html = prerender('career-path', { path: nurse });
  const find = (node) =>
    node.attrs?.some(({ value }) => value === 'fallback')
      ? node
      : node.childNodes?.map(find).find(Boolean);
  const names = new Set();
  const collect = (node) => {
    if (node.tagName) names.add(node.tagName);
    for (const { name } of node.attrs ?? [])
      if (node.tagName !== 'div') names.add(`${node.tagName} ${name}`);
    node.childNodes?.forEach(collect);
  };
  collect(find(parseFragment(html)));
  assert.deepEqual(
    [...names].filter((name) => !/^(div|h[2-6]|p|ul|ol|li|dl|dt|dd|strong|a|a href)$/.test(name)),
    [],
  );
  assert.doesNotMatch(prerender('career-path', { fallback: false }), /slot="fallback"/);
  // A picture is what its name says.
  assert.match(prerender('salary-ladder'), /<li>Entry: \$100,000 a year<\/li>/);
});

const hostile = [
  '</script><script>window.hacked = 1</script>',
  '</style><script>window.hacked = 1</script>',
  '</template></salary-ladder><img src=x onerror="window.hacked = 1">',
  '"><img src=x onerror="window.hacked = 1">',
  "' onfocus='window.hacked = 1' autofocus='",
  '<!--',
  '-->',
  ']]>',
  '<svg onload="window.hacked = 1">',
  '{{1}}${1}<?lit$1$?>',
  'x\u2028\u2029\u0000y',
  '&lt;b&gt; &amp;amp;',
  '<plaintext>',
  '<textarea>',
  'javascript:window.hacked = 1',
];

/** A path with this text wherever a text may be. */
const pathOf = (text) => ({
  id: 'x',
  lang: 'en',
  currency: 'USD',
  title: text,
  tagline: text,
  summary: text,
  duties: [text],
  employers: [text],
  salaries: [{ level: 'a', label: text, amount: 1 }],
  timeToHire: { min: 1, max: 2, note: text },
  cost: { min: 1, max: 2, note: text },
  backgrounds: [{ id: 'b', label: text }],
  roadmap: {
    title: text,
    lead: text,
    steps: [
      {
        id: 's',
        title: text,
        description: text,
        skills: [text],
        resources: [
          { label: text, url: 'https://example.org/?a="><script>window.hacked=1</script>' },
        ],
      },
    ],
  },
  certifications: [
    {
      id: 'c',
      name: text,
      note: text,
      boost: { percent: 5 },
      link: { label: text, url: 'https://example.org' },
    },
  ],
  region: text,
  source: { label: text, url: 'https://example.org' },
});

const skeleton = (node) =>
  [
    node.tagName ?? '',
    (node.attrs ?? []).map(({ name }) => name).join(),
    ...(node.childNodes ?? []).map(skeleton),
    ...(node.content ? [skeleton(node.content)] : []),
  ]
    .join('|')
    .replace(/\|+/g, '|');

test('whatever is in the texts stays text: in the tree, in the JSON, in the page', async () => {
  const expected = skeleton(parseFragment(prerender('career-path', { path: pathOf('x') })));
  for (const text of hostile) {
    const path = pathOf(text);
    const fragment = parseFragment(prerender('career-path', { path }));
    assert.equal(skeleton(fragment), expected, text);
    const json = fragment.childNodes[0].childNodes[1];
    assert.deepEqual(JSON.parse(json.childNodes[0].value), path);
    const { tab } = await open(
      '/hostile',
      prerenderPage('career-path', { path, script: '/dist/career-path-elements.js' }),
    );
    const { hacked, images, title } = await tab.evaluate(async () => {
      const element = document.querySelector('career-path');
      await customElements.whenDefined('career-path');
      await element.updateComplete;
      return { hacked: window.hacked, images: document.images.length, title: document.title };
    });
    assert.equal(hacked, undefined, text);
    assert.equal(images, 0);
    assert.equal(title.trim(), text.replace(/\u0000/g, '\ufffd').trim());
    await tab.close();
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      assert.equal(
        skeleton(parseFragment(prerender('career-path', { path: pathOf(`x${text}`) }))),
        expected,
      );
    }),
    { numRuns: 30 },
  );
});

test('what is wrong is said, and nothing is rendered', () => {
  assert.throws(() => prerender('career-path', { path: { id: 'x' } }), /no career path.*title/s);
  assert.throws(() => prerender('career-road'), /none of the elements/);
  assert.throws(
    () => prerender('salary-ladder', { attributes: { 'x onclick=': 'y' } }),
    /no attribute/,
  );
  // And the next one is not touched by it.
  assert.match(prerender('salary-ladder'), /\$100K/);
});

test('attributes are passed on, so that the same tag comes alive', async () => {
  const html = prerender('career-roadmap', {
    headingLevel: 3,
    attributes: { trackable: true, begin: '2027-01', hidden: false, title: '"<' },
  });
  assert.match(
    html,
    /^<career-roadmap heading-level="3" lang="en" trackable="" begin="2027-01" title="&quot;</,
  );
  assert.match(html, /<h3 id="heading"/);
  const { tab } = await open('/tracked', document(html + script('career-roadmap')));
  await tab.waitForFunction(
    () =>
      document.querySelector('career-roadmap').shadowRoot.querySelectorAll('[type=checkbox]')
        .length === 5,
  );
  await tab.close();
});

test('ten thousand paths in one process leave no memory behind', async () => {
  const code = `
    import { prerender } from './dist/prerender.js';
    const used = () => (gc(), process.memoryUsage().heapUsed);
    const some = (count) => {
      for (let i = 0; i < count; i++)
        prerender('salary-ladder', { path: { id: 'x' + i, title: 'T' + i, currency: 'USD', salaries: [{ level: 'a', label: 'L' + i, amount: i }] } });
    };
    some(1000);
    const before = used();
    some(10_000);
    console.log(used() - before);`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--input-type=module',
    '-e',
    code,
  ]);
  assert.ok(Number(stdout) < 1_000_000, `${stdout} bytes more`);
});

test('it needs nothing of Node', async () => {
  const code = await readFile('dist/prerender.js', 'utf8');
  assert.doesNotMatch(
    code,
    // A Buffer of its own comes from the npm package “buffer”, which names it in an error message, too.
    /\bfrom\s*["'](node:|[a-z@])|\brequire\(|(?<![."])\bBuffer\.|\bprocess\.(?!env)/,
  );
});

test('each card is there to paste, with its script pinned and hashed', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const { files } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
  for (const tag of tags) {
    const html = await readFile(`dist/static/${tag}.html`, 'utf8');
    assert.ok(html.startsWith(prerender(tag)));
    const [, src, integrity] = html.match(
      /<script type="module" src="([^"]+)" integrity="([^"]+)" crossorigin="anonymous"><\/script>\n$/,
    );
    assert.equal(src, `https://unpkg.com/career-path-elements@${version}/dist/${tag}.js`);
    assert.equal(integrity, files[`${tag}.js`]);
    // A browser that checks takes the file, and another byte not.
    for (const [wrong, defined] of [
      [integrity, true],
      [integrity.replace(/.{4}$/, 'AAA='), false],
    ]) {
      const { tab } = await open(
        '/pasted',
        document(html.replace(src, `/dist/${tag}.js`).replace(integrity, wrong)),
      );
      assert.equal(await tab.evaluate((tag) => Boolean(customElements.get(tag)), tag), defined);
      await tab.close();
    }
  }
});

test('the two lines of the README shift nothing in a post, narrow or wide, in its font', async () => {
  const [, lines] = (await readFile('README.md', 'utf8')).match(/```html\n([^]*?)```/);
  const snippet = lines.replace(/https:\/\/unpkg\.com\/career-path-elements@[^/]*/, '');
  for (const font of ['16px/1.5 system-ui', '18px/1.7 Georgia, serif', '15px/1.4 Arial'])
    for (const width of [320, 420, 720]) {
      let release;
      site.held.set('/dist/salary-ladder.js', new Promise((done) => (release = done)));
      const words = '<p>What it pays, and how much more of it after a few years.</p>'.repeat(2);
      const { tab } = await open(
        '/two-lines',
        document(
          `${words}${snippet}${words}<i class="end"></i>`,
          `<style>body { max-width: ${width}px; margin: 0; font: ${font} }</style>`,
        ),
        (tab) => tab.setViewport({ width: 800, height: 900 }),
      );
      await tab.evaluate(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) window.shifts.push(value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      release();
      site.held.clear();
      await tab.waitForFunction(() => document.querySelector('salary-ladder').shadowRoot);
      const { card, room, shifts } = await tab.evaluate(async () => {
        const ladder = document.querySelector('salary-ladder');
        await ladder.updateComplete;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
        const { height } = ladder.shadowRoot.querySelector('article').getBoundingClientRect();
        return { card: height, room: ladder.offsetHeight, shifts: window.shifts };
      });
      assert.deepEqual(shifts, [], `${font} at ${width}`);
      // And no hole is left under it.
      assert.ok(room - card < 24, `${font} at ${width}: ${room} px for ${card}`);
      await tab.close();
    }
});

test('a page is checked once', () => {
  const readsOf = (make) => {
    let reads = 0;
    const path = {
      get id() {
        reads++;
        return 'x';
      },
      title: 'X',
    };
    make('career-path', { path });
    return reads;
  };
  assert.equal(readsOf(prerenderPage), readsOf(prerender));
});
