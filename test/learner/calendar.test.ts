import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { toCalendar } from '../../src/learner/calendar.js';
import { PlanDates } from '../../src/learner/plan-dates.js';
import { toPlanState } from '../../src/learner/plan-state.js';
import type { PlanActions } from '../../src/learner/plan-actions.js';
import type { CareerPath, Step } from '../../src/model/path-types.js';
import { toMonth, toProgress } from '../../src/model/progress.js';

const page = 'https://example.org/plan?a=1,2;3';
const now = new Date('2026-12-31T23:30:15Z');

const month = (id: string, min: number, max = min, more: Partial<Step> = {}): Step => ({
  id,
  title: id,
  duration: { min, max },
  ...more,
});

const career = (...steps: Step[]): CareerPath => ({
  id: 'baker',
  title: 'Baker',
  roadmap: { steps },
});

/** A path's calendar, as text. */
const write = (
  path: CareerPath,
  progress: object = {},
  begin = '2027-01',
  options = {},
): string => {
  const state = toPlanState({
    path,
    progress: toProgress(progress),
    attributes: { begin, start: null, trackable: true },
    unsaved: false,
    restart: undefined,
    warn: () => undefined,
  });
  const planDates = new PlanDates(toMonth(begin)!, toMonth(begin)!, state, {} as PlanActions);
  return toCalendar({ planDates, state }, { lang: 'en', now, page, ...options });
};

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

/** The events, read by another program. */
const read = (text: string) =>
  parse(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { description, endDate, sequence, startDate, summary, uid } = new ICAL.Event(component);
      return {
        summary,
        description,
        uid,
        sequence,
        from: startDate.toString(),
        to: endDate.toString(),
        isDate: startDate.isDate && endDate.isDate,
        status: String(component.getFirstPropertyValue('status')),
      };
    });

const dates = (...given: Parameters<typeof write>) =>
  read(write(...given)).map(({ from, summary, to }) => [summary, from, to]);

