/** Writes a path as CSV, which reads as the same steps and levels of pay again. */
import Papa from 'papaparse';
import { sharedUnit, unitOf } from '../../model/durations.js';
import type { CareerPath, Duration, Resource, Salary, Step } from '../../model/path-types.js';
import { salaryAt } from '../../model/salaries.js';
import { toNumber } from '../../text/amounts.js';
import { readChoices } from './choices.js';
import { splitList } from './lists.js';

type Cells = Record<string, string | undefined>;

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 20, useGrouping: false });

/** Three decimals would read as thousands, four don’t. */
const figure = (value: number): string => {
  const text = format.format(value);
  return toNumber(text) === value ? text : `${text}0`;
};

const range = (min: number, max: number): string =>
  min === max ? figure(min) : `${figure(min)}–${figure(max)}`;

const inOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** A line for each entry. A bullet keeps a single one with commas in one piece. */
const list = (entries: readonly string[] = []): string => {
  const text = entries.map(inOneLine).join('\n');
  return entries.length === 1 && splitList(text).length > 1 ? `• ${text}` : text;
};

const pay = ({ amount, max, orMore }: Salary): string =>
  amount === undefined ? '' : `${range(amount, max ?? amount)}${orMore ? '+' : ''}`;

/** A line for each resource, so that names, links and kinds stay side by side. */
const lines = (resources: readonly Resource[], of: (resource: Resource) => string | undefined) => {
  const texts = resources.map((resource) => inOneLine(of(resource) ?? '-'));
  return texts.some((text) => text !== '-') ? texts.join('\n') : undefined;
};

/** “yes” and “x” as keys would read as an answer. */
const choiceOf = (choice: string | undefined): string | undefined => {
  if (choice === undefined) return undefined;
  const rows = ['', choice].map((choice) => ({ title: '', choice, number: '' }));
  return readChoices(rows, new Set())[1]?.key === choice ? choice : `choice-${choice}`;
};

/**
 * The steps and the levels of pay as CSV, with the job title and its keys in the first row. A table can’t hold a career’s other
 * sections, links relative to its own address, and the keys of levels.
 */
export const toCsv = (path: CareerPath): string => {
  const { backgrounds = [], currency, id, lang, payPeriod = 'year', roadmap, salaries = [] } = path;
  const steps = roadmap?.steps ?? [];
  const durations = steps.flatMap(({ duration }) => duration ?? []);
  const unit = sharedUnit(durations);
  const isShared = durations.every((duration) => unitOf(duration) === unit);
  const headings = {
    duration: isShared ? `Duration (${unit}s)` : 'Duration',
    pay: `Pay (${[currency, `per ${payPeriod}`].filter(Boolean).join(' ')})`,
  };
  const time = (duration: Duration): string =>
    `${range(duration.min, duration.max)}${isShared ? '' : ` ${unitOf(duration)}s`}`;

  const toLevel = (salary: Salary): Cells => ({
    Level: inOneLine(salary.label),
    [headings.pay]: pay(salary),
    'Pay note': salary.note,
  });
  const toStep = (step: Step): Cells => {
    const { choice, duration, optional, resources = [], skippedBy = [] } = step;
    const salary = salaryAt(path, step.salary);
    return {
      Phase: step.phase,
      Step: inOneLine(step.title),
      'Step ID': step.id,
      [headings.duration]: duration && time(duration),
      Optional: optional ? 'yes' : undefined,
      Alternatives: choiceOf(choice),
      Description: step.description,
      Skills: list(step.skills),
      Level: salary && inOneLine(salary.label),
      Link: lines(resources, ({ url }) => url),
      'Link text': lines(resources, ({ label }) => label),
      Kind: lines(resources, ({ kind }) => kind),
      Free: lines(resources, ({ free }) => (free === undefined ? free : free ? 'yes' : 'no')),
      'Covered by': list(
        skippedBy.flatMap((key) => backgrounds.find(({ id }) => id === key)?.label ?? []),
      ),
    };
  };

  const rows = [...salaries.map(toLevel), ...steps.map(toStep)];
  const about: Cells = { Career: path.title, 'Career ID': id, Language: lang };
  const [first, ...others] = rows.length ? rows : [{}];
  const all = [{ ...about, ...first }, ...others];
  const order = [...Object.keys(about), ...Object.keys(toStep({ id: '-', title: '-' }))];
  const at = order.indexOf('Level') + 1;
  order.splice(at, 0, headings.pay, 'Pay note');
  const isNeeded = (heading: string) =>
    all.some((cells) => cells[heading]) || (heading === headings.pay && salaries.length > 0);
  return `\ufeff${Papa.unparse(all, { columns: order.filter(isNeeded), escapeFormulae: true })}\r\n`;
};
