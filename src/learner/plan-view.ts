/** Renders a learner's plan in the cards: its text, its controls, and the marks on steps. */
import type { Duration, Step } from '../model/path-types.js';
import { fromMonth, type Span } from '../model/progress.js';
import type { Stage } from '../model/stages.js';
import { calendarMonth, monthSpan, monthSpanInWords } from '../text/dates.js';
import { durationText, figure } from '../text/figures.js';
import { marked, sentence, type Html } from '../text/sentence.js';
import { planWords, punctuation } from '../text/words.js';
import { lastSpans, shorterTimeToHire, type PlanState, type StepState } from './plan-state.js';
import { planStyles } from './plan-styles.js';

/** What a learner can do. Each action dispatches an event at its control. */
export interface PlanActions {
  tick(control: EventTarget, step: string, isDone: boolean): void;
  startFrom(control: EventTarget, background: string): void;
  showDates(control: EventTarget, isShown: boolean): void;
  /** Removes the progress, or restores it if it has just been removed. */
  startOver(control: EventTarget): void;
}

/** How spans of months are written: to be seen, or in words. */
type Writer = typeof monthSpan;

const spanText = (write: Writer, lang: string, { first, last }: Span): string =>
  write(lang, fromMonth(first), fromMonth(last));

/**
 * In each method, `lang` is the language of our words, and `langOfPath` the `lang` attribute of the path's
 * text among them.
 */
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

  /** The stages that the learner has to complete. */
  get required(): readonly Stage[] {
    return this.state.required;
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
  timeToHire(
    html: Html,
    lang: string,
    langOfPath: unknown,
  ): (Duration & { note: unknown }) | undefined {
    const whole = this.state.path.timeToHire;
    if (!whole) return undefined;
    const note = marked(html, langOfPath, whole.note);
    const shorter = shorterTimeToHire(this.state);
    if (!shorter) return { ...whole, note };
    const label = marked(html, langOfPath, shorter.background);
    const otherwise = durationText(lang, whole);
    const { startingFrom } = planWords(lang);
    return {
      ...shorter.duration,
      note: sentence((label, note) => startingFrom(label, otherwise, note), label, note),
    };
  }

  /** Everything above the steps: the question about the start, the duration bar, the status and the dates. */
  overview(html: Html, lang: string, durationBar: unknown, langOfPath: unknown): unknown {
    const { asksForStart, spans, trackable } = this.state;
    return html`${asksForStart ? this.#question(html, lang, langOfPath) : ''}${durationBar}
      <div class="plan">
        ${trackable ? this.#status(html, lang) : ''}${spans?.size ? this.#dates(html, lang, langOfPath) : ''}
      </div>`;
  }

  #question(html: Html, lang: string, langOfPath: unknown): unknown {
    const { path, standing } = this.state;
    const text = planWords(lang);
    const options: { id: string; label: unknown }[] = [
      { id: '', label: text.justStarting },
      ...path.backgrounds!.map(({ id, label }) => ({ id, label: marked(html, langOfPath, label) })),
    ];
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
        <p part="status" aria-live="polite" aria-atomic="true"></p>
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

  #dates(html: Html, lang: string, langOfPath: unknown): unknown {
    const { showsDates } = this.state;
    const text = planWords(lang);
    const finish = this.#finish(lang);
    const hire = this.timeToHire(html, lang, langOfPath);
    return html`<div class="line">
        ${showsDates && finish ? html`<p part="finish">${finish}</p>` : ''}
        <button
          part="button"
          type="button"
          aria-expanded=${showsDates}
          @click=${({ target }: Event) => this.actions.showDates(target!, !showsDates)}
        >
          ${showsDates ? text.hideDates : text.showDates}
        </button>
      </div>
      ${
        showsDates && hire
          ? html`<p part="note">
              ${sentence((note) => text.timeToHire(durationText(lang, hire), note), hire.note)}
            </p>`
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

  /** The dates of a step, or of a stage with alternatives. */
  dates(html: Html, { id }: Step, lang: string): unknown {
    const dates = this.#datesOf(id, lang, monthSpan);
    const spokenDates = dates && this.#datesOf(id, lang, monthSpanInWords);
    return dates
      ? html`<p part="dates">
          <span aria-hidden="true">${dates}</span
          ><span class="visually-hidden">${spokenDates}</span>
        </p>`
      : '';
  }

  /** A step's checkbox. */
  check(html: Html, step: Step, lang: string): unknown {
    const text = planWords(lang);
    return this.state.trackable && !this.#isKnown(step)
      ? html`<label part="check" class="check"
          ><input
            type="checkbox"
            aria-label=${punctuation(lang).named(text.done, step.title)}
            @change=${({ target }: Event) =>
              this.actions.tick(target!, step.id, (target as HTMLInputElement).checked)}
          /><span>${text.done}</span></label
        >`
      : '';
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
    return Boolean(step.skippedBy?.includes(this.state.standing.start));
  }

  #datesOf(id: string, lang: string, write: Writer): string | undefined {
    const { showsDates, spans } = this.state;
    const span = showsDates ? spans?.get(id) : undefined;
    if (!span) return undefined;
    const earliest = spanText(write, lang, span.earliest);
    const latest = spanText(write, lang, span.latest);
    return earliest === latest ? earliest : planWords(lang).spans(earliest, latest);
  }

  /** “2 of 5 steps done, 8 to 11 months to go”. */
  #summary(lang: string): string {
    const { completed, left, total: count } = this.state.standing;
    const text = planWords(lang);
    const total = figure(lang, count);
    if (!count) return text.allKnown;
    if (completed === count) return text.complete(total, count);
    const rest = left.max ? durationText(lang, left) : undefined;
    return text.progress(figure(lang, completed), total, count, rest);
  }

  /**
   * Marks the learner's progress in a rendered roadmap. Templates don't write these marks, so that a tick
   * needs no rendering (`#refresh` in learner.ts).
   */
  mark(root: ShadowRoot, lang: string): void {
    const { required, stages, trackable } = this.state;
    const items = root.querySelectorAll('.steps > li');
    stages.forEach(({ stage, state, steps }, index) => {
      const item = items[index];
      if (!item) return;
      markItem(item, 'step', state);
      if (stage.steps.length === 1) return;
      const alternatives = item.querySelectorAll('.alternatives > li');
      [...steps.values()].forEach((state, index) => {
        markItem(alternatives[index]!, 'alternative', state);
      });
    });
    const segments = root.querySelector('[part=strip]')?.children;
    const states = new Map(stages.map(({ stage, state }) => [stage.steps[0], state]));
    required.forEach(({ steps }, index) => {
      const isOpen = trackable && states.get(steps[0]) !== 'done';
      segments?.[index]?.classList.toggle('open', isOpen);
    });
    const status = root.querySelector('[part=status]');
    if (status) setText(status, this.#summary(lang));
  }
}

const markItem = (item: Element, part: string, state: StepState): void => {
  const name = state === 'open' ? '' : state;
  if (item.className === name) return;
  item.className = name;
  item.setAttribute('part', name ? `${part} ${name}` : part);
  item.ariaCurrent = state === 'current' ? 'step' : null;
  const box = part === 'step' && item.querySelector('ol') ? null : item.querySelector('input');
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
