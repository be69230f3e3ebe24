interface DropTarget {
  /** A file is dragged over the part, or no longer. */
  show(isOver: boolean): void;
  open(file: File): void;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Opens files that are dropped on a part of the page. Beside it, the browser would leave the page for the file. */
export const watchDrops = (part: HTMLElement, { open, show }: DropTarget): void => {
  for (const type of ['dragover', 'drop'] as const)
    addEventListener(type, (event) => {
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      event.dataTransfer!.dropEffect = 'none';
    });
  part.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.dataTransfer!.dropEffect = 'copy';
    show(true);
  });
  part.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!part.contains(relatedTarget as Node | null)) show(false);
  });
  part.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    show(false);
    const [file] = event.dataTransfer!.files;
    if (file) open(file);
  });
};
