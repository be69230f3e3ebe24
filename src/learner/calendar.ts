/** Writes a plan as a calendar (RFC 5545). Loaded only when a learner wants one. */
import type { Step } from '../model/path-types.js';
import type { Month } from '../model/progress.js';
import type { Stage } from '../model/stages.js';
import { durationText } from '../text/figures.js';
import { planWords, punctuation, roadmapWords } from '../text/words.js';
import { webAddress } from './addresses.js';
import type { PlanView } from './plan-view.js';

interface CalendarOptions {
  lang: string;
  /** The address of the page with the plan, if it has one. */
  page: string | undefined;
  now: Date;
}

/** Octets in a line, without its break. */
const LINE_LENGTH = 75;

const encoder = new TextEncoder();

/** Breaks a line into parts that aren't too long, between characters. */
const fold = (line: string): string => {
  let folded = '';
  let length = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (length + size > LINE_LENGTH) {
      folded += '\r\n ';
      length = 1;
    }
    folded += char;
    length += size;
  }
  return folded;
};

/** Text as a value: line breaks and the characters that separate values are escaped. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    // A calendar may not contain control characters.
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** “20270131”. Calendars have years of four digits. */
const dateValue = (day: Date): string =>
  day.getUTCFullYear() > 9999 ? '99991231' : day.toISOString().slice(0, 10).replaceAll('-', '');

const dayIn = (month: Month, day: number): Date => {
  const date = new Date(0);
  // Not Date.UTC: it takes the year 50 for 1950.
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day);
  return date;
};

/** The day at a point in time that is counted in months. */
const dayAt = (time: number): Date => {
  // Allows for rounding errors: three thirds don't quite add up to one.
  const month = Math.floor(time + 1e-6);
  const days = dayIn(month + 1, 0).getUTCDate();
  return dayIn(month, 1 + Math.round(Math.max(0, time - month) * days));
};

const dayAfter = (day: Date, days = 1): Date => new Date(day.getTime() + days * 86_400_000);

/** “20270131T120000Z”. */
const timeValue = (time: Date): string =>
  `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** “React or Vue”, or the title of the only step. */
const titleOf = (steps: readonly Step[], lang: string): string =>
  new Intl.ListFormat(lang, { type: 'disjunction' }).format(steps.map(({ title }) => title));

/** What a step takes, teaches and links to. */
const describe = ({ description, duration, resources = [], skills = [] }: Step, lang: string) => {
  const { named } = punctuation(lang);
  const text = roadmapWords(lang);
  return [
    duration && durationText(lang, duration),
    description,
    skills.length && named(text.skills, skills.join(' · ')),
    ...resources.map(({ label, url }) => {
      const address = webAddress(url);
      return address ? named(label, address) : label;
    }),
  ].filter(Boolean);
};

/** The event's identifier: the same in each calendar made on this site, so that a new one updates the events. */
const uidOf = ({ steps }: Stage, path: string, page: string | undefined): string =>
  `${steps[0]!.id}.${path}@${(page && new URL(page).host) || 'career-path-elements'}`;

/**
 * One event for each stage that has dates. It goes from the day on which the stage starts to the one on which it should
 * be done, at the latest, so that events follow each other. A stage that is done or skipped becomes a cancelled event of
 * one day, today: calendars that have it as a future event then remove it, or at least move it out of the way.
 */
export const toCalendar = (
  { planDates, state: plan }: Pick<PlanView, 'planDates' | 'state'>,
  { lang, now, page }: CalendarOptions,
): string => {
  const { path, stages } = plan;
  const spans = planDates?.spans;
  const words = planWords(lang);
  const today = dayIn(now.getFullYear() * 12 + now.getMonth(), now.getDate());
  const event = (stage: Stage, summary: string, from: Date, to: Date, steps: readonly Step[]) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(uidOf(stage, path.id, page))}`,
    `DTSTAMP:${timeValue(now)}`,
    `LAST-MODIFIED:${timeValue(now)}`,
    // Minutes since 1970: higher each time, and without a counter to store.
    `SEQUENCE:${Math.floor(now.getTime() / 60_000)}`,
    `DTSTART;VALUE=DATE:${dateValue(from)}`,
    `DTEND;VALUE=DATE:${dateValue(to)}`,
    `STATUS:${steps.length ? 'CONFIRMED' : 'CANCELLED'}`,
    // Learners have time for other appointments.
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escapeText(summary)}`,
    `CATEGORIES:${escapeText(path.title)}`,
    ...(steps.length
      ? [
          `DESCRIPTION:${escapeText(
            steps
              .flatMap((step) => [
                ...(steps.length > 1 ? [step.title] : []),
                ...describe(step, lang),
                '',
              ])
              .concat(page ?? [])
              .join('\n')
              .trim(),
          )}`,
        ]
      : []),
    ...(page ? [`URL:${page}`] : []),
    'END:VEVENT',
  ];
  const events = stages.flatMap(({ stage, state }) => {
    const open = stage.steps.filter(({ id }) => spans?.has(id));
    const latest = open[0] && spans!.get(open[0].id)!.latest;
    if (latest) {
      const from = dayAt(latest.from);
      const to = dayAt(latest.to);
      const end = to > from ? to : dayAfter(from);
      return event(stage, titleOf(open, lang), from, end, open);
    }
    const hadDates = stage.steps.some(({ duration }) => duration);
    if (!hadDates || stage.isOptional || (state !== 'done' && state !== 'skipped')) return [];
    const summary = punctuation(lang).named(words[state], titleOf(stage.steps, lang));
    return event(stage, summary, today, dayAfter(today), []);
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//career-path-elements//Plan//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(path.title)}`,
    `X-WR-CALNAME:${escapeText(path.title)}`,
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
};
