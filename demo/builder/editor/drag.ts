/** Moving an entry of a list with the pointer. */

/** How near to the edge of the window a pointer scrolls it. */
const edge = 60;

interface Drag {
  entry: HTMLElement;
  siblings: HTMLElement[];
  start: number;
  to: number;
}

const middleOf = (element: Element): number => {
  const { height, top } = element.getBoundingClientRect();
  return top + height / 2;
};

/** The index that an entry gets where the pointer is. */
const targetAt = ({ entry, siblings }: Drag, y: number): number =>
  siblings.filter((other) => other !== entry && middleOf(other) < y).length;

const mark = ({ entry, siblings, to }: Drag): void => {
  const others = siblings.filter((other) => other !== entry);
  for (const [index, other] of others.entries()) {
    other.classList.toggle('drop-before', index === to);
    other.classList.toggle('drop-after', index === others.length - 1 && to === others.length);
  }
};

const scrollAtEdge = (y: number): void => {
  if (y < edge) scrollBy(0, y - edge);
  else if (y > innerHeight - edge) scrollBy(0, y - innerHeight + edge);
};

/** Starts moving the entry around the grip. `drop` gets its new index. Escape puts it back. */
export const startDrag = (event: PointerEvent, drop: (to: number) => void): void => {
  const grip = event.currentTarget as HTMLElement;
  const entry = grip.closest('li');
  if (!entry || event.button !== 0) return;
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  const siblings = [...entry.parentElement!.querySelectorAll<HTMLElement>(':scope > .entry')];
  const index = siblings.indexOf(entry);
  const drag: Drag = { entry, siblings, start: event.clientY + scrollY, to: index };
  entry.classList.add('dragged');
  const listening = new AbortController();
  const { signal } = listening;

  const end = () => {
    listening.abort();
    entry.classList.remove('dragged');
    entry.style.translate = '';
    for (const other of siblings) other.classList.remove('drop-before', 'drop-after');
  };
  const move = ({ clientY }: PointerEvent) => {
    scrollAtEdge(clientY);
    entry.style.translate = `0 ${clientY + scrollY - drag.start}px`;
    drag.to = targetAt(drag, clientY);
    mark(drag);
  };
  grip.addEventListener('pointermove', move, { signal });
  grip.addEventListener(
    'pointerup',
    () => {
      end();
      if (drag.to !== index) drop(drag.to);
    },
    { signal },
  );
  grip.addEventListener('pointercancel', end, { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
};
