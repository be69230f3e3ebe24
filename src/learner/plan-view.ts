/** Renders a learner's plan in the cards: its text, its controls, and the marks on steps. */
import type { Range, Step } from '../model/path-types.js';
import { fromMonth, type Span } from '../model/progress.js';
import { calendarMonth, monthSpan } from '../text/dates.js';
import { figure, months } from '../text/figures.js';
import { planWords } from '../text/words.js';
import { lastSpans, shorterTimeToHire, type PlanState } from './plan-state.js';
import { planStyles } from './plan-styles.js';

/** Lit's `html`, passed in by the card: code loaded on demand doesn't include Lit. */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** What a learner can do. Each action dispatches an event at its control. */
export interface PlanActions {
  tick(control: EventTarget, step: string, isDone: boolean): void;
  startFrom(control: EventTarget, background: string): void;
  showDates(control: EventTarget, isShown: boolean): void;
  /** Removes the progress, or restores it if it has just been removed. */
  startOver(control: EventTarget): void;
}

const spanText = (lang: string, { first, last }: Span): string =>
  monthSpan(lang, fromMonth(first), fromMonth(last));

export class PlanView {
  readonly styleSheet = planStyles;

  constructor(
    readonly state: PlanState,
    private actions: PlanActions,
  ) {}

  /** Plans with the same template differ only in what `mark` writes. Undefined with dates, which may change. */
  get template(): string | undefined {
    const { restart, spans, standing, unsaved } = this.state;
    return spans ? undefined : [restart, standing.start, unsaved].join();
  }

  /** Whether all steps are done. */
  get isComplete(): boolean {
    return this.state.trackable && !this.state.standing.open.length;
  }

  /** The steps that the learner's background doesn't cover. */
  get steps(): readonly Step[] {
    return this.state.standing.steps;
  }

  /** The salary level at the current stage; undefined if it shouldn't be marked. */
  get level(): string | undefined {
    const { asksForStart, standing, trackable } = this.state;
    return trackable || asksForStart ? standing.level : undefined;
  }

  /** The label “You are here”. */
  here(lang: string): string {
    return planWords(lang).here;
  }

  /** The time to hire from where the learner starts, with a note. */
  timeToHire(lang: string): (Range & { note?: string }) | undefined {
    const whole = this.state.path.timeToHire;
    const shorter = shorterTimeToHire(this.state);
    if (!whole || !shorter) return whole;
    const otherwise = months(lang, whole);
    const note = planWords(lang).startingFrom(shorter.background, otherwise, whole.note);
    return { ...shorter.range, note };
  }

  /** Everything above the steps: the question about the start, the duration bar, the status and the dates. */
  overview(html: Html, lang: string, durationBar: unknown): unknown {
    const { asksForStart, spans, trackable } = this.state;
    return html`${asksForStart ? this.#question(html, lang) : ''}${durationBar}
      <div class="plan">
        ${trackable ? this.#status(html, lang) : ''}${spans?.size ? this.#dates(html, lang) : ''}
      </div>`;
  }

