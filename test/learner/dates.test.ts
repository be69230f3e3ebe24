import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import '../../src/text/lang/de.js';
import { baker, heard, parts, rendered, seen } from '../support.js';
import { kept, roadmap, boxes, button, press, warnings } from './plan.js';

describe('dates', () => {
  const dates = (card: Element) => parts(card, 'dates').map(seen);
  const finish = (card: Element) => parts(card, 'finish')[0]?.textContent;
  const month = (ahead: number): string =>
    new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(
      new Date(new Date().getFullYear(), new Date().getMonth() + ahead, 1),
    );

  it('are shown for each open step and for the end of the plan', async () => {
    const card = await roadmap({ trackable: false, begin: '2027-01' });
    expect(dates(card)).to.deep.equal([
      'Start Jan 2027, done Apr–Jun 2027',
      'Start May–Jul 2027, done Jul–Oct 2027',
      ...dates(card).slice(2),
    ]);
    expect(finish(card)).to.equal('Finish between March 2028 and September 2028');
    expect(seen(card)).to.include(
      'Time to hire, including the job search: 16 to 23 months for a career change',
    );
    expect(parts(card, 'start')).to.have.length(0);
  });

  it('are read with full names of months, and without a dash', async () => {
    const card = await roadmap({ trackable: false, begin: '2027-09' });
    const spoken = parts(card, 'dates').map(heard);
    expect(spoken[0]).to.equal('Start September 2027, done December 2027 to February 2028');
    expect(spoken[4]).to.equal('Start October 2028 to March 2029, done November 2028 to May 2029');
    const steps = [{ id: 'a', title: 'A', duration: { min: 1, max: 1 } }];
    const one = await roadmap({ path: { ...baker, roadmap: { steps } }, begin: '2027-05' });
    expect(heard(parts(one, 'dates')[0]!)).to.equal('May 2027');
    const german = await roadmap({ lang: 'de', begin: '2027-03' });
    expect(heard(parts(german, 'dates')[0]!)).to.equal(
      'Beginn März 2027, fertig Juni bis August 2027',
    );
  });

  it('begin with the first open step, from DevOps with step 1 done', async () => {
    const card = await roadmap({ begin: '2027-01', start: 'devops' });
    await press(card, boxes(card)[0]);
    expect(dates(card)).to.have.length(3);
    expect(dates(card)[0]).to.equal('Start Jan 2027, done Mar–Apr 2027');
    expect(finish(card)).to.equal('Finish between August 2027 and November 2027');
    expect(seen(card)).to.include('13 to 19 months starting from “DevOps”');
    for (const check of boxes(card).slice(1)) await press(card, check);
    expect(finish(card)).to.equal(undefined);
    expect(dates(card)).to.have.length(0);
  });

  it('begin today, and never in the past once a step is done', async () => {
    const path = { ...bundled, roadmap: { steps: bundled.roadmap!.steps.slice(3) } };
    const card = await roadmap({ path, begin: 'today' });
    expect(finish(card)).to.equal(`Finish between ${month(4)} and ${month(6)}`);
    card.begin = '2020-01';
    await rendered(card);
    expect(finish(card)).to.equal('Finish between May 2020 and July 2020');
    await press(card, boxes(card)[0]);
    expect(finish(card)).to.equal(`Finish between ${month(1)} and ${month(2)}`);
  });

  it('are single months if both ends agree', async () => {
    const steps = [{ id: 'a', title: 'A', duration: { min: 2, max: 2 } }];
    const card = await roadmap({ path: { ...baker, roadmap: { steps } }, begin: '2027-12' });
    expect(dates(card)[0]).to.equal('Start Dec 2027, done Jan 2028');
    expect(finish(card)).to.equal('Finish in January 2028');
  });

  it('begin in the month of a date', async () => {
    const expected = dates(await roadmap({ begin: '2027-01' }));
    for (const begin of ['2027-01-15', '2027-01-31T23:30:00-11:00', ' 2027-01\n', '2027-1'])
      expect(dates(await roadmap({ begin })), begin).to.deep.equal(expected);
    expect(dates(await roadmap({ begin: ' today ' }))).to.deep.equal(
      dates(await roadmap({ begin: 'today' })),
    );
    expect(warnings).to.deep.equal([]);
  });

  it('can be hidden, and stay hidden', async () => {
    const card = await roadmap({ begin: '2027-01' });
    const expanded = () => parts(card, 'button').map(({ ariaExpanded }) => ariaExpanded);
    expect(expanded()).to.deep.equal(['true']);
    await press(card, button(card, 'Hide dates'));
    expect(expanded()).to.deep.equal(['false']);
    expect(dates(card)).to.have.length(0);
    expect(seen(card)).not.to.match(/Finish|Time to hire/);
    expect(kept()).to.deep.equal({ done: [], dates: false });
    const again = await roadmap({ begin: '2027-01' });
    expect(dates(again)).to.have.length(0);
    await press(again, button(again, 'Show dates'));
    expect(dates(again)).to.have.length(5);
    expect(localStorage).to.have.length(0);
  });

  it('have no end if a step has no duration', async () => {
    const card = await roadmap({ path: baker, begin: '2027-01' });
    expect(dates(card)).to.have.length(1);
    expect(finish(card)).to.equal(undefined);
  });

  it('are left out if they are invalid or out of range, with a warning about an invalid attribute', async () => {
    for (const begin of ['soon', '2027-13', '2027', '01/2027', '2027-01-32']) {
      expect(dates(await roadmap({ begin }))).to.have.length(0);
      expect(warnings.join()).to.include(`begin="${begin}"`);
    }
    const steps = [{ id: 'a', title: 'A', duration: { min: 1, max: 1e12 } }];
    const card = await roadmap({ path: { ...baker, roadmap: { steps } }, begin: '2027-01' });
    expect(dates(card)).to.have.length(0);
    expect(button(card, 'Hide dates') === undefined).to.equal(true);
  });
});
