/** The dates of a plan, and the learner’s hours per week. Loaded only with the attribute `begin`. */
import { hasPace } from '../model/pace.js';
import type { Step } from '../model/path-types.js';
import { fromMonth, schedule, toMonth, type Month, type Spans } from '../model/progress.js';
import { calendarMonth, monthSpan, monthSpanInWords } from '../text/dates.js';
import { durationText } from '../text/figures.js';
import { sentence, type Html } from '../text/sentence.js';
import { datesWords } from '../text/words.js';
import { datesStyles } from './dates-styles.js';
import type { PlanActions } from './plan-actions.js';
import type { OwnDuration, PlanState } from './plan-state.js';
import { timeline } from './timeline.js';

/** How spans of months are written: to be seen, or in words. */
type Writer = typeof monthSpan;

/** Today in the reader's time zone, in months: the integer part is the month. */
export const today = (): number => {
  const now = new Date();
  const days = new Date(now.getFullYear(), now.getMonth() + 1, 0).getDate();
  return now.getFullYear() * 12 + now.getMonth() + (now.getDate() - 1) / days;
};

/** The month that `begin` names; undefined if it names none. */
export const beginMonth = (begin: string, now: number): Month | undefined =>
  begin.trim() === 'today' ? Math.floor(now) : toMonth(begin);

/** The dates of a plan that begins in the month that `begin` names; if it names none, undefined, with a warning. */
export const datesFrom = (
  begin: unknown,
  now: number,
  state: PlanState,
  actions: PlanActions,
  warn: (what: string) => void,
): PlanDates | undefined => {
  const month = beginMonth(String(begin), now);
  if (month !== undefined) return new PlanDates(month, now, state, actions);
  warn(`begin="${begin}" isn't a month such as 2027-01, or "today"`);
  return undefined;
};

export class PlanDates {
  readonly styleSheet = datesStyles;
  /** The dates of the open steps, by id. */
  readonly spans: ReadonlyMap<string, Spans>;

  /** `begin` is the month in which the open steps begin. Once steps are begun, it is never in the past. */
  constructor(
    begin: Month,
    /** In months. */
    private now: number,
    private state: PlanState,
    private actions: PlanActions,
  ) {
    const { path, standing } = state;
    const { done, inProgress, open, pace } = standing;
    const isOnTheWay = done.length + inProgress.length > 0;
    const first = isOnTheWay ? Math.max(begin, Math.floor(now)) : begin;
    this.spans = path.roadmap?.timeToComplete ? new Map() : schedule(open, first, pace);
  }

  /** The dates of the last open step; undefined if a step has no dates. */
  get last(): Spans | undefined {
    const { open } = this.state.standing;
    return this.spans.size === open.length ? this.spans.get(open.at(-1)?.id ?? '') : undefined;
  }

  get #areShown(): boolean {
    return this.state.progress.dates !== false;
  }

  /** The end of the plan, its timeline, and the learner’s hours per week. */
  overview(html: Html, lang: string, langOfPath: unknown, hire: OwnDuration | undefined): unknown {
    const { actions, state } = this;
    const pace = hasPace(state.path) ? this.#pace(html, lang) : '';
    if (!this.spans.size) return pace;
    const isShown = this.#areShown;
    const text = datesWords(lang);
    const finish = isShown && this.finish(lang);
    return html`${pace}
      <div class="line">
        ${finish ? html`<p part="finish">${finish}</p>` : ''}
        <button
          part="button"
          type="button"
          aria-expanded=${isShown}
          @click=${({ target }: Event) =>
            actions.change(target!, ({ dates: _, ...progress }) =>
              isShown ? { ...progress, dates: false } : progress,
            )}
        >
          ${isShown ? text.hideDates : text.showDates}
        </button>
      </div>
      ${
        isShown && hire
          ? html`<p part="note">
              ${sentence((note) => text.timeToHire(durationText(lang, hire), note), hire.note)}
            </p>`
          : ''
      }${isShown ? timeline(html, this.spans, state, this.now, lang, langOfPath) : ''}`;
  }

  #pace(html: Html, lang: string): unknown {
    const { hours } = this.state.standing.pace;
    return html`<label part="pace"
      ><span>${datesWords(lang).hoursPerWeek}</span
      ><input
        type="number"
        min="1"
        max="100"
        inputmode="numeric"
        .value=${hours === undefined ? '' : String(hours)}
        @change=${({ target }: Event) => {
          const { validity, valueAsNumber } = target as HTMLInputElement;
          if (validity.valid)
            this.actions.change(target!, ({ hoursPerWeek: _, ...progress }) =>
              valueAsNumber ? { ...progress, hoursPerWeek: valueAsNumber } : progress,
            );
        }}
    /></label>`;
  }

  /** “Finish between May and August 2027”. */
  finish(lang: string): string | undefined {
    if (!this.last) return undefined;
    const { earliest, latest } = this.last;
    const text = datesWords(lang);
    const soonest = calendarMonth(lang, fromMonth(earliest.last));
    const end = calendarMonth(lang, fromMonth(latest.last));
    return soonest === end ? text.finishIn(soonest) : text.finish(soonest, end);
  }

  /** The dates of a step, or of a stage with alternatives. */
  ofStep(html: Html, step: Step, lang: string): unknown {
    const dates = this.textOf(step, lang);
    return dates
      ? html`<p part="dates">
          <span aria-hidden="true">${dates}</span
          ><span class="visually-hidden">${this.textOf(step, lang, monthSpanInWords)}</span>
        </p>`
      : '';
  }

  /** The same as text; undefined if there are no dates, or the learner has hidden them. */
  textOf({ id }: Step, lang: string, write: Writer = monthSpan): string | undefined {
    const spans = this.#areShown ? this.spans.get(id) : undefined;
    return spans && stepDates(lang, spans, write);
  }
}

/** “Start January 2027, done April to June 2027”. */
const stepDates = (lang: string, { earliest, latest }: Spans, write: Writer): string => {
  const between = (first: Month, last: Month) => write(lang, fromMonth(first), fromMonth(last));
  return earliest.first === latest.last
    ? between(latest.last, latest.last)
    : datesWords(lang).spans(
        between(earliest.first, latest.first),
        between(earliest.last, latest.last),
      );
};