describe('the calendar', () => {
  it('has an all-day event for each open step, one after the other, at the latest', () => {
    const text = write(career(month('Flour', 1, 2), month('Oven', 2, 3)));
    const [flour, oven] = read(text);
    expect(flour).to.deep.include({
      summary: 'Flour',
      from: '2027-01-01',
      // The day after the last.
      to: '2027-03-01',
      isDate: true,
      status: 'CONFIRMED',
    });
    expect([oven!.from, oven!.to]).to.deep.equal(['2027-03-01', '2027-06-01']);
    const calendar = parse(text);
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).to.match(/career-path-elements/);
    const [event] = calendar.getAllSubcomponents('vevent');
    expect(event!.getFirstPropertyValue('url')).to.equal(page);
    expect(String(event!.getFirstPropertyValue('dtstamp'))).to.equal('2026-12-31T23:30:15Z');
    expect(String(event!.getFirstPropertyValue('last-modified'))).to.equal('2026-12-31T23:30:15Z');
  });

  it('divides months into days, over the end of a year and in leap years', () => {
    const steps = [month('a', 0.5), month('b', 1), month('c', 1 / 3), month('d', 2 / 3)];
    expect(dates(career(...steps), {}, '2027-12')).to.deep.equal([
      ['a', '2027-12-01', '2027-12-17'],
      ['b', '2027-12-17', '2028-01-17'],
      ['c', '2028-01-17', '2028-01-27'],
      // In a leap year, February has 29 days.
      ['d', '2028-01-27', '2028-02-16'],
    ]);
    expect(dates(career(month('a', 1)), {}, '2028-02')).to.deep.equal([
      ['a', '2028-02-01', '2028-03-01'],
    ]);
    const week = { min: 1, max: 1, unit: 'week' } as const;
    expect(dates(career({ id: 'a', title: 'a', duration: week }), {}, '2028-02')).to.deep.equal([
      ['a', '2028-02-01', '2028-02-08'],
    ]);
    // At least a day, and no year of five digits.
    const hour = { min: 1, max: 1, unit: 'hour' } as const;
    expect(
      dates(career({ id: 'a', title: 'a', duration: hour }), { hoursPerWeek: 40 }, '2028-02'),
    ).to.deep.equal([['a', '2028-02-01', '2028-02-02']]);
    expect(dates(career(month('a', 1)), {}, '9999-12')).to.deep.equal([
      ['a', '9999-12-01', '9999-12-31'],
    ]);
  });

  it('updates the same events when it is imported again', () => {
    const path = career(
      month('Flour', 1),
      month('Oven', 1),
      month('Shop', 1, 1, { optional: true }),
    );
    const [flour, oven] = read(write(path));
    const later = new Date('2027-01-31T12:00:00Z');
    const again = read(write(path, { done: ['Flour'] }, '2027-01', { now: later }));
    expect(again.map(({ uid }) => uid)).to.deep.equal([flour!.uid, oven!.uid]);
    for (const [index, { sequence }] of again.entries())
      expect(sequence).to.be.above([flour, oven][index]!.sequence);
    // What is done or skipped doesn't stay in the future.
    expect(again[0]).to.deep.include({
      summary: 'Done: Flour',
      status: 'CANCELLED',
      from: '2027-01-31',
      to: '2027-02-01',
    });
    const skipped = read(write(path, { skipped: ['Oven'] }));
    expect(skipped[1]).to.deep.include({ summary: 'Skipped: Oven', status: 'CANCELLED' });
    // Another site has other events.
    const [elsewhere] = read(write(path, {}, '2027-01', { page: 'https://example.net/' }));
    expect(elsewhere!.uid).not.to.equal(flour!.uid);
  });

  it('has one event for alternatives, and keeps it when the learner has chosen', () => {
    const choice = { choice: 'framework' };
    const path = career(month('React', 2, 2, choice), month('Vue', 1, 1, choice));
    const [both, ...others] = read(write(path));
    expect(others).to.have.length(0);
    expect(both).to.deep.include({ summary: 'React or Vue', to: '2027-03-01' });
    const [one] = read(write(path, { inProgress: ['Vue'] }));
    expect(one).to.deep.include({ summary: 'Vue', uid: both!.uid, status: 'CONFIRMED' });
    const [done] = read(write(path, { done: ['Vue'] }));
    expect(done).to.deep.include({ uid: both!.uid, status: 'CANCELLED' });
  });

  it('leaves out steps without dates', () => {
    const path = career(
      month('a', 1),
      { id: 'b', title: 'b' },
      month('c', 1, 1, { optional: true }),
    );
    expect(dates(path)).to.deep.equal([['a', '2027-01-01', '2027-02-01']]);
    expect(read(write(path, { done: ['b', 'c'] }))).to.have.length(1);
  });

  it('describes the step, with its resources and the page', () => {
    const step = month('Oven', 1, 2, {
      description: 'Heat,\nand patience; really.',
      skills: ['Firewood', 'Patience'],
      resources: [
        { label: 'On ovens', url: 'https://example.org/ovens' },
        { label: 'Bad', url: 'javascript:alert(1)' },
      ],
    });
    expect(read(write(career(step)))[0]!.description).to.equal(
      [
        '1 to 2 months',
        'Heat,',
        'and patience; really.',
        'Skills: Firewood · Patience',
        'On ovens: https://example.org/ovens',
        'Bad',
        '',
        page,
      ].join('\n'),
    );
    const without = read(write(career(step), {}, '2027-01', { page: undefined }));
    expect(without[0]!.description).not.to.contain('https://example.org/plan');
  });

  it('keeps any text whole, in lines of at most 75 octets', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        'a\r\nEND:VCALENDAR\r\nBEGIN:VEVENT',
        '\\n;,:"\\\\',
        '👩🏽‍🚀'.repeat(40),
        'תוכנית\u202e'.repeat(30),
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (title, description) => {
        fc.pre(title !== '');
        const text = write({ ...career(month('a', 1, 1, { title, description })), title });
        const lines = text.split('\r\n');
        expect(lines.pop()).to.equal('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).to.match(/^( .+|[A-Z-]+[;:].*)$/su);
          expect(line).not.to.match(/[\r\n]/);
        }
        const [event, ...others] = read(text);
        expect(others).to.have.length(0);
        const clean = (value: string) =>
          value.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
        expect(event!.summary).to.equal(clean(title));
        expect(event!.description).to.contain(clean(description).trim());
      }),
      { numRuns: 200 },
    );
  });
});
