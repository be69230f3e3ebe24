/** A card never shows another career in place of its own data, wherever a page has moved or lost the data. */
import { expect } from '@open-wc/testing';
import type { CareerElement } from '../../src/card/career-element.js';
import { at, card, errors, loaded, logged, newKey, script, until } from '../faulty.js';
import { baker, bakersWord, box, cardTags, parts, rendered, seen, show } from '../support.js';

const bundledWords = /\$|MLOps/;

/** The first card in the HTML, rendered. */
const cardIn = async (html: string, selector = 'salary-ladder'): Promise<CareerElement> => {
  const host = box(400);
  host.innerHTML = html;
  const element = host.querySelector(selector) as CareerElement;
  await rendered(element);
  return element;
};

describe('data inside a card', () => {
  const data = script(baker);
  const places: [string, string][] = [
    ['in a paragraph', `<salary-ladder><div><p>${data}</p></div></salary-ladder>`],
    ['in a list', `<salary-ladder><ul><li>${data}</li></ul></salary-ladder>`],
    ['after line breaks', `<salary-ladder><br>\n<br>${data}<br></salary-ladder>`],
    [
      'in a script whose type is in capitals',
      `<salary-ladder>${data.replace('application/json', 'Application/JSON')}</salary-ladder>`,
    ],
    [
      'in a script that lost its type',
      `<salary-ladder>${data.replace(/ type="[^"]*"/, '')}</salary-ladder>`,
    ],
    [
      'as text after a zero-width space',
      `<salary-ladder>\u200b${JSON.stringify(baker)}</salary-ladder>`,
    ],
    ['as text that lost its script', `<salary-ladder>${JSON.stringify(baker)}</salary-ladder>`],
    [
      'as text with curly quotes',
      `<salary-ladder><p>${JSON.stringify(baker).replace(/"([^"]*)"/g, '“$1”')}</p></salary-ladder>`,
    ],
    [
      'with blank lines that became paragraphs',
      `<salary-ladder>${data.replace(',', ',</p>\n<p>')}</salary-ladder>`,
    ],
    // The parser closes the element at the end of its paragraph.
    ['in the next paragraph', `<p><salary-ladder></p>\n<p>${data}</p>\n<p></salary-ladder></p>`],
  ];
  for (const [name, html] of places)
    it(`is found ${name}`, async () => {
      const ladder = await cardIn(html);
      expect(seen(ladder)).to.include('€40K');
      expect(seen(ladder)).not.to.match(bundledWords);
      expect(errors).to.have.length(0);
    });

  it('isn’t that of another card', async () => {
    const provider = await cardIn(
      `<career-path><div><salary-ladder>${data}</salary-ladder></div><career-duties></career-duties></career-path>`,
      'career-path',
    );
    const [ladder, duties] = provider.querySelectorAll<CareerElement>(
      'salary-ladder, career-duties',
    );
    await rendered(ladder!);
    await rendered(duties!);
    expect(seen(ladder!)).to.include('€40K');
    expect(seen(duties!)).to.include('Monitor model performance');
    const host = box(400);
    host.innerHTML = `<p><salary-ladder></salary-ladder></p><p>Text</p><p>${data}</p>`;
    const other = host.querySelector('salary-ladder')!;
    await rendered(other);
    expect(seen(other)).to.include('$250K');
  });

  it('is shown when the page adds it inside a paragraph, and changes with it', async () => {
    const ladder = await show('salary-ladder');
    ladder.innerHTML = `<p>${data}</p>`;
    await until(() => seen(ladder).includes('€40K'));
    ladder.querySelector('script')!.textContent = JSON.stringify({ ...baker, currency: 'GBP' });
    await until(() => seen(ladder).includes('£40K'));
  });

  it('isn’t shown before it has arrived, while the page is loading', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
    try {
      const host = document.createElement('div');
      document.body.append(host);
      // As the parser does: the element first, then its content, in pieces.
      const ladder = document.createElement('salary-ladder');
      host.append(ladder);
      await ladder.updateComplete;
      expect(ladder.matches(':state(loading)')).to.equal(true);
      const element = document.createElement('script');
      element.type = 'application/json';
      ladder.append(element);
      const text = JSON.stringify(baker);
      element.append(text.slice(0, 100));
      await until(() => ladder.matches(':state(loading)'));
      expect(getComputedStyle(parts(ladder, 'amount')[0]!).visibility).to.equal('hidden');
      expect(logged).to.have.length(0);
      element.append(text.slice(100));
      host.after('The next text');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await until(() => seen(ladder).includes('€40K'));
      expect(errors).to.have.length(0);
    } finally {
      delete (document as { readyState?: string }).readyState;
    }
  });
});

