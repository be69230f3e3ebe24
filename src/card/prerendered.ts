/** The server-rendered content of a card's shadow root, until the card replaces it. */
export class PrerenderedContent {
  #nodes: ChildNode[];

  constructor(private root: ShadowRoot) {
    this.#nodes = [...root.childNodes];
  }

  /** Whether it is still there. */
  get present(): boolean {
    return this.#nodes.length > 0;
  }

  /** Replaces it with a new rendering. Keeps the reader's focus and open sections. */
  replace(render: () => void): void {
    const controls = () => [
      ...this.root.querySelectorAll<HTMLDetailsElement>('a, details, summary'),
    ];
    const before = controls();
    const open = before.map((control) => control.open);
    const focused = before.indexOf(this.root.activeElement as HTMLDetailsElement);
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    render();
    controls().forEach((control, index) => {
      if (open[index]) control.open = true;
      if (index === focused) control.focus({ preventScroll: true });
    });
  }
}
