/** Drafts in several tabs, with a database and messages as browsers have them. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Autosave, type Happened, type HappenedEvent } from '../../demo/builder/drafts/autosave.js';
import { DraftStore, type ElsewhereEvent } from '../../demo/builder/drafts/draft-store.js';
import { nameOf } from '../../demo/builder/drafts/stored-draft.js';
import { Session, type Draft } from '../../demo/builder/model/session.js';

interface Tab {
  session: Session;
  store: DraftStore;
  autosave: Autosave;
  happened: Happened[];
}

const tabs: Tab[] = [];

const openTab = async (document?: Draft): Promise<Tab> => {
  const session = new Session(document);
  const store = new DraftStore();
  const autosave = new Autosave(session, store);
  const happened: Happened[] = [];
  autosave.addEventListener('happened', (event) =>
    happened.push((event as HappenedEvent).happened),
  );
  const tab = { session, store, autosave, happened };
  tabs.push(tab);
  await autosave.start();
  return tab;
};

/** What a tab does when it hears of a change in another one. */
const hears = ({ store }: Tab) =>
  new Promise<ElsewhereEvent>((resolve) =>
    store.addEventListener('elsewhere', (event) => resolve(event as ElsewhereEvent), {
      once: true,
    }),
  );

const baker: Draft = { id: 'baker', title: 'Baker', duties: ['Bake'] };
const smith: Draft = { id: 'smith', title: 'Smith' };

const names = ({ store }: Tab) => store.drafts.map(nameOf).sort();

/** What is stored, as a new tab finds it. */
const stored = async () => {
  const store = new DraftStore();
  await store.read();
  store.close();
  return store.drafts.map(({ document, name }) => ({ document, ...(name && { name }) }));
};

/** The part of localStorage that drafts use. */
const memory = () => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    getItem: (key: string) => items.get(key) ?? null,
    key: (index: number) => [...items.keys()][index] ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, value: string) => void items.set(key, value),
  };
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  Object.assign(globalThis, { localStorage: memory() });
});

afterEach(async () => {
  for (const { autosave, store } of tabs.splice(0)) {
    await autosave.save();
    store.close();
  }
});

test('a change is saved, and a new tab shows it with nothing to undo', async () => {
  const first = await openTab();
  first.session.replace(baker);
  first.session.edit(['title'], 'Master baker');
  assert.equal(first.autosave.hasUnsavedWork, true);
  await first.autosave.save();
  assert.equal(first.autosave.hasUnsavedWork, false);
  const second = await openTab();
  assert.deepEqual(second.session.document, { ...baker, title: 'Master baker' });
  assert.equal(second.session.canUndo, false);
});

test('an empty career isn’t stored until something is entered', async () => {
  const { autosave, session } = await openTab();
  session.replace({});
  await autosave.save();
  assert.deepEqual(await stored(), []);
  session.edit(['title'], 'Baker');
  await autosave.save();
  assert.equal((await stored()).length, 1);
});

test('another document is a draft of its own; undo goes back to the first one', async () => {
  const tab = await openTab();
  tab.session.replace(baker);
  tab.session.edit(['title'], 'Master baker');
  tab.session.replace(smith);
  await tab.autosave.save();
  assert.deepEqual(tab.happened, [{ kind: 'left', name: 'Master baker' }]);
  assert.deepEqual(names(tab), ['Master baker', 'Smith']);
  tab.session.undo();
  tab.session.edit(['tagline'], 'Bread');
  await tab.autosave.save();
  const documents = new Set((await stored()).map(({ document }) => document));
  // A set: both may have been saved in the same millisecond.
  assert.deepEqual(
    documents,
    new Set([{ ...baker, title: 'Master baker', tagline: 'Bread' }, smith]),
  );
});

test('a document that was opened before, and changed since, doesn’t overwrite its draft', async () => {
  const tab = await openTab();
  tab.session.replace(baker);
  tab.session.edit(['title'], 'Master baker');
  tab.session.replace(smith);
  tab.session.replace(baker);
  await tab.autosave.save();
  assert.deepEqual(names(tab), ['Baker', 'Master baker', 'Smith']);
});

test('a document that is a draft already is opened, not stored twice', async () => {
  const tab = await openTab();
  tab.session.replace(baker);
  await tab.autosave.save();
  tab.session.replace(undefined);
  tab.session.replace(structuredClone(baker));
  await tab.autosave.save();
  assert.deepEqual(names(tab), ['Baker']);
});

test('a change in one tab appears in another that shows the same draft', async () => {
  const first = await openTab(baker);
  await first.autosave.save();
  const second = await openTab();
  const heard = hears(second);
  first.session.edit(['title'], 'Master baker');
  await first.autosave.save();
  await heard;
  assert.equal(second.session.document?.title, 'Master baker');
  assert.equal(second.autosave.isSaved, true);
  const answer = hears(first);
  second.session.edit(['tagline'], 'Bread');
  await second.autosave.save();
  await answer;
  assert.deepEqual(first.session.document, { ...baker, title: 'Master baker', tagline: 'Bread' });
  assert.equal((await stored()).length, 1);
});

