/** Where a comparison gets its paths from. */
import { expect } from '@open-wc/testing';
import type { CareerComparison } from '../../src/elements/career-comparison.js';
import { at, errors, loaded, logOf, logged, newKey, release, script, until } from '../faulty.js';
import { baker, box, parts, rendered, seen } from '../support.js';
import {
  cook,
  guide,
  numbered,
  compare,
  fromHtml,
  headersOf,
  titlesOf,
  rowOf,
} from './comparison.js';

describe('the paths of a comparison', () => {
  it('come from the property, the script, the elements inside or src, in this order', async () => {
    const element = await fromHtml(
      `<career-comparison src="${at('ok', newKey(), 'From-src')}"></career-comparison>`,
    );
    expect(titlesOf(element)).to.deep.equal(['From-src']);
    element.innerHTML = `<career-path>${script(baker)}</career-path><career-path></career-path>`;
    (element.lastElementChild as CareerComparison).path = cook;
    await until(() => titlesOf(element).join() === 'Baker,Cook');
    element.insertAdjacentHTML('beforeend', script({ paths: [cook, guide, baker] }));
    await until(() => titlesOf(element).join() === 'Cook,Guide,Baker');
    element.paths = [guide, cook];
    await rendered(element);
    expect(titlesOf(element)).to.deep.equal(['Guide', 'Cook']);
    element.paths = undefined;
    await rendered(element);
    expect(titlesOf(element)).to.deep.equal(['Cook', 'Guide', 'Baker']);
  });

  it('come from several addresses, each of which is requested once', async () => {
    const keys = [newKey(), newKey()];
    const src = keys.map((key, index) => at('ok', key, `Miller-${index}`)).join('  ');
    const element = await fromHtml(`<career-comparison src="${src}"></career-comparison>`);
    expect(titlesOf(element)).to.deep.equal(['Miller-0', 'Miller-1']);
    // In the order of the answers.
    expect(loaded.map(({ title }) => title)).to.have.members(['Miller-0', 'Miller-1']);
    for (const key of keys) expect((await logOf(key)).requests).to.equal(1);
    element.setAttribute('src', at('ok', newKey(), 'Other'));
    await rendered(element);
    expect(titlesOf(element)).to.deep.equal(['Other']);
  });

  it('are all those of a document, or those that path-id lists', async () => {
    const paths = [baker, cook, guide];
    const address = URL.createObjectURL(new Blob([JSON.stringify({ paths })]));
    const element = await fromHtml(`<career-comparison src="${address}"></career-comparison>`);
    expect(titlesOf(element)).to.deep.equal(['Baker', 'Cook', 'Guide']);
    expect(loaded.map(({ id }) => id)).to.deep.equal(['baker', 'cook', 'guide']);
    element.setAttribute('path-id', 'guide baker');
    await rendered(element);
    expect(titlesOf(element)).to.deep.equal(['Guide', 'Baker']);
    element.setAttribute('path-id', 'guide nobody');
    await rendered(element);
    expect(titlesOf(element)[0]).to.equal('Guide');
    expect(titlesOf(element)[1]).to.match(/no career path with the id "nobody"/);
    const inside = await fromHtml(
      `<career-comparison path-id="cook guide">${script({ paths })}</career-comparison>`,
    );
    expect(titlesOf(inside)).to.deep.equal(['Cook', 'Guide']);
  });

  it('follow the attributes and scripts of the elements inside, which show nothing and fire no events', async () => {
    const key = newKey();
    const element = await fromHtml(
      `<career-comparison>
        <career-path src="${at('ok', key, 'First')}"></career-path>
        <career-path path-id="cook">${script({ paths: [baker, cook] })}</career-path>
      </career-comparison>`,
    );
    const [first, second] = element.children as unknown as CareerComparison[];
    expect(titlesOf(element)).to.deep.equal(['First', 'Cook']);
    expect(loaded.map(({ title }) => title)).to.have.members(['First', 'Cook']);
    expect((await logOf(key)).requests).to.equal(1);
    expect(first!.shadowRoot!.childElementCount).to.equal(0);
    first!.setAttribute('src', at('ok', newKey(), 'Changed'));
    second!.setAttribute('path-id', 'baker');
    await until(() => titlesOf(element).join() === 'Changed,Baker');
    second!.querySelector('script')!.textContent = JSON.stringify({ ...baker, title: 'Edited' });
    await until(() => titlesOf(element).join() === 'Changed,Edited');
    first!.path = cook;
    await until(() => titlesOf(element).join() === 'Cook,Edited');
    element.prepend(second!);
    await until(() => titlesOf(element).join() === 'Edited,Cook');
    second!.remove();
    await until(() => titlesOf(element).join() === 'Cook');
  });

  it('are the first four of more, with one warning', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (message) => warnings.push(message);
    const five = ['1', '2', '3', '4', '5'].map(numbered);
    const element = await compare(five);
    const other = await compare(five);
    console.warn = warn;
    const expected = ['Cook 1', 'Cook 2', 'Cook 3', 'Cook 4'];
    expect(titlesOf(element)).to.deep.equal(expected);
    expect(titlesOf(other)).to.deep.equal(expected);
    expect(warnings).to.deep.equal(['<career-comparison> shows only the first 4 of 5 paths.']);
  });

  it('are shown even if one fails, which says why and can be loaded again', async () => {
    const key = newKey();
    const src = `${at('ok')} ${at('flaky', key, 'Late')} ${at('invalid')}`;
    const element = await fromHtml(`<career-comparison src="${src}"></career-comparison>`);
    const [miller, flaky, invalid] = titlesOf(element);
    expect(miller).to.equal('Miller');
    expect(flaky).to.match(/^http.* answered with error 503\. Try again$/);
    expect(invalid).to.match(/^This career path has .*title: This field is required/);
    expect(seen(element)).not.to.include('MLOps');
    expect(errors).to.have.length(2);
    expect(errors.every(({ target }) => target === element)).to.equal(true);
    expect(logged).to.have.length(2);
    expect(element.matches(':state(error)')).to.equal(true);
    await expect(element).to.be.accessible();
    await release(key);
    parts(element, 'retry')[0]!.click();
    await until(() => titlesOf(element)[1] === 'Late');
    expect(titlesOf(element)[0]).to.equal('Miller');
    expect(loaded.map(({ title }) => title)).to.deep.equal(['Miller', 'Late']);
  });

  it('never give way to another one if the page loses the data', async () => {
    const element = await fromHtml('<career-comparison path-id="a b"></career-comparison>');
    expect(titlesOf(element)).to.have.length(2);
    for (const title of titlesOf(element)) expect(title).to.match(/data of the career path “[ab]”/);
    expect(parts(element, 'title')).to.have.length(0);
  });

  it('have reserved columns while they are loading', async () => {
    const key = newKey();
    const host = box(700);
    host.innerHTML = `<career-comparison src="${at('held', key)} ${at('ok')}"></career-comparison>`;
    const element = host.firstElementChild!;
    await until(() => titlesOf(element)[1] === 'Miller');
    expect(element.matches(':state(loading)')).to.equal(true);
    const [pending, visible] = headersOf(element).map((one) => getComputedStyle(one).visibility);
    expect([pending, visible]).to.deep.equal(['hidden', 'visible']);
    // The pending column has no influence on the scale.
    const [bar] = rowOf(element, 'Pay')[1]!.querySelectorAll('svg');
    expect(bar!.getAttribute('width')).to.equal('100%');
    await release(key);
    await until(() => !element.matches(':state(loading)'));
    expect(titlesOf(element)).to.deep.equal(['Miller', 'Miller']);
  });
});
