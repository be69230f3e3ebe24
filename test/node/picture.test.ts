/** Pictures of cards: what they contain, in every theme, language and direction, and what they refuse. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { picture } from 'career-path-elements/picture';
import type { CardTag } from 'career-path-elements/prerender';
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { contrast, parseColour } from '../../src/picture/colours.js';
import type { Element, Node } from '../../src/server/html-tree.js';
import { languages, tags, themes } from '../../src/build/lists.js';
import { baker } from '../baker.js';
import { facts } from '../facts.js';

const cards = tags as CardTag[];

const isElement = tree.isElementNode;

const elementsIn = (nodes: Node[]): Element[] =>
  nodes.filter(isElement).flatMap((node) => [node, ...elementsIn(node.childNodes)]);

const textIn = (node: Node): string =>
  tree.isTextNode(node) ? node.value : isElement(node) ? node.childNodes.map(textIn).join('') : '';

const read = (svg: string) => {
  const elements = elementsIn(parseFragment(svg).childNodes);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  return { elements, named, texts: named('text').map(textIn) };
};

const attributesOf = ({ attrs }: Element): Record<string, string> =>
  Object.fromEntries(
    attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
  );

test('each card shows what the card on a page shows', () => {
  for (const tag of cards.filter((tag) => facts[tag])) {
    const text = read(picture(tag).svg).texts.join(' ').replace(/\s+/g, ' ');
    for (const fact of facts[tag]!) {
      // Links and folded lists can't be used in a picture.
      const isLeftOut = tag === 'career-certifications' && !/[A-Z]{3}|Google|\+|Certif/.test(fact);
      if (!isLeftOut) assert.ok(text.includes(fact), `${tag}: ${fact} in ${text}`);
    }
  }
});

test('the bars are to scale', () => {
  const { named } = read(picture('salary-ladder', { width: 300 }).svg);
  const bars = named('rect')
    .map(attributesOf)
    .filter(({ height }) => height === '12');
  const widths = bars.map(({ width }) => Number(width));
  assert.deepEqual(
    widths.map((width) => Math.round((width / widths[2]!) * 250)),
    [100, 155, 250],
  );
});

test('a picture has nothing that email clients and simple renderers lack', () => {
  const known = /^(svg|title|desc|defs|linearGradient|stop|rect|path|text|tspan)$/;
  for (const tag of cards) {
    const { svg } = picture(tag, { theme: 'paper' });
    const { elements } = read(svg);
    for (const element of elements) {
      assert.match(element.tagName, known, tag);
      for (const [name, value] of Object.entries(attributesOf(element))) {
        assert.doesNotMatch(name, /^(style|class|href|xlink.*|on.*)$/, tag);
        if (name !== 'xmlns') assert.doesNotMatch(value, /:\/\/|url\((?!#)|var\(|oklch/, tag);
      }
    }
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/, tag);
  }
});

test('it has a title and a description, and the language', () => {
  for (const lang of ['en', 'ja', 'ar'])
    for (const tag of cards) {
      const { svg } = picture(tag, { lang });
      const { named } = read(svg);
      const [root] = named('svg');
      assert.equal(attributesOf(root!)['role'], 'img');
      assert.equal(attributesOf(root!)['xml:lang'], lang);
      const [first, second] = root!.childNodes.filter(isElement);
      assert.deepEqual([first!.tagName, second!.tagName], ['title', 'desc']);
      assert.ok(textIn(first!));
      assert.ok(textIn(second!).includes(textIn(named('text')[0]!).slice(0, 5)), tag);
    }
});

test('the alternative text names the job, the card and its figures', () => {
  assert.equal(
    picture('salary-ladder').alt,
    'Salary progression. MLOps Engineer, US dollars a year. Entry: $100,000 a year; Mid: $155,000 a year; Senior: $250,000 or more a year.',
  );
  assert.equal(
    picture('career-facts', { lang: 'de' }).alt,
    'MLOps Engineer: Was dafür nötig ist. Zeit bis zur Einstellung: 16 bis 23 Monate; Kosten (geschätzt): 500 bis 2.500\u00a0$.',
  );
  assert.match(picture('salary-ladder', { lang: 'ja' }).alt, /^.+。.+；.+。$/);
  assert.match(picture('career-path').alt, /^MLOps Engineer\. .*\$155,000 a year.*16 to 23 months/);
  for (const tag of cards)
    for (const lang of ['en', ...languages]) {
      const { alt } = picture(tag, { lang });
      assert.ok(alt.length > 20 && alt.length < 700, `${tag} ${lang}: ${alt}`);
    }
});

test('right-to-left pictures are mirrored', () => {
  const barsOf = (lang: string) =>
    read(picture('salary-ladder', { lang, width: 300 }).svg)
      .named('rect')
      .map(attributesOf)
      .filter(({ height }) => height === '12');
  const [english, hebrew] = [barsOf('en'), barsOf('he')];
  // English bars begin at the same distance from the left, Hebrew ones from the right.
  assert.equal(new Set(english.map(({ x }) => x)).size, 1);
  assert.equal(
    new Set(hebrew.map(({ width, x }) => (Number(x) + Number(width)).toFixed(1))).size,
    1,
  );
  assert.equal(new Set(hebrew.map(({ x }) => x)).size, 3);
  const { named } = read(picture('career-duties', { lang: 'ar' }).svg);
  const [heading] = named('text').map(attributesOf);
  assert.deepEqual([heading!['direction'], heading!['x']], ['rtl', '620']);
});

test('text in another language than the card is marked', () => {
  const { named } = read(picture('career-duties', { path: baker, lang: 'de' }).svg);
  const [heading, item] = named('text').map(attributesOf);
  assert.deepEqual([heading!['xml:lang'], item!['xml:lang']], [undefined, 'en']);
});

test('all text is readable in every theme, for light and dark backgrounds', () => {
  for (const theme of [undefined, ...themes])
    for (const scheme of ['light', 'dark'] as const)
      for (const accent of [undefined, '#ffee00', '#000', '#fff'])
        for (const tag of ['career-overview', 'salary-ladder', 'career-roadmap'] as const) {
          const { named } = read(picture(tag, { accent, scheme, theme }).svg);
          const surface = parseColour(attributesOf(named('rect')[0]!)['fill']!)!;
          const colours = [...named('text'), ...named('tspan')].flatMap(
            (element) => attributesOf(element)['fill'] ?? [],
          );
          for (const colour of new Set(colours)) {
            const ratio = contrast(parseColour(colour)!, surface);
            assert.ok(ratio >= 4.5, `${tag} ${theme} ${scheme} ${accent}: ${colour} ${ratio}`);
          }
        }
});

test('a theme brings its colours, font and corners; the accent can be another', () => {
  const paper = read(picture('salary-ladder', { theme: 'paper' }).svg);
  assert.match(attributesOf(paper.named('svg')[0]!)['font-family']!, /^'Iowan Old Style'.*serif$/);
  const { fill, rx } = attributesOf(paper.named('rect')[0]!);
  assert.deepEqual([fill, rx], ['#fdf8ec', '2']);
  const dark = read(picture('salary-ladder', { theme: 'paper', scheme: 'dark' }).svg);
  assert.equal(attributesOf(dark.named('rect')[0]!)['fill'], '#221c16');
  const red = picture('salary-ladder', { accent: '#b4232a' }).svg;
  assert.notEqual(red, picture('salary-ladder').svg);
});

test('the size is that of the picture; wide pictures are enlarged', () => {
  for (const width of [240, 640, 1200]) {
    const drawn = picture('salary-ladder', { width });
    const root = attributesOf(read(drawn.svg).named('svg')[0]!);
    assert.equal(drawn.width, width);
    assert.deepEqual([root['width'], root['height']], [String(width), String(drawn.height)]);
  }
  assert.match(picture('salary-ladder', { width: 1200 }).svg, /viewBox="0 0 720 /);
});

test('the same input gives the same picture, and pictures in one page have different ids', () => {
  assert.equal(picture('career-path').svg, picture('career-path').svg);
  const idsOf = (svg: string) =>
    read(svg)
      .named('linearGradient')
      .map((gradient) => attributesOf(gradient)['id']!);
  const light = idsOf(picture('salary-ladder').svg);
  const dark = idsOf(picture('salary-ladder', { scheme: 'dark' }).svg);
  assert.ok(light.length > 1);
  assert.equal(new Set([...light, ...dark]).size, light.length + dark.length);
});

test('hostile text is only text, and stays valid XML', () => {
  const evil = '</text><script>x</script> "\'&amp;]]> \0\x07\ud800 \u202e\ufffe';
  const path = {
    ...{ id: 'x', title: evil, tagline: evil, duties: [evil], lang: 'en' },
    salaries: [{ level: 'a', label: evil, amount: 1, note: evil }],
  };
  for (const tag of ['career-path', 'career-duties', 'salary-ladder'] as const) {
    const { alt, svg } = picture(tag, { path });
    const { elements, texts } = read(svg);
    assert.deepEqual(
      elements.filter(({ tagName }) => tagName === 'script'),
      [],
    );
    assert.ok(texts.join('').includes('</text><script>x</script> "\'&amp;]]>'));

    assert.doesNotMatch(svg, /[\0-\x08\ufffe]|[\ud800-\udfff]/u);
    assert.ok(alt.includes('<script>'));
  }
});

test('what can’t be drawn gives a clear error', () => {
  const empty = { id: 'x', title: 'X' };
  const message = (draw: () => unknown): string => {
    try {
      draw();
    } catch (error) {
      return (error as Error).message;
    }
    return 'no error';
  };
  assert.equal(
    message(() => picture('career-facts', { path: empty })),
    'picture: the career path has no data for <career-facts>.',
  );
  assert.match(
    message(() => picture('career-facts', { path: { id: 'x' } })),
    /title: This field is required/,
  );
  assert.match(
    message(() => picture('career-fact' as CardTag)),
    /is not an element/,
  );
  assert.match(
    message(() => picture('career-facts', { theme: 'pape' })),
    /no theme “pape”. Use one of: contrast, .*terminal/,
  );
  assert.match(
    message(() => picture('career-facts', { scheme: 'blue' as 'dark' })),
    /light or dark/,
  );
  assert.match(
    message(() => picture('career-facts', { accent: 'red' })),
    /such as #b4232a/,
  );
  for (const width of [239, 4001, NaN])
    assert.match(
      message(() => picture('career-facts', { width })),
      /240 to 4000 pixels/,
    );
});

test('the package has a picture of each card of the bundled path, and the HTML that shows it', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  for (const tag of cards) {
    const { alt, height, svg, width } = picture(tag);
    assert.equal(await readFile(`dist/pictures/${tag}.svg`, 'utf8'), svg);
    const [image] = elementsIn(
      parseFragment(await readFile(`dist/pictures/${tag}.html`, 'utf8')).childNodes,
    );
    const src = `https://unpkg.com/career-path-elements@${version}/dist/pictures/${tag}.svg`;
    assert.deepEqual(attributesOf(image!), {
      ...{ src, alt },
      width: String(width),
      height: String(height),
    });
  }
});
