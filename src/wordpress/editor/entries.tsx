/** A list of entries that can be added, removed and moved. */
import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { createElement, useEffect, useRef, type ReactNode } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { KeyboardEvent } from 'react';
import { down, remove, up } from './icons.js';

interface EntriesProps<T> {
  /** What the list is: “Levels”. */
  title: string;
  items: T[];
  /** The name of an entry by its number: “Level 2”. */
  nameOf(number: number): string;
  /** The text of the button that adds an entry. */
  addLabel: string;
  /** Whether the fields of an entry fit on one line, like a table’s row. */
  isTable?: boolean;
  onChange(items: T[]): void;
  /** The fields of an entry. */
  fields(item: T, change: (changes: Partial<T>) => void): ReactNode;
}

/** Where the focus goes once the list is rendered again: a selector in the entry at a position, or the button for adding. */
interface Focus {
  index: number;
  selector: string;
}

let lastId = 0;

/** An id for each entry, which it keeps when it moves. */
const useIds = (count: number): number[] => {
  const { current: ids } = useRef<number[]>([]);
  while (ids.length < count) ids.push(++lastId);
  ids.length = count;
  return ids;
};

const field = 'input, textarea, select';

export const Entries = <T extends object>(props: EntriesProps<T>) => {
  const { addLabel, fields, isTable, items, nameOf, onChange, title } = props;
  const ids = useIds(items.length);
  const list = useRef<HTMLDivElement>(null);
  const nextFocus = useRef<Focus | undefined>(undefined);

  useEffect(() => {
    if (!nextFocus.current) return;
    const { index, selector } = nextFocus.current;
    nextFocus.current = undefined;
    const entry = list.current!.children[index];
    const target = entry?.querySelector<HTMLElement>(selector) ?? list.current!.nextElementSibling;
    (target as HTMLElement | null)?.focus();
  });

  const add = () => {
    nextFocus.current = { index: items.length, selector: field };
    onChange([...items, {} as T]);
  };

  const removeAt = (index: number) => {
    ids.splice(index, 1);
    const rest = items.toSpliced(index, 1);
    // The next button, so that several entries can be removed in a row.
    nextFocus.current = { index: Math.min(index, rest.length - 1), selector: '[data-is=remove]' };
    onChange(rest);
    /* translators: %s: name of an entry, such as “Level 2”. */
    speak(sprintf(__('%s removed', 'career-path-elements'), nameOf(index + 1)));
  };

  const move = (index: number, by: 1 | -1) => {
    const to = index + by;
    const swap = <I,>(list: I[]) => list.toSpliced(index, 1).toSpliced(to, 0, list[index]!);
    ids.splice(0, ids.length, ...swap(ids));
    // At an end, the button in the same direction is disabled.
    const isLast = to === (by > 0 ? items.length - 1 : 0);
    const isDown = by > 0 !== isLast;
    nextFocus.current = { index: to, selector: `[data-is=${isDown ? 'down' : 'up'}]` };
    onChange(swap(items));
    /* translators: 1: the entry’s new place, 2: how many entries there are. */
    const text = __('Moved to place %1$d of %2$d', 'career-path-elements');
    speak(sprintf(text, to + 1, items.length));
  };

  /** Enter goes on to the next entry, as in a spreadsheet. */
  const goOn = (index: number) => (event: KeyboardEvent) => {
    const { tagName, type } = event.target as HTMLInputElement;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (tagName !== 'INPUT' || type === 'checkbox') return;
    event.preventDefault();
    if (index === items.length - 1) add();
    else list.current!.children[index + 1]!.querySelector<HTMLElement>(field)?.focus();
  };

  return (
    <div
      className={`career-path-entries ${isTable ? 'is-table' : ''}`}
      role="group"
      aria-label={title}
    >
      <div className="career-path-title">{title}</div>
      <div ref={list}>
        {items.map((item, index) => (
          <div
            key={ids[index]}
            className="career-path-entry"
            role="group"
            aria-label={nameOf(index + 1)}
            onKeyDown={goOn(index)}
          >
            <div className="career-path-entry-name">{nameOf(index + 1)}</div>
            {fields(item, (changes) => onChange(items.with(index, { ...item, ...changes })))}
            <div className="career-path-entry-buttons">
              <Button
                icon={up}
                size="small"
                data-is="up"
                /* translators: %s: name of an entry, such as “Level 2”. */
                label={sprintf(__('Move %s up', 'career-path-elements'), nameOf(index + 1))}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <Button
                icon={down}
                size="small"
                data-is="down"
                /* translators: %s: name of an entry, such as “Level 2”. */
                label={sprintf(__('Move %s down', 'career-path-elements'), nameOf(index + 1))}
                disabled={index === items.length - 1}
                onClick={() => move(index, 1)}
              />
              <Button
                icon={remove}
                size="small"
                data-is="remove"
                /* translators: %s: name of an entry, such as “Level 2”. */
                label={sprintf(__('Remove %s', 'career-path-elements'), nameOf(index + 1))}
                onClick={() => removeAt(index)}
              />
            </div>
          </div>
        ))}
      </div>
      <Button variant="secondary" onClick={add}>
        {addLabel}
      </Button>
    </div>
  );
};
