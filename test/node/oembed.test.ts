/** oEmbed: what the response says, how sites find it, and what readers see in the iframe. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { oembed, type OembedOptions } from 'career-path-elements/oembed';
import { picture } from 'career-path-elements/picture';
import { prerenderPage, type CardTag, type PageOptions } from 'career-path-elements/prerender';
import { parse, parseFragment } from 'parse5';
import sanitizeHtml from 'sanitize-html';
import { attribute, isElement, type Element, type Node } from '../../src/server/html-tree.js';
import { baker } from '../baker.js';
import { browser, cardTags, htmlPage, nurse, site } from './prerender-site.js';
import { newPage } from './pages.js';

const url = 'https://bakers.example/careers/baker.html';

const elementsIn = (nodes: Node[]): Element[] =>
  nodes.filter(isElement).flatMap((node) => [node, ...elementsIn(node.childNodes)]);

const iframeIn = (html: string): Record<string, string> => {
  const [iframe, ...others] = elementsIn(parseFragment(html).childNodes);
  assert.equal(iframe!.tagName, 'iframe');
  assert.deepEqual(others, []);
  return Object.fromEntries(iframe!.attrs.map(({ name, value }) => [name, value]));
};

/** The links of a page’s head that matter to other sites. */
const linksOf = (page: string): Record<string, string | undefined>[] =>
  elementsIn(parse(page).childNodes)
    .filter(
      (element) =>
        element.tagName === 'link' && /canonical|alternate/.test(attribute(element, 'rel')!),
    )
    .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])));

test('a response has what the format demands, and an iframe with the page', () => {
  const { height, html, ...rest } = oembed('salary-ladder', { path: baker, url });
  assert.deepEqual(rest, { version: '1.0', type: 'rich', title: 'Baker', width: 600 });
  assert.ok(Number.isInteger(height));
  const { frameborder, loading, style, ...frame } = iframeIn(html);
  assert.deepEqual(frame, { src: url, title: 'Baker', width: '600', height: String(height) });
  assert.deepEqual([frameborder, loading, style], ['0', 'lazy', 'max-width: 100%']);
});

test('it names the publisher, a picture, and for how long it may be kept', () => {
  const response = oembed('career-facts', {
    ...{ path: baker, url, frame: 'embed/baker.html', title: 'How to bake', cacheAge: 86400 },
    ...{ width: 500, height: 321, provider: { name: 'Bakers’ College', url: 'https://b.example' } },
    thumbnail: { url: 'baker.png' },
  });
  assert.deepEqual(response, {
    version: '1.0',
    type: 'rich',
    title: 'How to bake',
    html: response.html,
    width: 500,
    height: 321,
    provider_name: 'Bakers’ College',
    provider_url: 'https://b.example/',
    thumbnail_url: 'https://bakers.example/careers/baker.png',
    thumbnail_width: 1200,
    thumbnail_height: picture('career-facts', { path: baker, width: 1200 }).height,
    cache_age: 86400,
  });
  assert.equal(iframeIn(response.html)['src'], 'https://bakers.example/careers/embed/baker.html');
});

test('a server obeys the limits of a request', () => {
  const options = { path: baker, url, maxWidth: 320, maxHeight: 200 };
  const { height, html, width } = oembed('career-path', options);
  assert.deepEqual([width, height], [320, 200]);
  assert.deepEqual([iframeIn(html)['width'], iframeIn(html)['height']], ['320', '200']);
});

test('a page links to itself and to its response, which a site finds there', () => {
  const links = linksOf(prerenderPage('career-path', { path: baker, url, oembed: 'baker.json' }));
  assert.deepEqual(links, [
    { rel: 'canonical', href: url },
    {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: 'https://bakers.example/careers/baker.json',
      title: 'Baker',
    },
  ]);
  assert.deepEqual(linksOf(prerenderPage('career-path', { url })).length, 1);
  assert.deepEqual(linksOf(prerenderPage('career-path')), []);
  // WordPress reads only the beginning of a page.
  const page = prerenderPage('career-path', { url, oembed: 'x.json' });
  assert.ok(page.indexOf('json+oembed') < 1000);
});

test('addresses and titles are escaped, and only http(s) addresses are accepted', () => {
  const title = '"><script>x</script>';
  const path = { ...baker, title };
  const evil = 'https://b.example/?a="&b=<i>';
  const { html } = oembed('career-facts', { path, url: evil });
  const frame = iframeIn(html);
  assert.deepEqual([frame['title'], frame['src']], [title, new URL(evil).href]);
  const page = prerenderPage('career-facts', { path, url: evil, oembed: evil });
  assert.deepEqual(
    linksOf(page).map(({ href, title }) => [href, title]),
    [
      [new URL(evil).href, undefined],
      [new URL(evil).href, title],
    ],
  );
  const wrong = ['javascript:alert(1)', 'baker.html', '', 'data:text/html,x'];
  for (const address of wrong) {
    const expected = { name: 'TypeError', message: /must be an http or https address/ };
    assert.throws(() => oembed('career-facts', { url: address }), expected);
    assert.throws(() => prerenderPage('career-facts', { url: address }), expected);
  }
  assert.throws(() => prerenderPage('career-facts', { oembed: 'x.json' }), /oembed needs url/);
  assert.throws(() => prerenderPage('career-facts', { url, oembed: 'data:x' }), /http or https/);
  for (const options of [{ width: 0 }, { height: NaN }] as Partial<OembedOptions>[])
    assert.throws(() => oembed('career-facts', { url, ...options }), /number of pixels/);
  const thumbnail = { url: 'javascript:x' };
  assert.throws(() => oembed('career-facts', { url, thumbnail }), /http or https/);
  assert.throws(() => oembed('career-facts', { url, path: { id: 'x', title: 'X' } }), /no data/);
});

