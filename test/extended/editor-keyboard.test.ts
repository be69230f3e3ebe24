/** Every field of the schema can be reached and filled in with the keyboard alone. The fields come from the schema. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { root, type Field } from '../../demo/builder/model/fields.js';
import { launchFirefox } from '../browsers.js';
import { openEditor } from './editor-page.js';

/** The fields that hold a value, by their path. */
const leavesOf = (field: Field): Field[] => {
  const inner = [...field.entries, ...(field.item?.entries ?? [])];
  return inner.length ? inner.flatMap(leavesOf) : [field];
};

const leaves = leavesOf(root);

/** Where the focus is. */
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

const stopAt = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLInputElement;
    if (!editor.contains(active)) return undefined;
    const { places = '[]' } = active.closest<HTMLElement>('[data-places]')?.dataset ?? {};
    const paths = (JSON.parse(places) as (string | number)[][]).map((place) =>
      place.filter((key) => typeof key === 'string').join('.'),
    );
    return {
      id: active.id,
      type: active.localName === 'input' ? active.type : active.localName,
      name: (active.ariaLabel ?? active.labels?.[0]?.textContent ?? active.textContent).trim(),
      isEmpty:
        active.localName === 'select' ? !active.value || active.id.endsWith('unit') : !active.value,
      isClosed:
        active.ariaExpanded === 'false' ||
        (active.localName === 'summary' && !active.closest('details')!.open),
      paths,
      count: active.previousElementSibling?.children.length ?? 0,
    };
  });

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

/** Does with the focused control what its author would. Returns the paths that are filled in now. */
const use = async (page: Page, stop: Stop): Promise<string[]> => {
  const { keyboard } = page;
  const { id, isClosed, isEmpty, paths, type } = stop;
  if (isClosed && type !== 'textarea') await keyboard.press('Enter');
  else if (type === 'button' && id.endsWith('-add') && stop.count < 2) {
    await keyboard.press('Enter');
    // The focus is in the new entry: the walk goes on behind the button before it.
    await keyboard.down('Shift');
    await keyboard.press('Tab');
    await keyboard.up('Shift');
  }
  if (!['checkbox', 'month', 'select', 'text', 'textarea'].includes(type)) return [];
  if (type === 'checkbox') await keyboard.press(' ');
  else if (type === 'month') {
    // Chromium has a field for the month, which takes its first letter, and one for the year.
    await keyboard.press('N');
    await keyboard.press('ArrowRight');
    await keyboard.type('2026');
  } else if (type === 'select' && isEmpty) await keyboard.press('ArrowDown');
  else if (isEmpty) await keyboard.type(textFor(stop));
  return paths;
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

const fillIn = async (browser?: Browser) => {
  const { page, problems } = await openEditor(undefined, { browser });
  const filled = new Set<string>();
  // Some fields appear only once others are filled in: references, and alternatives of a second step.
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.focus('#editor-redo');
    for (let stops = 0; stops < 600; stops++) {
      await page.keyboard.press('Tab');
      const stop = await stopAt(page);
      if (!stop) break;
      const isDone = stop.paths.length && stop.paths.every((path) => filled.has(path));
      if (isDone && !stop.id.endsWith('-add') && !stop.isClosed) continue;
      for (const path of await use(page, stop))
        if ((await valuesAt(page, path)).length) filled.add(path);
    }
  }
  assert.deepEqual(
    leaves.map(({ path }) => path).filter((path) => !filled.has(path)),
    [],
  );
  assert.deepEqual(problems, []);
  await page.close();
};

test('in Chromium', () => fillIn());

test('in Firefox', async () => {
  const firefox = await launchFirefox();
  try {
    await fillIn(firefox);
  } finally {
    await firefox.close();
  }
});
