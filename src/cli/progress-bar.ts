/// <reference types="node" />
/** A progress bar for terminals. */

export interface ProgressBar {
  /** Draws it, if it would look different. */
  update(done: number, total: number, text: string): void;
  /** Removes it, so that other output can follow. */
  clear(): void;
}

const width = 30;

/** A bar on a stream, such as standard error; nothing if it isn’t a terminal. */
export const progressBar = (stream: NodeJS.WriteStream): ProgressBar => {
  let drawn = '';
  const draw = (line: string): void => {
    if (!stream.isTTY || line === drawn) return;
    drawn = line;
    stream.write(`\r${line}\u001b[K`);
  };
  return {
    update(done, total, text) {
      const part = total ? Math.min(1, done / total) : 0;
      const filled = Math.floor(part * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      draw(`${bar} ${String(Math.floor(part * 100)).padStart(3)}% ${text}`);
    },
    clear: () => draw(''),
  };
};
