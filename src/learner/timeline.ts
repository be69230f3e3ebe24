/** The open steps of a plan as bars on a time axis. It repeats the dates of the steps, so it has no text of its own. */
import { fromMonth, type Span, type Spans } from '../model/progress.js';
import { monthSpan } from '../text/dates.js';
import type { Html } from '../text/sentence.js';
import type { PlanState } from './plan-state.js';

/** More rows would take more room than they explain. */
const MAX_ROWS = 24;

type Dates = ReadonlyMap<string, Spans>;

interface Row {
  title: string;
  spans: Spans;
}

const rowsOf = (spans: Dates, { stages, standing }: PlanState): Row[] => {
  const open = new Set(standing.open);
  return stages.flatMap(({ stage }) => {
    const steps = stage.steps.filter((step) => open.has(step));
    const found = steps[0] && spans.get(steps[0].id);
    return found ? [{ title: steps.map(({ title }) => title).join(' / '), spans: found }] : [];
  });
};

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** Each row has the duration at the fastest as a solid bar, what it may take longer as a pale one, and today as a line. */
export const timeline = (
  html: Html,
  dates: Dates,
  state: PlanState,
  now: number,
  lang: string,
  langOfPath: unknown,
): unknown => {
  const rows = rowsOf(dates, state).sort(
    (one, other) => one.spans.earliest.from - other.spans.earliest.from,
  );
  if (rows.length < 2 || rows.length > MAX_ROWS) return '';
  const { from } = rows[0]!.spans.earliest;
  const { last, to } = rows.at(-1)!.spans.latest;
  const at = (point: number) => (point - from) / (to - from);
  const bar = (name: string, { from, to }: Span) =>
    html`<svg class=${name} x=${percent(at(from))} width=${percent(at(to) - at(from))}>
      <rect />
    </svg>`;
  const today = at(now);
  const label = (month: number) => monthSpan(lang, fromMonth(month), fromMonth(month));
  return html`<div part="timeline" aria-hidden="true">
    ${rows.map(
      ({ spans: { earliest, latest }, title }) =>
        html`<span lang=${langOfPath}>${title}</span
          ><svg class="bars">
            ${bar('pale', { ...latest, from: earliest.from })}${bar('solid', earliest)}${
              today >= 0 && today <= 1
                ? html`<svg class="today" x=${percent(today)} width="2"><rect /></svg>`
                : ''
            }
          </svg>`,
    )}
    <span></span
    ><span class="axis"><span>${label(Math.floor(from))}</span><span>${label(last)}</span></span>
  </div>`;
};
