/** A learner's plan as the cards show it: who says what at which place, and what can be pressed. */
import type { Html, Plan, PlannedStep } from '../card/career-context.js';
import type { CareerPath, Step } from '../model/arithmetic.js';
import { fromMonth, type Span, type Spans, type Standing } from '../model/progress.js';
import { calendarMonth, figure, months, monthSpan, planWords } from '../text/figures.js';
import type { CareerElement } from '../card/career-element.js';
import { dressPlan } from './plan-styles.js';

/** What a reader can do. Each change is told by an event at the place where it is made. */
export interface Controls {
  tick(at: EventTarget, id: string, on: boolean): void;
  startFrom(at: EventTarget, id: string): void;
  showDates(at: EventTarget, on: boolean): void;
  /** Or takes that back. */
  startOver(at: EventTarget): void;
}

export interface PlanInput {
  path: CareerPath;
  standing: Standing;
  trackable: boolean;
  /** Whether it asks where the reader starts. */
  asks: boolean;
  /** When the open steps are, by id, if that is wanted. */
  spans: Map<string, Spans> | undefined;
  /** Whether the reader wants to see that. */
  shown: boolean;
  /** Whether the browser refuses to keep the progress. */
  unkept: boolean;
  again: 'startOver' | 'undo' | undefined;
  controls: Controls;
}

const spanText = (lang: string, { first, last }: Span): string =>
  monthSpan(lang, fromMonth(first), fromMonth(last));

export const makePlan = (input: PlanInput): Plan => {
  const { again, asks, controls, path, shown, spans, standing, trackable, unkept } = input;
  const { done, left, level, open, start, steps } = standing;
  const [finished, route] = [new Set(done), new Set(steps)];
  const isDone = (step: Step) => finished.has(step);
  const kindOf = (step: Step) => {
    if (!route.has(step)) return 'known';
    if (isDone(step)) return 'done';
    return step === open[0] ? 'current' : '';
  };

  const summary = (lang: string): string => {
    const text = planWords(lang);
    const [count, total] = [done.length, steps.length].map((value) => figure(lang, value));
    if (!steps.length) return text.allKnown;
    if (!open.length) return text.complete(total!, steps.length);
    const rest = left.max ? months(lang, left) : undefined;
    return text.progress(count!, total!, steps.length, rest);
  };

  const question = (html: Html, lang: string) => {
    const text = planWords(lang);
    const options = [{ id: '', label: text.justStarting }, ...path.backgrounds!];
    return html`<fieldset part="start">
      <legend>${text.start}</legend>
      ${options.map(
        ({ id, label }) =>
          html`<label part="option" class=${id === start ? 'on' : ''}
            ><input
              type="radio"
              name="start"
              .checked=${id === start}
              @change=${({ target }: Event) => controls.startFrom(target!, id)}
            /><span>${label}</span></label
          >`,
      )}
    </fieldset>`;
  };

  const progress = (html: Html, lang: string) => {
    const text = planWords(lang);
    return html`<div class="line">
        <p part="status" role="status"></p>
        ${
          again &&
          html`<button
            part="button"
            type="button"
            @click=${({ target }: Event) => controls.startOver(target!)}
          >
            ${text[again]}
          </button>`
        }
      </div>
      ${unkept ? html`<p part="note">${text.unkept}</p>` : ''}`;
  };

  const finish = (lang: string): string | undefined => {
    const text = planWords(lang);
    const last = spans!.get(open.at(-1)?.id ?? '');
    // Where a step has no dates, nobody can say when all are done.
    if (!last || spans!.size < open.length) return undefined;
    const [soonest, latest] = [last.earliest, last.latest].map(({ last: month }) =>
      calendarMonth(lang, fromMonth(month)),
    );
    return soonest === latest ? text.finishIn(soonest!) : text.finish(soonest!, latest!);
  };

  const dates = (html: Html, lang: string) => {
    const text = planWords(lang);
    const when = finish(lang);
    const hire = plan.timeToHire(lang);
    if (!spans!.size) return '';
    return html`<div class="line">
        ${shown && when ? html`<p part="finish">${when}</p>` : ''}
        <button
          part="button"
          type="button"
          @click=${({ target }: Event) => controls.showDates(target!, !shown)}
        >
          ${shown ? text.hideDates : text.showDates}
        </button>
      </div>
      ${
        shown && hire
          ? html`<p part="note">${text.timeToHire(months(lang, hire), hire.note)}</p>`
          : ''
      }`;
  };

  const datesOf = (step: Step, lang: string): string | undefined => {
    const span = shown ? spans?.get(step.id) : undefined;
    if (!span) return undefined;
    const [earliest, latest] = [span.earliest, span.latest].map((one) => spanText(lang, one));
    return earliest === latest ? earliest : planWords(lang).spans(earliest!, latest!);
  };

  const plan: Plan = {
    form: spans ? undefined : [again, start, unkept].join(),
    complete: trackable && !open.length,
    steps,
    level: trackable || asks ? level : undefined,
    here: (lang) => planWords(lang).here,

    timeToHire(lang) {
      const { timeToHire: whole } = path;
      const own = standing.timeToHire;
      const background = path.backgrounds?.find(({ id }) => id === start);
      if (!whole || own === whole || !background) return whole;
      const otherwise = months(lang, whole);
      const note = planWords(lang).startingFrom(background.label, otherwise, whole.note);
      return { ...own!, note };
    },

    overview(html, card, lang, strip) {
      dressPlan(card as CareerElement);
      return html`${asks ? question(html, lang) : ''}${strip}
        <div class="plan">
          ${trackable ? progress(html, lang) : ''}${spans ? dates(html, lang) : ''}
        </div>`;
    },

    step(html, step, lang): PlannedStep {
      const text = planWords(lang);
      const known = !route.has(step);
      const span = datesOf(step, lang);
      return {
        more: html`${span ? html`<p part="dates">${span}</p>` : ''}${
          trackable && !known
            ? html`<label part="check" class="check"
                ><input
                  type="checkbox"
                  @change=${({ target }: Event) =>
                    controls.tick(target!, step.id, (target as HTMLInputElement).checked)}
                /><span>${text.done}</span><span class="said">: ${step.title}</span></label
              >`
            : ''
        }`,
        fold: (content) =>
          known
            ? html`<details part="fold">
                <summary part="summary">${text.known}</summary>
                ${content}
              </details>`
            : content,
      };
    },

    mark(root, lang) {
      const items = root.querySelector('ol')?.children;
      if (!items) return;
      path.roadmap!.steps.forEach((step, index) => {
        const item = items[index];
        const kind = kindOf(step);
        if (!item || item.className === kind) return;
        item.className = kind;
        item.setAttribute('part', kind ? `step ${kind}` : 'step');
        item.ariaCurrent = kind === 'current' ? 'step' : null;
        const box = item.querySelector('input');
        if (box) box.checked = isDone(step);
      });
      const segments = root.querySelector('[part=strip]')?.children;
      steps.forEach((step, index) => {
        segments?.[index]?.classList.toggle('open', trackable && !isDone(step));
      });
      const status = root.querySelector('[part=status]');
      if (!status) return;
      // A node that is there already is sooner laid out than another one.
      const words = (status.firstChild ?? status.appendChild(new Text())) as Text;
      const text = summary(lang);
      if (words.data !== text) words.data = text;
    },
  };
  return plan;
};
