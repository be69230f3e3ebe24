/** What the school adds to the cards: its analytics, a syllabus to take home, and a call to book. */

const find = (selector) => document.querySelector(selector);

/** What each event tells, as a line to read. */
const lines = {
  'career-load': ({ path }) => `${path.title} (${path.id}), ${path.roadmap.steps.length} steps`,
  'career-error': ({ error, issues }) => `${error.message} (${issues.length} issues)`,
  'career-progress': ({ step, done, completed, total, progress }) =>
    `${step ? `${step} is ${done ? 'done' : 'open again'}: ` : ''}${completed} of ${total} done, ` +
    `to keep: ${JSON.stringify(progress)}`,
  'career-link': ({ label, url }) => `“${label}”, to ${url}`,
};

// The events bubble out of every card: one place hears them all, of cards that come later as well.
for (const [type, line] of Object.entries(lines))
  document.addEventListener(type, (event) => {
    const name = document.createElement('code');
    name.textContent = type;
    const item = document.createElement('li');
    item.append(name, ` from <${event.target.localName}>: ${line(event)}`);
    find('#log').prepend(item);
  });

// The syllabus is made of what the cards show, so that the two can’t differ.
document.addEventListener('career-load', ({ path }) => {
  const modules = path.roadmap.steps.map(
    ({ title, duration, skills }, index) =>
      `${index + 1}. ${title}, ${duration.min}–${duration.max} months: ${skills.join(', ')}`,
  );
  const text = [`${path.title}: ${path.roadmap.lead}`, ...modules].join('\n\n');
  find('#syllabus').href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  find('#syllabus').download = `${path.id}-syllabus.txt`;
});

find('#book').addEventListener('click', () => {
  // Else Escape would leave the answer of the last time.
  find('#call').returnValue = '';
  find('#call').showModal();
});
find('#call').addEventListener('close', ({ target }) => {
  if (target.returnValue === 'book')
    find('#booked').textContent =
      `Booked: ${find('#when').value}. (Not really: the school is made up.)`;
});
