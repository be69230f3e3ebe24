/** Every field of the schema can be reached and filled in: by keyboard alone, and with a pointer. The fields come from the schema. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { root, type Field } from '../../demo/builder/model/fields.js';
import { launchFirefox } from '../browsers.js';
import { openEditor } from './editor-page.js';

/** The fields that hold a value, by their path. */
const leavesOf = (field: Field): Field[] => {
  const inner = [...field.entries, ...(field.item?.entries ?? [])];
  return inner.length ? inner.flatMap(leavesOf) : [field];
};

const leaves = leavesOf(root);

/** A control of the form. */
interface Stop {
  id: string;
  type: string;
  name: string;
  isEmpty: boolean;
  isClosed: boolean;
  /** The paths of the fields that the control stands for, without indexes. */
  paths: string[];
  /** How many entries the list of an add button has. */
  count: number;
}

/** Undefined outside the form. */
const stopAt = (page: Page, control?: ElementHandle): Promise<Stop | undefined> =>
  page.evaluate((control) => {
    const active = (control ?? document.activeElement) as HTMLInputElement;
    if (!editor.contains(active)) return undefined;
    const { places = '[]' } = active.closest<HTMLElement>('[data-places]')?.dataset ?? {};
    const paths = (JSON.parse(places) as (string | number)[][]).map((place) =>
      place.filter((key) => typeof key === 'string').join('.'),
    );
    return {
      id: active.id,
      type: active.localName === 'input' ? active.type : active.localName,
      name: reading.nameOf(active),
      isEmpty:
        active.localName === 'select' ? !active.value || active.id.endsWith('unit') : !active.value,
      isClosed:
        active.ariaExpanded === 'false' ||
        (active.localName === 'summary' && !active.closest('details')!.open),
      paths,
      count: active.previousElementSibling?.children.length ?? 0,
    };
  }, control);

const texts: Partial<Record<Field['kind'], string>> = {
  address: 'https://example.com/',
  currency: 'eur',
  key: 'a-key',
  month: '2026-11',
};

/** What to type into a control. */
const textFor = ({ paths }: Stop): string => {
  if (paths.length > 1) return paths.some((path) => path.endsWith('orMore')) ? '1k–2k+' : '3–4';
  const { kind } = leaves.find(({ path }) => path === paths[0])!;
  return kind === 'number' ? '5' : (texts[kind] ?? 'Some text');
};

/** Whether a control is of use: it opens or adds something, or its field isn’t filled in. */
const isOfUse = ({ count, id, isClosed, paths }: Stop, filled: Set<string>): boolean => {
  if (isClosed) return true;
  if (id.endsWith('-add')) return count < 2;
  return paths.some((path) => !filled.has(path));
};

const isField = ({ type }: Stop): boolean =>
  ['checkbox', 'month', 'select', 'text', 'textarea'].includes(type);

/** Types into the focused field. */
const type = async (page: Page, stop: Stop): Promise<void> => {
  const { keyboard } = page;
  if (stop.type === 'month') {
    // Chromium has a field for the month, which takes its first letter, and one for the year.
    await keyboard.press('N');
    await keyboard.press('ArrowRight');
    await keyboard.type('2026');
  } else if (stop.isEmpty) await keyboard.type(textFor(stop));
};

/** Does with the focused control what its author would. */
const useKeys = async (page: Page, stop: Stop): Promise<void> => {
  const { keyboard } = page;
  if (stop.isClosed && stop.type !== 'textarea') await keyboard.press('Enter');
  else if (stop.id.endsWith('-add')) {
    await keyboard.press('Enter');
    // The focus is in the new entry: the walk goes on behind the button before it.
    await keyboard.down('Shift');
    await keyboard.press('Tab');
    await keyboard.up('Shift');
  }
  if (stop.type === 'checkbox') await keyboard.press(' ');
  else if (stop.type === 'select' && stop.isEmpty) await keyboard.press('ArrowDown');
  else if (isField(stop)) await type(page, stop);
};

/** Clicks a control, and writes if it’s a text field. */
const usePointer = async (page: Page, stop: Stop, control: ElementHandle): Promise<void> => {
  if (stop.type === 'select') {
    const { options, selectedIndex } = await control.evaluate((select) => {
      const { options, selectedIndex } = select as HTMLSelectElement;
      return { options: [...options].map(({ value }) => value), selectedIndex };
    });
    if (stop.isEmpty) await control.select(options[selectedIndex + 1]!);
    return;
  }
  // A field for a month begins with the part for the month.
  await control.click(stop.type === 'month' ? { offset: { x: 12, y: 12 } } : {});
  if (isField(stop) && stop.type !== 'checkbox') await type(page, stop);
};

const valuesAt = (page: Page, path: string): Promise<unknown[]> =>
  page.evaluate((path) => {
    const read = (value: unknown, [key, ...rest]: string[]): unknown[] => {
      if (Array.isArray(value)) return value.flatMap((item) => read(item, [key!, ...rest]));
      if (key === undefined || value === undefined) return value === undefined ? [] : [value];
      return read(Object(value)[key], rest);
    };
    const value = path.split('.') as string[];
    return read(session.document, value);
  }, path);

/** Notes which fields have a value now. */
const note = async (page: Page, { paths }: Stop, filled: Set<string>): Promise<void> => {
  for (const path of paths) if ((await valuesAt(page, path)).length) filled.add(path);
};

/** Goes through all controls by the Tab key. */
const walk = async (page: Page, filled: Set<string>): Promise<void> => {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.focus('#editor-redo');
  for (let stops = 0; stops < 600; stops++) {
    await page.keyboard.press('Tab');
    const stop = await stopAt(page);
    if (!stop) break;
    if (!isOfUse(stop, filled)) continue;
    await useKeys(page, stop);
    await note(page, stop, filled);
  }
};

const controls =
  '#editor :is(summary, .toggle, [id$=-add], [id$=advanced-toggle], input, select, textarea)';

/** Clicks each control, and those that appear by that. */
const clickAll = async (page: Page, filled: Set<string>): Promise<void> => {
  const used = new Set<string>();
  for (;;) {
    const found = await page.$$(controls);
    const before = used.size;
    for (const control of found) {
      const stop = (await control.isVisible()) && (await stopAt(page, control));
      if (!stop || !isOfUse(stop, filled)) continue;
      const name = [stop.id, stop.name, stop.count].join();
      if (used.has(name)) continue;
      used.add(name);
      await usePointer(page, stop, control);
      await note(page, stop, filled);
    }
    if (used.size === before) return;
  }
};

const fillIn = async (go: typeof walk, browser?: Browser) => {
  const { page, problems } = await openEditor(undefined, { browser });
  const filled = new Set<string>();
  // Some fields appear only once others are filled in: references, and alternatives of a second step.
  for (let round = 0; round < 3; round++) await go(page, filled);
  assert.deepEqual(
    leaves.map(({ path }) => path).filter((path) => !filled.has(path)),
    [],
  );
  assert.deepEqual(problems, []);
  await page.close();
};

const firefox = await launchFirefox();
after(() => firefox.close());

for (const [name, browser] of Object.entries({ Chromium: undefined, Firefox: firefox })) {
  test(`${name}, by keyboard alone`, () => fillIn(walk, browser));
  test(`${name}, with a pointer`, () => fillIn(clickAll, browser));
}
