/** What the school adds to the cards: analytics, a syllabus to download, and a form to book a call. */
import { find } from '../find.js';
import { code, make } from '../make.js';

const log = ({ target, type }: Event, text: string) =>
  find('#log').prepend(
    make('li', {}, code(type), ` from <${(target as Element).localName}>: ${text}`),
  );

// Events bubble, so one listener on the document gets them from all cards, including later ones.
document.addEventListener('career-load', (event) => {
  const { id, roadmap, title } = event.path;
  log(event, `${title} (${id}), ${roadmap?.steps.length} steps`);
});
document.addEventListener('career-error', (event) =>
  log(event, `${event.error.message} (${event.issues.length} issues)`),
);
document.addEventListener('career-progress', (event) => {
  const { completed, done, progress, step, total } = event;
  const change = step ? `${step} is ${done ? 'done' : 'open again'}: ` : '';
  log(event, `${change}${completed} of ${total} done, to keep: ${JSON.stringify(progress)}`);
});
document.addEventListener('career-link', (event) =>
  log(event, `“${event.label}”, to ${event.url}`),
);

// The syllabus is made from the data that the cards show, so the two can't differ.
document.addEventListener('career-load', ({ path: { id, roadmap, title } }) => {
  const modules = (roadmap?.steps ?? []).map(
    ({ duration, skills = [], title }, index) =>
      `${index + 1}. ${title}, ${duration?.min}–${duration?.max} months: ${skills.join(', ')}`,
  );
  const text = [`${title}: ${roadmap?.lead}`, ...modules].join('\n\n');
  const link = find<HTMLAnchorElement>('#syllabus');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = `${id}-syllabus.txt`;
});

const call = find<HTMLDialogElement>('#call');
find('#book').addEventListener('click', () => {
  // Otherwise Escape would return the previous answer.
  call.returnValue = '';
  call.showModal();
});
call.addEventListener('close', () => {
  if (call.returnValue === 'book')
    find('#booked').textContent =
      `Booked: ${find<HTMLInputElement>('#when').value}. (Not really: the school is made up.)`;
});
