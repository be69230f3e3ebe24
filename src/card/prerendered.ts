/** The content that a server has rendered into a card's shadow root, until the card replaces it. */
export class PrerenderedContent {
  #nodes: ChildNode[];

  constructor(private root: ShadowRoot) {
    this.#nodes = [...root.childNodes];
  }

  /** Whether it is still there. */
  get present(): boolean {
    return this.#nodes.length > 0;
  }

  /** Removes it and renders anew. What the reader has focused or unfolded stays so. */
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
