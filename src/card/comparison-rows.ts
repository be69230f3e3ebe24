/** The rows of a comparison of several paths. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CareerPath, Duration } from '../model/path-types.js';
import { amountsOf } from '../model/salaries.js';
import { roadmapDuration, toStages } from '../model/stages.js';
import {
  currencyName,
  durationText,
  figure,
  moneyRange,
  pay,
  payFormat,
  type PayFormat,
} from '../text/figures.js';
import { listed, marked } from '../text/sentence.js';
import { comparisonWords, factsWords, ladderWords, requirementsWords } from '../text/words.js';
import { langOfPath } from './language.js';
import { payBar, payNote, payShape } from './pay-bar.js';
import { provenance } from './provenance.js';

/** What a path has in a row; undefined if it has nothing. */
export type Cell = TemplateResult | undefined;

/** A row, with one cell per column. */
export interface Row {
  name: unknown;
  cells: Cell[];
}

/** A column: without a path, its cells are empty. */
interface Column {
  path?: CareerPath | undefined;
  /** Whether the path is invisible. It has no influence on the scale. */
  isPlaceholder: boolean;
}

/** How a path's pay is written and drawn. */
interface PayScale {
  format: PayFormat;
  /** The amount of the longest bar. */
  top: number;
  /** The unit, if the paths have different ones. */
  unit?: string | undefined;
}

const amountsIn = ({ salaries = [] }: CareerPath): number[] => salaries.flatMap(amountsOf);

const periodOf = ({ payPeriod = 'year' }: CareerPath): string => payPeriod;

const unitOf = ({ currency }: CareerPath, { lang, period }: PayFormat): string | undefined =>
  currency && ladderWords(lang).unit(currencyName(lang, currency), period);

/** Whether the pay of all paths can be drawn to one scale: in the same currency, for the same period. */
const areComparable = ([first, ...others]: readonly CareerPath[]): boolean =>
  others.every(
    (path) =>
      path.currency && path.currency === first!.currency && periodOf(path) === periodOf(first!),
  );

const levels = (path: CareerPath, { format, top, unit }: PayScale): Cell => {
  const { lang } = format;
  const own = langOfPath(path, lang);
  return html`${unit ? html`<p part="unit" class="muted">${unit}</p>` : nothing}
    <ol role="list">
      ${path.salaries!.map((salary) => {
        const found = pay(format, salary);
        const { label, note } = salary;
        return html`<li part="rung" class=${payShape(salary, found)}>
          <span part="level" aria-hidden="true" lang=${own}>${label}</span>
          ${found ? html`<span part="amount" aria-hidden="true">${found[0]}</span>` : nothing}
          ${payBar(salary, top, found, lang)} ${payNote(note, found, own)}
        </li>`;
      })}
    </ol>`;
};

const payRow = (columns: readonly Column[], lang: string): [row: Row, note?: string] => {
  const text = comparisonWords(lang);
  const paidIn = (all: readonly Column[]): CareerPath[] =>
    all.flatMap(({ path }) => (path && amountsIn(path).length ? path : []));
  const visible = columns.filter(({ isPlaceholder }) => !isPlaceholder);
  const paid = paidIn(visible.length ? visible : columns);
  const isShared = areComparable(paid);
  const all = paid.flatMap(amountsIn);
  const scaleOf = (path: CareerPath): PayScale => {
    const amounts = (isShared && paid.includes(path) ? paid : [path]).flatMap(amountsIn);
    const format = payFormat(lang, path, isShared ? all : []);
    const unit = isShared && paid.length ? undefined : unitOf(path, format);
    return { format, top: Math.max(...amounts) || 1, unit };
  };
  const [first] = paid;
  const unit = isShared && first ? unitOf(first, payFormat(lang, first)) : undefined;
  const cells = columns.map(({ path }) =>
    path?.salaries?.length ? levels(path, scaleOf(path)) : undefined,
  );
  return [
    { name: listed(lang, text.pay, unit), cells },
    isShared ? undefined : text.separateScales,
  ];
};

const value = (text: string, note?: unknown): TemplateResult =>
  html`<span class="figure">${text}</span> ${note ? html`<p part="note">${note}</p>` : nothing}`;

const time = (duration: (Duration & { note?: string }) | undefined, own: unknown, lang: string) =>
  duration && value(durationText(lang, duration), marked(html, own, duration.note));

const list = (items: string[] | undefined, own: string | typeof nothing): Cell =>
  items?.length
    ? html`<ul role="list" lang=${own}>
        ${items.map((item) => html`<li part="item">${item}</li>`)}
      </ul>`
    : undefined;

/** The rows for which at least one path has data, and a note if their pay isn't on one scale. */
export const comparisonRows = (
  columns: readonly Column[],
  lang: string,
): { rows: Row[]; note?: string } => {
  const text = comparisonWords(lang);
  const facts = factsWords(lang);
  const requirements = requirementsWords(lang);
  const row = (
    name: string,
    cellOf: (path: CareerPath, own: string | typeof nothing) => Cell,
  ): Row => ({
    name,
    cells: columns.map(({ path }) => path && cellOf(path, langOfPath(path, lang))),
  });
  const [pays, note] = payRow(columns, lang);
  const rows = [
    pays,
    row(facts.timeToHire, ({ timeToHire }, own) => time(timeToHire, own, lang)),
    row(text.duration, (path, own) => time(roadmapDuration(path), own, lang)),
    row(
      facts.cost,
      ({ cost, currency }, own) =>
        cost && value(moneyRange(lang, currency, cost), marked(html, own, cost.note)),
    ),
    row(requirements.education, ({ educationRequirements }, own) =>
      list(educationRequirements, own),
    ),
    row(requirements.experience, ({ experienceRequirements }, own) =>
      list(experienceRequirements, own),
    ),
    row(requirements.skills, ({ skills }, own) => list(skills, own)),
    row(text.steps, ({ roadmap }) => {
      const count = roadmap && toStages(roadmap.steps).length;
      return count ? value(figure(lang, count)) : undefined;
    }),
    row(text.figures, (path) => {
      const found = provenance(path, lang);
      return found === nothing ? undefined : (found as TemplateResult);
    }),
  ];
  return { rows: rows.filter(({ cells }) => cells.some(Boolean)), note };
};
