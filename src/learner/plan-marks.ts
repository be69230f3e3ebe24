/**
 * Marks a learner's progress in a rendered roadmap. Templates don't write these marks, so that a tick needs no
 * rendering (`#refresh` in learner.ts).
 */
import type { PlanState, StepState } from './plan-state.js';

/** The classes and parts of each state. */
const names: Record<StepState, string> = {
  known: 'known',
  done: 'done',
  inProgress: 'started',
  skipped: 'skipped',
  open: '',
};

const markItem = (item: Element, part: string, state: StepState, isCurrent: boolean): void => {
  const name = [names[state], isCurrent && 'current'].filter(Boolean).join(' ');
  if (item.className === name) return;
  item.className = name;
  item.setAttribute('part', name ? `${part} ${name}` : part);
  item.ariaCurrent = isCurrent ? 'step' : null;
  // A stage with alternatives has no controls of its own.
  if (part === 'step' && item.querySelector('ol')) return;
  const box = item.querySelector<HTMLInputElement>('.check input');
  if (!box) return;
  box.checked = state === 'done';
  item.querySelector('select')!.value = state;
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

/** `summary` is the text of the status. */
export const markPlan = (
  { required, stages, trackable }: PlanState,
  root: ShadowRoot,
  summary: string,
): void => {
  const items = root.querySelectorAll('.steps > li');
  stages.forEach(({ isCurrent, stage, state, steps }, index) => {
    const item = items[index];
    if (!item) return;
    markItem(item, 'step', state, isCurrent);
    if (stage.steps.length === 1) return;
    const alternatives = item.querySelectorAll('.alternatives > li');
    [...steps.values()].forEach((state, index) => {
      markItem(alternatives[index]!, 'alternative', state, false);
    });
  });
  const segments = root.querySelector('[part=strip]')?.children;
  const states = new Map(stages.map(({ stage, state }) => [stage.steps[0], state]));
  required.forEach(({ steps }, index) => {
    const isOpen = trackable && states.get(steps[0]) !== 'done';
    segments?.[index]?.classList.toggle('open', isOpen);
  });
  const status = root.querySelector('[part=status]');
  if (status) setText(status, summary);
};