test('the iframe shows the whole page in the size of the response', async () => {
  const cases: [CardTag, PageOptions][] = cardTags.flatMap((tag): [CardTag, PageOptions][] => [
    [tag, {}],
    [tag, { lang: 'de' }],
    [tag, { lang: 'ar', theme: 'corporate' }],
    [tag, { path: nurse }],
  ]);
  const page = await newPage(browser);
  let shown = 0;
  for (const [tag, options] of cases) {
    const { lang, path } = options;
    let response;
    try {
      response = oembed(tag, { lang, path, url: `${site.origin}/framed` });
    } catch (error) {
      assert.match((error as Error).message, /no data/);
      continue;
    }
    shown++;
    site.pages['/framed'] = prerenderPage(tag, { ...options, base: '/dist', script: null });
    site.pages['/post'] = htmlPage(response.html);
    await page.goto(`${site.origin}/post`);
    const iframe = (await page.$('iframe'))!;
    const box = (await iframe.boundingBox())!;
    assert.deepEqual([box.width, box.height], [response.width, response.height]);
    const frame = (await iframe.contentFrame())!;
    const [needed, card] = await frame.evaluate((tag) => {
      const { clientWidth, scrollHeight, scrollWidth } = document.documentElement;
      if (scrollWidth > clientWidth) throw new Error('It scrolls sideways.');
      return [scrollHeight, document.querySelector(tag)!.getBoundingClientRect().bottom];
    }, tag);
    assert.equal(needed, response.height, `${tag} ${lang ?? path} scrolls`);
    const unused = 1 - card! / response.height;
    assert.ok(unused < 0.4, `${tag} ${lang ?? path}: ${unused} of the iframe is empty`);
  }
  assert.ok(shown > 35, String(shown));
  await page.close();
});

test('what WordPress keeps of an unknown site’s iframe still shows the page', async () => {
  const url = `${site.origin}/framed`;
  // As in wp_filter_oembed_result: only these attributes remain, there must be an iframe, and it gets a sandbox.
  const kept = sanitizeHtml(oembed('salary-ladder', { url }).html, {
    allowedTags: ['a', 'blockquote', 'iframe'],
    allowedAttributes: {
      a: ['href'],
      iframe: [
        ...['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight'],
        ...['scrolling', 'title'],
      ],
    },
  });
  const { src, title, width } = iframeIn(kept);
  assert.deepEqual([src, title, width], [url, 'MLOps Engineer', '600']);
  assert.match(kept, /<iframe.*?><\/iframe>/);
  site.pages['/framed'] = prerenderPage('salary-ladder', { url, base: '/dist' });
  site.pages['/post'] = htmlPage(
    kept.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"'),
  );
  const page = await newPage(browser);
  await page.goto(`${site.origin}/post`);
  const frame = (await (await page.$('iframe'))!.contentFrame())!;
  const shown = await frame.$eval('salary-ladder', (ladder) => {
    const card = ladder.shadowRoot!.querySelector('article')!;
    return { height: card.offsetHeight, text: card.textContent };
  });
  assert.ok(shown.height > 200);
  assert.match(shown.text, /\$155K/);
  await page.close();
});

test('the demo’s careers can be embedded by their addresses', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const base = `https://unpkg.com/career-path-elements@${version}/`;
  const builtFile = (address: string) => readFile(address.replace(base, ''), 'utf8');
  const pages = (await readdir('demo/careers')).filter((name) => name.endsWith('.json'));
  for (const name of pages) {
    const page = `dist/site/careers/${name.replace('json', 'html')}`;
    const [canonical, alternate] = linksOf(await readFile(page, 'utf8'));
    assert.equal(canonical!['href'], base + page);
    const response = JSON.parse(await builtFile(alternate!['href']!));
    assert.equal(response.title, alternate!['title']);
    const { src } = iframeIn(response.html);
    const framed = await builtFile(src!);
    assert.equal(linksOf(framed)[0]!['href'], base + page);
    assert.match(framed, /<template shadowrootmode="open">/);
  }
});

test('the command writes the response of a page beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'oembed-'));
  after(() => rm(folder, { recursive: true }));
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [resolve('dist/esm/cli.js'), 'prerender', ...args], {
      cwd: folder,
    });
  const address = ['--page', '--url', url, '--oembed', 'ladder.json'];
  const more = ['--provider', 'School', '--thumbnail', 'ladder.png', '--lang', 'de'];
  const { stdout } = await run('salary-ladder', ...address, ...more);
  assert.match(stdout, /json\+oembed" href="https:\/\/bakers\.example\/careers\/ladder\.json"/);
  assert.deepEqual(
    JSON.parse(await readFile(join(folder, 'ladder.json'), 'utf8')),
    oembed('salary-ladder', {
      ...{ lang: 'de', url, provider: { name: 'School' }, thumbnail: { url: 'ladder.png' } },
    }),
  );
  await assert.rejects(run('salary-ladder', '--oembed', 'x.json'), /needs --page and --url/);
});