describe('path-id', () => {
  for (const tag of [...cardTags, 'career-path'])
    it(`keeps <${tag}> from showing another career if its data was removed`, async () => {
      const element = await card(`<${tag} path-id="baker"></${tag}>`);
      expect(seen(element)).to.match(/^The data of the career path “baker” is missing/);
      expect(element.offsetHeight).to.be.above(20);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(errors).to.have.length(1);
      expect(logged).to.have.length(1);
      await expect(element).to.be.accessible();
      element.path = baker;
      await rendered(element);
      expect(seen(element)).to.include(bakersWord[tag] ?? baker.title);
      expect(element.matches(':state(error)')).to.equal(false);
    });

  it('keeps the cards inside a <career-path> from showing another career', async () => {
    const provider = await card(
      '<career-path path-id="baker"><salary-ladder></salary-ladder></career-path>',
    );
    const ladder = provider.querySelector('salary-ladder')!;
    await rendered(ladder);
    expect(seen(ladder)).to.equal('');
    expect(seen(provider)).to.match(/“baker” is missing/);
  });

  it('may be that of the bundled path, or of the path around', async () => {
    const ladder = await card('<salary-ladder path-id="mlops-engineer"></salary-ladder>');
    expect(seen(ladder)).to.include('$250K');
    const provider = await show('career-path', { path: baker });
    const inner = await show('salary-ladder', { into: provider, pathId: 'baker' });
    expect(seen(inner)).to.include('€40K');
    provider.path = { ...baker, id: 'miller' };
    await rendered(provider);
    await rendered(inner);
    expect(seen(inner)).to.match(/“baker” is missing.*“miller”/);
    provider.path = baker;
    await rendered(provider);
    await rendered(inner);
    expect(seen(inner)).to.include('€40K');
    expect(seen(inner)).not.to.include('missing');
  });

  it('rejects data with another id from each source, and follows changes', async () => {
    const other = /has the career path “baker”, but path-id asks for “miller”/;
    const ladder = await show('salary-ladder', { path: baker, pathId: 'miller' });
    expect(seen(ladder)).to.match(other);
    expect(seen(ladder)).not.to.include('€40K');
    ladder.pathId = 'baker';
    await rendered(ladder);
    expect(seen(ladder)).to.include('€40K');
    ladder.pathId = 'miller';
    await rendered(ladder);
    expect(seen(ladder)).not.to.include('€40K');
    const inline = await card(`<salary-ladder path-id="miller">${script(baker)}</salary-ladder>`);
    expect(seen(inline)).to.match(other);
    const remote = await show('salary-ladder', { src: at('ok'), pathId: 'baker' });
    expect(seen(remote)).to.match(/has the career path “miller”, but path-id asks for “baker”/);
    expect(loaded).to.have.length(0);
  });

  it('keeps server-rendered content if the data was removed', async () => {
    const host = box(400);
    host.setHTMLUnsafe(
      '<salary-ladder path-id="baker"><template shadowrootmode="open"><article><h2>Baker</h2>€40K</article></template></salary-ladder>',
    );
    const ladder = host.querySelector('salary-ladder')!;
    await until(() => errors.length);
    expect(seen(ladder)).to.equal('Baker €40K');
    expect(logged[0]).to.match(/“baker” is missing/);
    ladder.path = baker;
    await rendered(ladder);
    expect(seen(ladder)).to.include('Salary progression');
  });
});

describe('a failing source', () => {
  it('leaves no other career’s figures behind', async () => {
    const ladder = await show('salary-ladder', { src: at('ok') });
    expect(seen(ladder)).to.include('Miller');
    ladder.src = at('404', newKey(), 'none');
    await rendered(ladder);
    expect(seen(ladder)).to.match(/error 404/);
    expect(seen(ladder)).not.to.include('Miller');
    ladder.src = null;
    ladder.innerHTML = '<script type="application/json">{"id": "x",}</script>';
    await until(() => seen(ladder).includes('isn’t valid JSON'));
    expect(seen(ladder)).not.to.match(bundledWords);
  });
});

describe('messages about JSON that can’t be read', () => {
  const messages: [string, string, RegExp][] = [
    ['curly quotes', '{“id”: “baker”,}', /it has curly quotes/],
    ['HTML codes', '{&quot;id&quot;: &quot;baker&quot;,}', /HTML codes such as &quot;/],
    ['tags', '{"id": "baker",<br>}', /inserted HTML tags/],
    ['a comma too many', '{\n "id": "baker",\n}', /missing or extra comma/],
  ];
  for (const [name, text, message] of messages)
    it(`name ${name}`, async () => {
      const ladder = await show('salary-ladder');
      const element = document.createElement('script');
      element.type = 'application/json';
      element.text = text;
      ladder.append(element);
      await until(() => message.test(seen(ladder)));
      expect(errors).to.have.length(1);
    });
});