test('changes in two tabs at the same time are both kept', async () => {
  const first = await openTab(baker);
  await first.autosave.save();
  const second = await openTab();
  first.session.edit(['title'], 'Master baker');
  second.session.edit(['title'], 'Pastry cook');
  const heard = hears(first);
  await Promise.all([first.autosave.save(), second.autosave.save()]);
  await heard;
  assert.equal(first.session.document?.title, 'Master baker');
  assert.equal(second.session.document?.title, 'Pastry cook');
  const mine = 'Pastry cook (other tab)';
  assert.deepEqual(second.happened, [{ kind: 'both-changed', name: 'Master baker', mine }]);
  assert.deepEqual((await stored()).map(nameOf).sort(), ['Master baker', mine]);
  // From now on, they are two drafts.
  second.session.undo();
  await second.autosave.save();
  assert.deepEqual(await stored(), [
    { document: baker, name: mine },
    { document: { ...baker, title: 'Master baker' } },
  ]);
});

test('the same change in two tabs gives no second draft', async () => {
  const first = await openTab(baker);
  await first.autosave.save();
  const second = await openTab();
  for (const { session } of [first, second]) session.edit(['title'], 'Master baker');
  await Promise.all([first.autosave.save(), second.autosave.save()]);
  assert.equal((await stored()).length, 1);
  assert.deepEqual(second.happened, []);
});

test('tabs with different drafts don’t disturb each other', async () => {
  const first = await openTab(baker);
  await first.autosave.save();
  const second = await openTab(smith);
  const heard = hears(first);
  second.session.edit(['title'], 'Blacksmith');
  await second.autosave.save();
  await heard;
  assert.equal(first.session.document, baker);
  assert.deepEqual(names(first), ['Baker', 'Blacksmith']);
});

test('a draft that is deleted in another tab stays on the page, and is stored again when it changes', async () => {
  const first = await openTab(baker);
  await first.autosave.save();
  const second = await openTab();
  const heard = hears(first);
  await second.store.remove(second.autosave.current!.id);
  await heard;
  assert.deepEqual(first.happened, [{ kind: 'deleted-elsewhere', name: 'Baker' }]);
  assert.deepEqual(await stored(), []);
  assert.equal(first.autosave.hasUnsavedWork, false);
  first.session.edit(['title'], 'Master baker');
  await first.autosave.save();
  assert.deepEqual(await stored(), [{ document: { ...baker, title: 'Master baker' } }]);
});

test('undo brings a deleted draft back', async () => {
  const { autosave, session, store } = await openTab(baker);
  await autosave.save();
  await store.remove(autosave.current!.id);
  autosave.leave();
  await autosave.save();
  assert.equal(session.document, undefined);
  assert.deepEqual(await stored(), []);
  session.undo();
  await autosave.save();
  assert.deepEqual(await stored(), [{ document: baker }]);
});

test('an own name stays when the title changes, also in another tab', async () => {
  const first = await openTab(baker);
  await first.autosave.save();
  const second = await openTab();
  const heard = hears(first);
  await second.store.rename(second.autosave.current!.id, 'For the school');
  await heard;
  first.session.edit(['title'], 'Master baker');
  await first.autosave.save();
  assert.deepEqual(names(first), ['For the school']);
  await first.store.rename(first.autosave.current!.id, '');
  assert.deepEqual(names(first), ['Master baker']);
});

test('what a closed tab couldn’t save any more is stored on the next visit', async () => {
  const first = await openTab(baker);
  await first.autosave.save();
  const { id, revision } = first.autosave.current!;
  const document = { ...baker, title: 'Master baker' };
  first.store.rescue({ id, document, base: revision });
  const second = await openTab();
  assert.deepEqual(second.session.document, document);
  assert.equal((await stored()).length, 1);
});

test('what a closed tab couldn’t save any more doesn’t overwrite later changes', async () => {
  const first = await openTab(baker);
  await first.autosave.save();
  const { id, revision } = first.autosave.current!;
  const second = await openTab();
  second.session.edit(['title'], 'Pastry cook');
  await second.autosave.save();
  first.store.rescue({ id, document: { ...baker, title: 'Master baker' }, base: revision });
  const found = await stored();
  assert.deepEqual(found.map(nameOf).sort(), ['Master baker (other tab)', 'Pastry cook']);
});

test('what is saved after all isn’t stored again on the next visit', async () => {
  const { autosave, session } = await openTab(baker);
  session.edit(['title'], 'Master baker');
  autosave.saveAtOnce();
  session.edit(['title'], 'Pastry cook');
  await autosave.save();
  assert.deepEqual((await stored()).map(nameOf), ['Pastry cook']);
});

test('blocked storage is reported, and the page goes on', async () => {
  globalThis.indexedDB = {
    open() {
      throw new DOMException('Storage is blocked', 'SecurityError');
    },
  } as unknown as IDBFactory;
  const { autosave, session, store } = await openTab(baker);
  await autosave.save();
  assert.equal(store.failure, 'blocked');
  assert.equal(autosave.hasUnsavedWork, true);
  autosave.savedAsFile();
  assert.equal(autosave.hasUnsavedWork, false);
  session.edit(['title'], 'Master baker');
  assert.equal(autosave.hasUnsavedWork, true);
});

test('full storage is reported until there is space again', async ({ mock }) => {
  const { autosave, session, store } = await openTab(baker);
  const full = mock.method(IDBObjectStore.prototype, 'put', () => {
    throw new DOMException('No space', 'QuotaExceededError');
  });
  await autosave.save();
  assert.equal(store.failure, 'full');
  assert.equal(autosave.hasUnsavedWork, true);
  full.mock.restore();
  session.edit(['title'], 'Master baker');
  await autosave.save();
  assert.equal(store.failure, undefined);
  assert.deepEqual((await stored()).map(nameOf), ['Master baker']);
});
