/** No data can break the page. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { CareerPath } from '../../src/model/path-types.js';
import { checkCareerPath } from '../../src/model/check.js';
import { clearRecords, errors, script } from '../faulty.js';
import { mutations } from '../mutations.js';
import { allBelow, baker, box, parts, rendered, seen, show } from '../support.js';

describe('hostile data', () => {
  it('is never rendered as markup', async () => {
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

  it('never becomes a link that runs a script', async () => {
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//x.org',
      'java\nscript:alert(1)',
      'file:///etc/passwd',
    ]) {
      const facts = await show('career-facts', { path: { ...baker, source: { label: 'L', url } } });
      expect(facts.shadowRoot!.querySelector('a') === null, url).to.equal(true);
      expect(errors.at(-1)!.issues[0]!.place).to.equal('source.url');
    }
  });

  it('with lone surrogates and bidi overrides doesn’t affect the text around it', async () => {
    const title = '\ud800 \u202eright to left\u2066';
    const facts = await show('career-overview', { path: { ...baker, title, tagline: 'after' } });
    expect(facts.shadowRoot!.querySelector('#heading')!.textContent).to.equal(title);
    expect(errors).to.deep.equal([]);
    // With plaintext, each text has its own direction.
    for (const name of ['heading', 'lead'])
      expect(getComputedStyle(parts(facts, name)[0]!).unicodeBidi).to.equal('plaintext');
  });

  it('of 10 MB is rejected, from a property and from a script', async () => {
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

  it('with 10,000 steps is rejected, with its location', async () => {
    const steps = Array.from({ length: 10_000 }, (_, i) => ({ id: `s${i}`, title: 'S' }));
    const roadmap = await show('career-roadmap', {
      path: { id: 'x', title: 'X', roadmap: { steps } },
    });
    expect(errors[0]!.issues[0]!.place).to.equal('roadmap.steps');
    expect(roadmap.shadowRoot!.querySelector('li') === null).to.equal(true);
  });

  it('in any single field is shown as text or rejected, in every card', async () => {
    const page = await show('career-path', { path: baker });
    for (const { document, place, value } of mutations(baker)) {
      clearRecords();
      page.path = document as CareerPath;
      await page.updateComplete;
      const about = `${place} = ${JSON.stringify(value)}`;
      const rejected = Boolean(document) && errors.length > 0;
      expect(page.matches(':state(error)'), about).to.equal(rejected);
      if (!rejected) await rendered(page);
    }
    expect(seen(page)).to.include('Baker');
  }).timeout(60_000);

  it('that is valid is rendered', async () => {
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
          facts: fc.array(fc.record({ label: text, value: text, note: text }), { maxLength: 3 }),
          educationRequirements: list(text),
          experienceRequirements: list(text),
          skills: list(text),
          relatedCareers: fc.array(fc.record({ label: text, note: text }), { maxLength: 3 }),
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
