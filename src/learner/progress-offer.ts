/** A plan from a link or a file, and the question whether to use it: nothing changes before the learner answers. */
import { standingOn, type CareerProgress } from '../model/progress.js';
import { isBegun } from '../model/step-states.js';
import { figure } from '../text/figures.js';
import { marked, sentence, type Html } from '../text/sentence.js';
import { alongWords, planWords } from '../text/words.js';
import type { PlanState } from './plan-state.js';
import { added, replaced } from './portable-progress.js';

export interface Offer {
  from: 'link' | 'file';
  /** What it has; if it can't be used, why. */
  content: { progress: CareerProgress } | { otherPath: string } | { isBroken: true };
}

export interface OfferActions {
  /** Changes the learner's progress. */
  apply(control: EventTarget, change: (own: CareerProgress) => CareerProgress): void;
  /** Leaves it. */
  dismiss(control: EventTarget): void;
}

/** “3 of 5 steps done”. */
const doneOn = ({ path, standing }: PlanState, progress: CareerProgress, lang: string): string => {
  // The path's own background, unless the plan has one.
  const { completed, total: count } = standingOn(path, progress, standing.start);
  const text = planWords(lang);
  const total = figure(lang, count);
  if (!count) return text.allKnown;
  return completed === count
    ? text.complete(total, count)
    : text.progress(figure(lang, completed), total, count);
};

/** What the learner reads: lines. */
const linesOf = (
  { content, from }: Offer,
  html: Html,
  plan: PlanState,
  lang: string,
  langOfPath: unknown,
): unknown[] => {
  const text = alongWords(lang);
  if ('isBroken' in content) return [from === 'link' ? text.brokenLink : text.brokenFile];
  if ('otherPath' in content) return [text.otherFile(content.otherPath)];
  const write = from === 'link' ? text.fromLink : text.fromFile;
  return [
    sentence(write, marked(html, langOfPath, plan.path.title)),
    doneOn(plan, content.progress, lang),
  ];
};

/** The question, with its answers as buttons. */
export const offerTemplate = (
  html: Html,
  offer: Offer,
  plan: PlanState,
  lang: string,
  langOfPath: unknown,
  actions: OfferActions,
): unknown => {
  const text = alongWords(lang);
  const answer = (label: string, act: (control: EventTarget) => void) =>
    html`<button part="button" type="button" @click=${({ target }: Event) => act(target!)}>
      ${label}
    </button>`;
  const use = (label: string, change: typeof added, progress: CareerProgress) =>
    answer(label, (control) => actions.apply(control, (own) => change(own, progress)));
  const { content } = offer;
  const answers =
    'progress' in content
      ? [
          ...(isBegun(plan.progress)
            ? [
                use(text.add, added, content.progress),
                use(text.replace, replaced, content.progress),
              ]
            : [use(text.use, replaced, content.progress)]),
          answer(text.ignore, actions.dismiss),
        ]
      : [answer(text.close, actions.dismiss)];
  return html`<div
    part="question"
    role="group"
    tabindex="-1"
    aria-labelledby="along-question"
    class=${offer.from}
  >
    <div id="along-question">
      ${linesOf(offer, html, plan, lang, langOfPath).map((line) => html`<p>${line}</p> `)}
    </div>
    <div class="choices">${answers}</div>
  </div>`;
};
