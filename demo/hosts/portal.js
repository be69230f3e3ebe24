/** Keeps a learner’s progress on the server: gives it to the element, and takes what it tells. */

/** The bundled path’s id; with data of your own it is in the event `career-load`. */
const PATH = 'mlops-engineer';

const find = (selector) => document.querySelector(selector);
const path = find('career-path');
const learners = find('#learner');
const status = find('#status');
const again = find('#again');

/** The latest progress of each learner that the server doesn’t have yet. */
const unsaved = new Map();
let saving = false;
let visit = 0;

const ask = async (address, options) => {
  const signal = AbortSignal.timeout(10_000);
  const response = await fetch(`/api/${address}`, { signal, ...options });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

/** Says how things are, and offers to do again what has failed. */
const say = (text, retry) => {
  status.textContent = text;
  // The button is about to go: who has pressed it reads on at what came of it.
  if (!retry && document.activeElement === again) status.focus();
  again.hidden = !retry;
  again.onclick = retry;
};

const showOverview = async () => {
  // Where it can’t be had, the last one stays: the learner’s own work doesn’t hang on it.
  const rows = await ask(`overview/${PATH}`).catch(() => undefined);
  if (!rows) return;
  find('#overview').hidden = false;
  find('#overview tbody').replaceChildren(
    ...rows.map(({ learner, done, total }) => {
      const row = document.createElement('tr');
      const head = row.appendChild(document.createElement('th'));
      head.scope = 'row';
      head.textContent = find(`option[value="${learner}"]`).label;
      row.insertCell().textContent = `${done} of ${total} steps done`;
      return row;
    }),
  );
};

/** Sends one after the other, so that an older state never comes in over a newer one. */
const save = async () => {
  if (saving) return;
  saving = true;
  say('Saving …');
  try {
    while (unsaved.size) {
      const [[learner, progress]] = unsaved;
      await ask(`progress/${learner}/${PATH}`, {
        method: 'PUT',
        body: JSON.stringify(progress),
        // Also when the page is left right after a tick.
        keepalive: true,
      });
      // Unless there is something newer by now, that was it.
      if (unsaved.get(learner) === progress) unsaved.delete(learner);
    }
    say('Saved');
    showOverview();
  } catch {
    say('Not saved', save);
  }
  saving = false;
};

const signIn = async () => {
  const learner = learners.value;
  const mine = ++visit;
  // Nobody sees the ticks of the one before, nor ticks before it is known what is done.
  path.progress = { done: [] };
  path.inert = true;
  say('Loading …');
  try {
    const known = unsaved.get(learner) ?? (await ask(`progress/${learner}/${PATH}`));
    if (mine !== visit) return;
    path.progress = known ?? { done: [] };
    path.trackable = true;
    say(`Signed in as ${learners.selectedOptions[0].label}`);
    showOverview();
    if (unsaved.size) save();
  } catch {
    if (mine !== visit) return;
    // What can’t be kept isn’t asked for: the path stays to be read.
    path.trackable = false;
    say('The portal’s server is not there. Start it with node demo/hosts/portal-server.js', signIn);
  }
  path.inert = false;
};

path.addEventListener('career-progress', ({ progress }) => {
  // Dates can be hidden without a server, too; that lasts until the page is left.
  if (!path.trackable) return;
  unsaved.set(learners.value, progress);
  save();
});
learners.addEventListener('change', signIn);
signIn();
