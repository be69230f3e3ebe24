/** Keeps learners’ progress on the server: sets it on the element, and saves what the element reports. */
export {};

/** The bundled path’s id. With your own data, take it from the event `career-load`. */
const PATH = 'mlops-engineer';

const path = document.querySelector('career-path')!;
const learners = document.querySelector<HTMLSelectElement>('#learner')!;
const overview = document.querySelector<HTMLTableElement>('#overview')!;
const status = document.querySelector<HTMLElement>('#status')!;
const again = document.querySelector<HTMLButtonElement>('#again')!;

type Progress = NonNullable<typeof path.progress>;

/** What the server answers for a mentor: one row for each learner. */
interface OverviewRow {
  learner: string;
  done: number;
  total: number;
}

/** The latest progress of each learner that the server doesn’t have yet. */
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
  // The button is about to disappear: its focus moves to the outcome.
  if (!retry && document.activeElement === again) status.focus();
  again.hidden = !retry;
  again.onclick = retry ?? null;
};

const showOverview = async () => {
  // If the request fails, the last overview stays: the learner’s own work doesn’t depend on it.
  const rows = await request<OverviewRow[]>(`overview/${PATH}`).catch(() => undefined);
  if (!rows) return;
  overview.hidden = false;
  overview.tBodies[0]!.replaceChildren(
    ...rows.map(({ learner, done, total }) => {
      const row = document.createElement('tr');
      const head = row.appendChild(document.createElement('th'));
      head.scope = 'row';
      head.textContent = [...learners.options].find(({ value }) => value === learner)!.label;
      row.insertCell().textContent = `${done} of ${total} steps done`;
      return row;
    }),
  );
};

/** Saves one state after the other, so an older one never overwrites a newer one. */
const save = async () => {
  if (saving) return;
  saving = true;
  report('Saving …');
  try {
    // A learner whose progress changes while it is sent gets another turn.
    while (unsaved.size)
      for (const [learner, progress] of unsaved) {
        await request(`progress/${learner}/${PATH}`, {
          method: 'PUT',
          body: JSON.stringify(progress),
          // Finishes even if the learner leaves the page right after a tick.
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
  // Hides the previous learner’s progress, and accepts no ticks until this learner’s is known.
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
    // Without a server nothing can be saved, so the path is only shown.
    path.trackable = false;
    report(
      'The portal’s server is not there. Start it with npx tsx demo/hosts/portal-server.ts',
      signIn,
    );
  }
  path.inert = false;
};

path.addEventListener('career-progress', ({ progress }) => {
  // Without a server, learners can still hide the dates; that lasts until they leave the page.
  if (!path.trackable) return;
  unsaved.set(learners.value, progress);
  void save();
});
learners.addEventListener('change', signIn);
void signIn();
