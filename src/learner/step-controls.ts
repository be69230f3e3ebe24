/** The controls of a step in a learner's plan: its state and its skills. */
import type { Step } from '../model/path-types.js';
import { withSkill, withState, type StepProgress } from '../model/step-states.js';
import type { Html } from '../text/sentence.js';
import { planWords, punctuation } from '../text/words.js';
import type { PlanActions } from './plan-actions.js';

/**
 * “Done” as a checkbox, and beside it a menu with all states. The menu is a native one, invisible over a label
 * that only a step in progress or a skipped one has.
 */
export const stateControl = (
  html: Html,
  { id, title }: Step,
  lang: string,
  change: PlanActions['change'],
): unknown => {
  const text = planWords(lang);
  const { named } = punctuation(lang);
  const states = [
    ['open', text.notStarted],
    ['inProgress', text.inProgress],
    ['done', text.done],
    ['skipped', text.skipped],
  ] as const;
  const set = (control: EventTarget, state: StepProgress) =>
    change(control, (progress) => withState(progress, id, state), id);
  return html`<div class="state">
    <label part="check" class="check"
      ><input
        type="checkbox"
        aria-label=${named(text.done, title)}
        @change=${({ target }: Event) =>
          set(target!, (target as HTMLInputElement).checked ? 'done' : 'open')}
      /><span>${text.done}</span></label
    >
    <span part="menu" class="menu"
      ><span aria-hidden="true" class="if-started">${text.inProgress}</span
      ><span aria-hidden="true" class="if-skipped">${text.skipped}</span
      ><select
        aria-label=${named(text.state, title)}
        @change=${({ target }: Event) =>
          set(target!, (target as HTMLSelectElement).value as StepProgress)}
      >
        ${states.map(([value, label]) => html`<option value=${value}>${label}</option>`)}
      </select></span
    >
  </div>`;
};

/** A skill as a checkbox. */
export const skillControl = (
  html: Html,
  { id }: Step,
  skill: string,
  isLearned: boolean,
  change: PlanActions['change'],
): unknown =>
  html`<label class="learnable"
    ><input
      type="checkbox"
      .checked=${isLearned}
      @change=${({ target }: Event) =>
        change(
          target!,
          (progress) => withSkill(progress, id, skill, (target as HTMLInputElement).checked),
          id,
        )}
    /><span>${skill}</span></label
  >`;
