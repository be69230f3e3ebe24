import { expect } from '@open-wc/testing';
import { placeOf, type Checked } from '../../src/model/check.js';
import { checkAllPaths, checkDocument } from '../../src/model/document.js';
import { notesOn } from '../../src/model/notes.js';
import { baker } from '../support.js';

const tailor = { id: 'tailor', title: 'Tailor' };
const wrong = { id: 'wrong', title: 'Wrong', salaries: [{ level: 'x', label: 'X', amount: '1' }] };
const several = { paths: [baker, tailor, wrong] };

const found = ({ issues }: Checked) => issues.map(({ code, keys }) => `${placeOf(keys)}: ${code}`);

describe('a document with several paths', () => {
  it('gives the one with the id, whatever is wrong with the others', () => {
    expect(checkDocument(several, 'tailor').path).to.deep.equal(tailor);
    expect(checkDocument(several, 'baker').path).to.deep.equal(baker);
  });

  it('gives the only one without an id', () => {
    expect(checkDocument({ paths: [tailor] }).path).to.deep.equal(tailor);
    expect(checkDocument({ paths: [tailor] }, '').path).to.deep.equal(tailor);
  });

  it('never guesses: without an id, or with an unknown one, it names the ids', () => {
    const { issues } = checkDocument(several);
    expect(issues).to.deep.include({
      keys: ['paths'],
      code: 'which-path',
      value: several.paths,
      known: ['baker', 'tailor', 'wrong'],
    });
    expect(found(checkDocument(several, 'nurse'))).to.deep.equal(['paths: unknown-path']);
    expect(found(checkDocument({ paths: [] }))).to.deep.equal(['paths: which-path']);
    expect(found(checkDocument({ paths: [null, 7, {}] }, 'x'))).to.deep.equal([
      'paths: unknown-path',
    ]);
  });

  it('places issues and notes in the document', () => {
    expect(found(checkDocument(several, 'wrong'))).to.deep.equal([
      'paths[2].salaries[0].amount: number',
    ]);
    const noted = checkDocument({ paths: [{ ...tailor, colour: 'red' }] }, undefined, notesOn);
    expect(noted.path && noted.notes.map(({ keys }) => placeOf(keys))).to.deep.equal([
      'paths[0].colour',
    ]);
  });

  it('checks all paths, and that their ids differ', () => {
    expect(checkAllPaths(several).flatMap(found)).to.deep.equal([
      'paths[2].salaries[0].amount: number',
    ]);
    expect(checkAllPaths({ paths: [tailor, tailor] }).flatMap(found)).to.deep.equal([
      'paths[1].id: duplicate',
    ]);
    expect(checkAllPaths(baker).map(({ path }) => path)).to.deep.equal([baker]);
  });

  it('is one path if it has an id of its own', () => {
    const checked = checkDocument({ ...tailor, paths: [baker] });
    expect(checked.path).to.deep.equal(tailor);
  });

  it('never throws', () => {
    const trap = {
      paths: [
        Object.defineProperty({}, 'id', {
          get: () => {
            throw new Error('trap');
          },
        }),
      ],
    };
    expect(found(checkDocument(trap))).to.deep.equal(['paths[0]: unreadable']);
    expect(found(checkDocument(trap, 'x'))).to.deep.equal(['paths: unknown-path']);
    expect(checkAllPaths(trap).flatMap(found)).to.deep.equal(['paths[0]: unreadable']);
    const wholly = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    expect(found(checkDocument(wholly))).to.deep.equal([': unreadable']);
  });
});
