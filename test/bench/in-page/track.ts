/** Makes a roadmap of HTML trackable: writes what has changed, and stores which steps are done. */
import type { Step } from '../content.js';
import { status } from '../views.js';

export const track = (root: ParentNode, steps: Step[], check: string, event: string) => {
  const done = new Set<string>(JSON.parse(localStorage.getItem('done') ?? '[]'));
  const items = root.querySelectorAll('.roadmap ol > li');
  const segments = root.querySelectorAll('.strip svg');
  const line = root.querySelector('.status')!;
  const show = () => {
    const current = steps.find(({ id }) => !done.has(id));
    steps.forEach((step, index) => {
      const ticked = done.has(step.id);
      items[index]!.className = ticked ? 'done' : step === current ? 'current' : '';
      items[index]!.ariaCurrent = step === current ? 'step' : null;
      segments[index]!.setAttribute('class', ticked ? '' : 'open');
    });
    line.textContent = status(steps, done);
  };
  root.addEventListener(event, ({ target }) => {
    const { checked, value } = (target as Element).closest<HTMLInputElement>(check)!;
    done[checked ? 'add' : 'delete'](value);
    localStorage.setItem('done', JSON.stringify([...done]));
    show();
  });
  show();
};
