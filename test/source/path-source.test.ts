/** Custom data from a property, a script inside the card, or an address. */
import { expect } from '@open-wc/testing';
import type { CareerElement } from '../../src/card/career-element.js';
import type { CareerPath } from '../../src/model/path-types.js';
import {
  at,
  articleOf,
  card,
  errors,
  loaded,
  logOf,
  newKey,
  release,
  retryOf,
  logged,
  script,
  until,
} from '../faulty.js';
import { allBelow, baker, box, cardTags, parts, rendered, seen, show } from '../support.js';

describe('sources of a path', () => {
  it('are tried in order: property, script, src, provider', async () => {
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
    expect((await logOf(key)).requests).to.equal(1);

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
    it(`work on <${tag}>`, async () => {
      const inline = await card(`<${tag}>${script(baker)}</${tag}>`);
      const own = await show(tag, { path: baker });
      expect(seen(inline)).to.equal(seen(own));
      expect(seen(own)).not.to.equal(seen(await show(tag)));
    });

  it('include scripts that are filled late, changed or added later', async () => {
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

  it('include a script in <career-path> beside its cards', async () => {
    const provider = await card(
      `<career-path><p>Text</p><career-duties></career-duties>${script(baker)}</career-path>`,
    );
    const duties = provider.querySelector('career-duties')!;
    await rendered(duties);
    expect(seen(duties)).to.include('Knead dough');
  });

  it('report a script that stays empty', async () => {
    const { setTimeout } = window;
    window.setTimeout = ((run: () => void) => setTimeout(run, 0)) as typeof setTimeout;
    try {
      const duties = await card(
        '<career-duties><script type="application/json"></script></career-duties>',
      );
      await until(() => seen(duties) === 'The JSON script inside the tag is empty.');
      expect(errors).to.have.length(1);
    } finally {
      window.setTimeout = setTimeout;
    }
  });

  it('resolve src relative to the page', async () => {
    const duties = await show('career-duties', { src: '../../data/mlops-engineer.json' });
    expect(loaded[0]!.id).to.equal('mlops-engineer');
    expect(seen(duties)).to.include('Monitor model performance');
  });

  for (const name of ['teacher', 'nurse', 'sushi-chef', 'airline-pilot', 'open-source-maintainer'])
    it(`include the demo’s ${name}, which renders accessibly`, async () => {
      const page = await show('career-path', { src: `/demo/paths/${name}.json` });
      const [path] = loaded;
      for (const { title, skills } of path!.roadmap!.steps)
        for (const words of [title, ...skills!]) expect(seen(page)).to.include(words);
      const ladder = page.shadowRoot!.querySelector('salary-ladder')!;
      expect(ladder.checkVisibility()).to.equal(Boolean(path!.salaries));
      const [heading] = parts(page.shadowRoot!.querySelector('career-overview')!, 'label');
      expect(heading!.closest<HTMLElement>('[lang]')!.lang).to.equal(
        document.documentElement.lang || path!.lang,
      );
      await expect(page).to.be.accessible();
    });

  it('follow a provider whose src changes, wherever the card is', async () => {
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

describe('while a path is loading', () => {
  for (const tag of [...cardTags, 'career-path'])
    it(`<${tag}> keeps its size, and its text is hidden`, async () => {
      const key = newKey();
      const host = box(400);
      const bundled = await show(tag, { into: host });
      const waiting = document.createElement(tag) as CareerElement;
      waiting.src = at('held', key);
      host.append(waiting);
      await until(() => waiting.matches(':state(loading)'));
      await until(async () => (await logOf(key))?.requests);
      expect(waiting.offsetHeight).to.equal(bundled.offsetHeight);
      expect(waiting.matches(':state(error)')).to.equal(false);
      const busy = waiting.shadowRoot!.querySelector('[aria-busy]')!;
      expect(busy.getAttribute('aria-busy')).to.equal('true');
      for (const element of allBelow(waiting.shadowRoot!))
        if (element.matches('h2, h3, p, li'))
          expect(getComputedStyle(element).visibility).to.equal('hidden');
      await expect(waiting).to.be.accessible();
      await release(key);
      await rendered(waiting);
      expect(waiting.matches(':state(loading)')).to.equal(false);
    });

  it('cards keep showing the last valid path', async () => {
    const key = newKey();
    const duties = await show('career-duties', { src: at('ok') });
    duties.src = at('held', key, 'Brewer');
    await until(() => duties.matches(':state(loading)'));
    expect(articleOf(duties).getAttribute('aria-busy')).to.equal('true');
    expect(seen(duties)).to.include('Miller');
    expect(getComputedStyle(parts(duties, 'item')[0]!).visibility).to.equal('visible');
    await release(key);
    await rendered(duties);
    expect(seen(duties)).to.include('Brewer');
  });
});

describe('invalid documents', () => {
  it('are reported in one line, in the event, and in the console with every location', async () => {
    const path = { title: 5, salaries: [{ level: 'a', label: 'A', amount: '100K' }] };
    const ladder = await card(`<salary-ladder>${script(path)}</salary-ladder>`);
    const number =
      'This must be a plain number such as 100000, without quotes, currency sign or thousands separator, not "100K".';
    expect(seen(ladder)).to.equal(
      'This career path has 3 errors. The first: id: This field is required. Add it.',
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
    expect(logged).to.have.length(1);
    expect(logged[0]).to.include(`\n  salaries[0].amount: ${number}`);
  });

  it('with syntax errors are reported too', async () => {
    const duties = await card(
      '<career-duties><script type="application/json">{"id": "x",}</script></career-duties>',
    );
    expect(seen(duties)).to.match(/^The data inside the tag isn’t valid JSON/);
    expect(errors[0]!.error.cause).to.be.instanceOf(SyntaxError);
  });

  it('keep the last valid path, and recover with the next one', async () => {
    const duties = await show('career-duties', { path: baker });
    duties.path = { ...baker, id: '' };
    await rendered(duties);
    expect(seen(duties)).to.match(/error.*Knead dough/);
    duties.path = { ...baker, duties: ['Bake'] };
    await rendered(duties);
    expect(seen(duties)).not.to.include('error');
  });

  it('list up to 100 issues in the console, and all in the event', async () => {
    const duties = Array.from({ length: 150 }, () => 1);
    await show('career-duties', { path: { ...baker, duties } as unknown as CareerPath });
    expect(errors[0]!.issues).to.have.length(150);
    expect(logged[0]!.split('\n')).to.have.length(102);
  });
});
