/** Documents that hold several paths, and links relative to a document. */
import { expect } from '@open-wc/testing';
import { at, card, errors, loaded, logOf, newKey, noticeOf, origin, script } from '../faulty.js';
import { parts, rendered, seen } from '../support.js';

const tailor = { id: 'tailor', title: 'Tailor', duties: ['Sews'] };
const joiner = { id: 'joiner', title: 'Joiner', duties: ['Joins'] };

describe('a document with several paths', () => {
  it('shows each card the path that it asks for, after one request', async () => {
    const key = newKey();
    const src = at('several', key, 'Grinds');
    const miller = await card(`<career-duties src="${src}" path-id="miller"></career-duties>`);
    const other = await card(`<career-duties src="${src}" path-id="joiner"></career-duties>`);
    expect(seen(miller)).to.include('Grinds');
    expect(seen(other)).to.include('Joins');
    expect((await logOf(key)).requests).to.equal(1);
    expect(loaded.map(({ id }) => id)).to.deep.equal(['miller', 'joiner']);

    miller.pathId = 'joiner';
    await rendered(miller);
    expect(seen(miller)).to.include('Joins').and.not.to.include('Grinds');
    expect((await logOf(key)).requests).to.equal(1);
  });

  it('works in a script, and around cards', async () => {
    const page = await card(
      `<career-path path-id="joiner">${script({ paths: [tailor, joiner] })}<career-duties></career-duties></career-path>`,
    );
    expect(seen(page.querySelector('career-duties')!)).to.include('Joins');
  });

  it('never shows one of them, or the bundled path, if the id is missing or wrong', async () => {
    for (const id of ['', 'path-id="nurse"']) {
      const duties = await card(
        `<career-duties ${id}>${script({ paths: [tailor, joiner] })}</career-duties>`,
      );
      expect(noticeOf(duties)!.textContent).to.include('path-id to one of: tailor, joiner');
      expect(seen(duties)).not.to.include('Sews').and.not.to.include('Build pipelines');
    }
    expect(errors).to.have.length(2);
    expect(errors[0]!.issues[0]).to.include({ place: 'paths', code: 'which-path' });
    expect(errors[1]!.issues[0]).to.include({ place: 'paths', code: 'unknown-path' });
  });
});

describe('relative links', () => {
  it('are relative to the document from src', async () => {
    const src = at('several');
    await card(`<career-duties src="${src}" path-id="joiner"></career-duties>`);
    expect(loaded[0]!.source!.url).to.equal(`${origin}/guild.html`);
    expect(loaded[0]!.relatedCareers![0]!.url).to.equal(`${origin}/miller`);
  });

  it('are relative to the page in a script', async () => {
    const source = { label: 'Guild', url: 'guild.html' };
    const salaries = [{ level: 'a', label: 'A', amount: 1 }];
    const ladder = await card(
      `<salary-ladder>${script({ ...tailor, salaries, source })}</salary-ladder>`,
    );
    const [link] = parts(ladder, 'link') as HTMLAnchorElement[];
    expect(link!.href).to.equal(new URL('guild.html', document.baseURI).href);
  });
});
