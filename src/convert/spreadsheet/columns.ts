/** Finds out what each column of a table holds, from its heading, its cells and the author’s corrections. */
import type { Period } from '../../model/durations.js';
import type { Column } from './column.js';
import type { Corrections } from './corrections.js';
import { areNumbered, couldBeTitles, guessRole } from './cells.js';
import { readHeading, type Heading } from './headings.js';
import { linksIn } from './links.js';
import { payFacts } from './pay-facts.js';
import { fold, isBlank } from './plain.js';
import { questionsOn, type Question } from './questions.js';
import { shareable, type Role } from './roles.js';
import type { Table } from './table.js';
import { unitIn } from './units.js';

export type { Column };

export interface Understanding {
  columns: Column[];
  /** ISO 4217 code. */
  currency?: string;
  period?: Period;
  /** Language of the headings. */
  lang?: string;
  questions: Question[];
}

/** Rows that are looked at. */
const sample = 200;

interface Candidate extends Column {
  facts: Heading;
  cells: string[];
}

/** A first reading of a column, without regard to the others. */
const toCandidate = (heading: string, index: number, cells: string[]): Candidate => {
  const filled = cells.filter((cell) => !isBlank(cell));
  const facts = readHeading(heading);
  const as = (role: Role, certainty: number): Candidate => ({
    index,
    heading,
    role,
    certainty,
    facts,
    cells,
    ...(facts.isReversed && { isReversed: true }),
    ...(!filled.length && { isEmpty: true }),
  });
  if (!filled.length) return as(facts.role ?? 'ignore', 0.8);
  const { role, score } = facts;
  if (!role) {
    const guess = guessRole(cells);
    return as(guess?.role ?? 'ignore', guess?.score ?? 0);
  }
  // “Week” or “Module” above 1, 2, 3 …
  if ((role === 'title' || role === 'duration') && areNumbered(filled)) return as('number', 0.7);
  if (role === 'link' && !filled.some((cell) => linksIn(cell).length)) return as('resource', 0.6);
  if (role === 'lang' && !filled.every((cell) => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(cell)))
    return as('ignore', 0);
  const hasFigures = filled.some((cell) => /\p{N}/u.test(cell));
  if ((role === 'pay' || role === 'duration') && !hasFigures) return as(role, 0.4);
  return as(role, score);
};

const repetition = ({ cells }: Candidate): number =>
  1 - new Set(cells.filter((cell) => !isBlank(cell))).size / Math.max(1, cells.length);

/** Only one column can have most roles: the one that is most certainly meant. */
const settleDuplicates = (columns: Candidate[]): void => {
  // “Module” and “Lesson”: the one that repeats itself is the phase.
  const titles = columns.filter(({ role }) => role === 'title');
  if (titles.length > 1 && !columns.some(({ role }) => role === 'phase')) {
    const [group] = [...titles].sort((one, other) => repetition(other) - repetition(one));
    if (repetition(group!) > 0.2) Object.assign(group!, { role: 'phase', certainty: 0.6 });
  }
  for (const role of new Set(columns.map(({ role }) => role))) {
    if (shareable.has(role)) continue;
    const [, ...others] = columns
      .filter((column) => column.role === role)
      .sort((one, other) => other.certainty - one.certainty || one.index - other.index);
    for (const other of others) Object.assign(other, { role: 'ignore', certainty: 0 });
  }
};

const nameOfLevel =
  /^(?:name|title|position|titel|titre|nom|titulo|nombre|nome|titolo|naam|nazwa|namn|navn)$/;
const rolesOfLevels: ReadonlySet<Role> = new Set([
  ...(['title', 'pay', 'payMax', 'payNote', 'number', 'currency', 'ignore'] as const),
]);

/** Roles that depend on which others there are. */
const settleTogether = (columns: Candidate[]): void => {
  const find = (role: Role) => columns.find((column) => column.role === role);
  const change = (column: Candidate | undefined, role: Role, certainty: number) =>
    column && Object.assign(column, { role, certainty });

  const titled = find('title');
  if (
    titled &&
    find('pay') &&
    nameOfLevel.test(fold(titled.heading.trim())) &&
    columns.every(({ role }) => rolesOfLevels.has(role))
  )
    change(titled, 'level', 0.5);
  if (!find('title') && !find('level')) {
    // “Job title” and “Salary”
    const career = find('career');
    if (career && find('pay') && repetition(career) < 0.5) change(career, 'level', 0.5);
    else
      change(
        columns.find(
          ({ cells, certainty, role }) =>
            (certainty <= 0.4 || role === 'ignore') && certainty < 0.8 && couldBeTitles(cells),
        ) ?? columns.find(({ cells, role }) => role === 'resource' && couldBeTitles(cells)),
        'title',
        0.4,
      );
  }
  if (find('title') && find('level') && !find('pay'))
    change(find('level'), find('phase') ? 'ignore' : 'phase', 0.4);
  // “Years” beside levels of pay is experience.
  if (!find('title')) change(find('duration'), 'payNote', 0.4);
};

const withUnit = (column: Candidate): Column => {
  const { cells, facts, ...rest } = column;
  if (rest.role !== 'duration' && rest.role !== 'durationMax') return rest;
  const filled = cells.filter((cell) => !isBlank(cell));
  const bare = filled.filter((cell) => !unitIn(cell));
  if (filled.length && !bare.length) return rest;
  if (facts.unit) return { ...rest, unit: facts.unit };
  return { ...rest, unit: 'month', ...(bare.length && { isUnitGuessed: true }) };
};

/** The language in which most headings are the usual ones. */
const langOf = (columns: readonly Candidate[]): string | undefined => {
  const votes = new Map<string, number>();
  for (const { facts } of columns)
    for (const lang of facts.langs)
      votes.set(lang, (votes.get(lang) ?? 0) + 1 / facts.langs.length);
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
};

/** What each column of a table holds, and what to ask its author. */
export const understand = (table: Table, corrections: Corrections = {}): Understanding => {
  const rows = table.rows.slice(0, sample);
  const candidates = table.headings.map((heading, index) => {
    const cells = rows.map(({ cells }) => cells[index] ?? '');
    return toCandidate(heading, index, cells);
  });
  const chosen = corrections.columns ?? {};
  const isOpen = ({ index }: Column) => !chosen[index];
  for (const column of candidates) {
    const choice = chosen[column.index];
    if (choice) Object.assign(column, { role: choice.role, certainty: 1 });
  }
  settleDuplicates(candidates);
  const decided = candidates.map(({ role }) => role);
  settleTogether(candidates);
  // What the author has chosen stays.
  for (const column of candidates)
    if (!isOpen(column)) Object.assign(column, { role: decided[column.index], certainty: 1 });

  const columns = candidates.map((column): Column => {
    const { isUnitGuessed, ...known } = withUnit(column);
    const unit = chosen[column.index]?.unit;
    return unit ? { ...known, unit } : { ...known, ...(isUnitGuessed && { isUnitGuessed }) };
  });
  const lang = langOf(candidates);
  const facts = payFacts(candidates, corrections);
  return {
    columns,
    ...(facts.currency && { currency: facts.currency }),
    ...(facts.period && { period: facts.period }),
    ...(lang && { lang }),
    questions: questionsOn(columns, facts),
  };
};