  #question(html: Html, lang: string): unknown {
    const { path, standing } = this.state;
    const text = planWords(lang);
    const options = [{ id: '', label: text.justStarting }, ...path.backgrounds!];
    return html`<fieldset part="start">
      <legend>${text.start}</legend>
      ${options.map(
        ({ id, label }) =>
          html`<label part="option" class=${id === standing.start ? 'on' : ''}
            ><input
              type="radio"
              name="start"
              .checked=${id === standing.start}
              @change=${({ target }: Event) => this.actions.startFrom(target!, id)}
            /><span>${label}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #status(html: Html, lang: string): unknown {
    const { restart, unsaved } = this.state;
    const text = planWords(lang);
    return html`<div class="line">
        <p part="status" role="status"></p>
        ${
          restart &&
          html`<button
            part="button"
            type="button"
            @click=${({ target }: Event) => this.actions.startOver(target!)}
          >
            ${text[restart]}
          </button>`
        }
      </div>
      ${unsaved ? html`<p part="note">${text.unsaved}</p>` : ''}`;
  }

  #dates(html: Html, lang: string): unknown {
    const { showsDates } = this.state;
    const text = planWords(lang);
    const finish = this.#finish(lang);
    const hire = this.timeToHire(lang);
    return html`<div class="line">
        ${showsDates && finish ? html`<p part="finish">${finish}</p>` : ''}
        <button
          part="button"
          type="button"
          @click=${({ target }: Event) => this.actions.showDates(target!, !showsDates)}
        >
          ${showsDates ? text.hideDates : text.showDates}
        </button>
      </div>
      ${
        showsDates && hire
          ? html`<p part="note">${text.timeToHire(months(lang, hire), hire.note)}</p>`
          : ''
      }`;
  }

  #finish(lang: string): string | undefined {
    const last = lastSpans(this.state);
    if (!last) return undefined;
    const text = planWords(lang);
    const soonest = calendarMonth(lang, fromMonth(last.earliest.last));
    const latest = calendarMonth(lang, fromMonth(last.latest.last));
    return soonest === latest ? text.finishIn(soonest) : text.finish(soonest, latest);
  }

  /** A step's dates and checkbox, below its title. */
  stepDetails(html: Html, step: Step, lang: string): unknown {
    const text = planWords(lang);
    const dates = this.#datesOf(step, lang);
    return html`${dates ? html`<p part="dates">${dates}</p>` : ''}${
      this.state.trackable && !this.#isKnown(step)
        ? html`<label part="check" class="check"
            ><input
              type="checkbox"
              @change=${({ target }: Event) =>
                this.actions.tick(target!, step.id, (target as HTMLInputElement).checked)}
            /><span>${text.done}</span><span class="visually-hidden">: ${step.title}</span></label
          >`
        : ''
    }`;
  }

  /** A step's content, collapsed if the learner's background covers it. */
  stepContent(html: Html, step: Step, lang: string, content: unknown): unknown {
    return this.#isKnown(step)
      ? html`<details part="fold">
          <summary part="summary">${planWords(lang).known}</summary>
          ${content}
        </details>`
      : content;
  }

  #isKnown(step: Step): boolean {
    return this.state.stepStates.get(step) === 'known';
  }

  #datesOf(step: Step, lang: string): string | undefined {
    const { showsDates, spans } = this.state;
    const span = showsDates ? spans?.get(step.id) : undefined;
    if (!span) return undefined;
    const [earliest, latest] = [spanText(lang, span.earliest), spanText(lang, span.latest)];
    return earliest === latest ? earliest : planWords(lang).spans(earliest, latest);
  }

  /** “2 of 5 steps done, 8–11 months to go”. */
  #summary(lang: string): string {
    const { done, left, open, steps } = this.state.standing;
    const text = planWords(lang);
    const total = figure(lang, steps.length);
    if (!steps.length) return text.allKnown;
    if (!open.length) return text.complete(total, steps.length);
    const rest = left.max ? months(lang, left) : undefined;
    return text.progress(figure(lang, done.length), total, steps.length, rest);
  }

  /**
   * Marks the learner's progress in a rendered roadmap. Templates don't write these marks, so that a tick
   * needs no rendering (`#refresh` in learner.ts).
   */
  mark(root: ShadowRoot, lang: string): void {
    const { stepStates, trackable } = this.state;
    const items = root.querySelector('ol')?.children;
    if (!items) return;
    [...stepStates.values()].forEach((state, index) => {
      if (items[index]) markStep(items[index], state === 'open' ? '' : state);
    });
    const segments = root.querySelector('[part=strip]')?.children;
    this.steps.forEach((step, index) => {
      const isOpen = trackable && stepStates.get(step) !== 'done';
      segments?.[index]?.classList.toggle('open', isOpen);
    });
    const status = root.querySelector('[part=status]');
    if (status) setText(status, this.#summary(lang));
  }
}

const markStep = (item: Element, state: string): void => {
  if (item.className === state) return;
  item.className = state;
  item.setAttribute('part', state ? `step ${state}` : 'step');
  item.ariaCurrent = state === 'current' ? 'step' : null;
  const box = item.querySelector('input');
  if (box) box.checked = state === 'done';
};

/** The last text of each element. The page may show a translation of it. */
const texts = new WeakMap<Element, string>();

/** Changes the text node in place, so that a live region announces the change once, unless a translator has replaced it. */
const setText = (element: Element, text: string): void => {
  if (texts.get(element) === text) return;
  texts.set(element, text);
  const { firstChild, lastChild } = element;
  if (firstChild && firstChild === lastChild && firstChild.nodeType === Node.TEXT_NODE)
    firstChild.nodeValue = text;
  else element.textContent = text;
};
