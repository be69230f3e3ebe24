/** Stores learners’ progress on the server: loads it into the element, and saves the changes that the element reports. */
export {};

/** The bundled path’s id. With your own data, take it from the event `career-load`. */
const PATH = 'mlops-engineer';

const path = document.querySelector('career-path')!;
const learners = document.querySelector<HTMLSelectElement>('#learner')!;
const overview = document.querySelector<HTMLTableElement>('#overview')!;
const status = document.querySelector<HTMLElement>('#status')!;
const again = document.querySelector<HTMLButtonElement>('#again')!;

type Progress = NonNullable<typeof path.progress>;

/** A learner in the overview for mentors. */
interface OverviewRow {
  learner: string;
  completed: number;
  total: number;
  /** By step. Steps that the learner’s background covers are missing. */
  states: Record<string, keyof typeof labels>;
}

interface Overview {
  learners: OverviewRow[];
  steps: { id: string; title: string }[];
}

const labels = {
  open: 'Not started',
  inProgress: 'In progress',
  done: 'Done',
  skipped: 'Skipped',
};

/** Progress that isn’t saved on the server yet, by learner. */
const unsaved = new Map<string, Progress>();
let saving = false;
let visit = 0;

const request = async <T>(address: string, options: RequestInit = {}): Promise<T> => {
  const signal = AbortSignal.timeout(10_000);
  const response = await fetch(`/api/${address}`, { signal, ...options });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

/** Shows the status, and a retry button if something failed. */
const report = (text: string, retry?: () => void) => {
  status.textContent = text;
  // The focused button is about to be hidden, so the focus moves to the status.
  if (!retry && document.activeElement === again) status.focus();
  again.hidden = !retry;
  again.onclick = retry ?? null;
};

const showOverview = async () => {
  // If the request fails, the previous overview stays: learners don’t depend on it.
  const found = await request<Overview>(`overview/${PATH}`).catch(() => undefined);
  if (!found) return;
  const { steps } = found;
  overview.hidden = false;
  const heads = ['Learner', 'Progress', ...steps.map(({ title }) => title)];
  overview.tHead!.rows[0]!.replaceChildren(
    ...heads.map((text) => {
      const head = document.createElement('th');
      head.scope = 'col';
      head.textContent = text;
      return head;
    }),
  );
  overview.tBodies[0]!.replaceChildren(
    ...found.learners.map(({ completed, learner, states, total }) => {
      const row = document.createElement('tr');
      const head = row.appendChild(document.createElement('th'));
      head.scope = 'row';
      head.textContent = [...learners.options].find(({ value }) => value === learner)!.label;
      row.insertCell().textContent = `${completed} of ${total} steps done`;
      for (const { id } of steps) {
        const state = states[id];
        const cell = row.insertCell();
        cell.textContent = state ? labels[state] : 'Known before';
        cell.className = state ?? 'known';
      }
      return row;
    }),
  );
};

/** Saves one change at a time, so that an older one can’t overwrite a newer one. */
const save = async () => {
  if (saving) return;
  saving = true;
  report('Saving …');
  try {
    // Progress that changes during its request is sent again.
    while (unsaved.size)
      for (const [learner, progress] of unsaved) {
        await request(`progress/${learner}/${PATH}`, {
          method: 'PUT',
          body: JSON.stringify(progress),
          // The request finishes even if the learner leaves the page.
          keepalive: true,
        });
        if (unsaved.get(learner) === progress) unsaved.delete(learner);
      }
    report('Saved');
    void showOverview();
  } catch {
    report('Not saved', save);
  }
  saving = false;
};

const signIn = async () => {
  const learner = learners.value;
  const mine = ++visit;
  // Until this learner’s progress is loaded, the page shows none and can’t be changed.
  path.progress = { done: [] };
  path.inert = true;
  report('Loading …');
  try {
    const known =
      unsaved.get(learner) ?? (await request<Progress | null>(`progress/${learner}/${PATH}`));
    if (mine !== visit) return;
    path.progress = known ?? { done: [] };
    path.trackable = true;
    report(`Signed in as ${learners.selectedOptions[0]!.label}`);
    void showOverview();
    if (unsaved.size) void save();
  } catch {
    if (mine !== visit) return;
    // Without a server, progress can’t be saved, so the learner can’t change it.
    path.trackable = false;
    report(
      'The portal’s server isn’t running. Run “npm start” in the repository, then try again.',
      signIn,
    );
  }
  path.inert = false;
};

path.addEventListener('career-progress', ({ progress }) => {
  // Without a server, learners can still hide the dates, but the choice isn’t saved.
  if (!path.trackable) return;
  unsaved.set(learners.value, progress);
  void save();
});
learners.addEventListener('change', signIn);
void signIn();
