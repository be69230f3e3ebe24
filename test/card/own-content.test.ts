/** What editors and frameworks leave inside an element doesn't count as content. */
import { expect } from '@open-wc/testing';
import { baker, box, rendered, seen, show } from '../support.js';

const leftovers: [string, string][] = [
  ['a line break', '<br>\n'],
  ['an empty paragraph', '<p></p>'],
  ['a paragraph with a no-break space', '<p>&nbsp;</p>'],
  ['a paragraph with a line break in a span', '<p><span><br></span></p>'],
  ['<noscript>', '<noscript>Enable JavaScript</noscript>'],
  ['a style sheet', '<style>p { color: red }</style>'],
  ['a comment and a zero-width space', '<!-- more -->\u200b'],
  [
    'a template that the page didn’t parse',
    '<template shadowrootmode="open"><p>Old</p></template>',
  ],
  ['metadata', '<meta itemprop="name" content="x"><link rel="author" href="#">'],
  ['named slots', '<p slot="footer">Apply now</p>'],
];

afterEach(() => document.body.replaceChildren());

describe('an element that isn’t closed', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => (console.warn = warn));

  it('is named in the console, once for each tag', async () => {
    const host = box(600);
    for (const tag of ['salary-ladder', 'career-duties', 'career-path', 'salary-ladder']) {
      host.innerHTML = `<p>Before</p><${tag} /><h2>After</h2><p>The rest of the article.</p>`;
      await rendered(host.querySelector(tag)!);
    }
    expect(warnings.map((warning) => warning.match(/^<[\w-]+>/)![0])).to.deep.equal([
      '<salary-ladder>',
      '<career-duties>',
      '<career-path>',
    ]);
    for (const warning of warnings) expect(warning).to.match(/doesn’t close the tag/);
  });

  it('isn’t one with cards, named slots or leftovers inside, or with something after it', async () => {
    const host = box(600);
    for (const html of [
      '<career-employers><br><p slot="footer">x</p></career-employers>',
      '<career-employers><a href="#">Employers</a></career-employers><p>After</p>',
      '<career-overview></career-overview>',
    ]) {
      host.innerHTML = html;
      await rendered(host.firstElementChild!);
    }
    host.innerHTML =
      '<career-path><h1>x</h1><div><career-facts></career-facts></div></career-path>';
    await rendered(host.firstElementChild!);
    expect(warnings).to.deep.equal([]);
  });
});

describe('<career-path> shows the whole page', () => {
  for (const [name, html] of leftovers)
    it(`if it contains ${name}`, async () => {
      const host = box(600);
      host.innerHTML = `<career-path>${html}</career-path>`;
      const page = host.firstElementChild!;
      await rendered(page);
      expect(seen(page)).to.include('MLOps Engineer');
      expect(seen(page)).to.include('$250K+');
      // The leftovers take up no space.
      const first = page.shadowRoot!.querySelector('[part=page]')!.getBoundingClientRect();
      expect(first.top).to.equal(host.getBoundingClientRect().top);
    });

  for (const html of [
    '<p>Text</p>',
    'Text',
    '<div></div>',
    '<img alt="">',
    '<salary-ladder></salary-ladder>',
  ])
    it(`but not if it contains ${html}`, async () => {
      const host = box(600);
      host.innerHTML = `<career-path><br>${html}</career-path>`;
      const page = host.firstElementChild!;
      await rendered(page);
      expect(page.shadowRoot!.querySelector('[part=page]')).to.equal(null);
      expect(page.shadowRoot!.querySelector('slot:not([name])')).not.to.equal(null);
    });
});

describe('a card whose rendering fails', () => {
  it('shows a message, throws nothing, and says why in the console', async () => {
    const { error } = console;
    const errors: unknown[] = [];
    console.error = (cause: unknown) => errors.push(cause);
    const { max } = Math;
    Math.max = () => {
      throw new TypeError('replaced by the page');
    };
    try {
      const card = await show('salary-ladder', { path: baker });
      expect(card.shadowRoot!.textContent).to.match(/^This card could not be shown/);
      expect(card.offsetHeight).to.be.above(10);
      expect(String(errors)).to.include('replaced by the page');
    } finally {
      Math.max = max;
      console.error = error;
    }
  });
});
