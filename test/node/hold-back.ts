/** Files that arrive late. */
import type { host } from './host.js';

type Site = Awaited<ReturnType<typeof host>>;

/** Lets requests for some files wait until the returned function is called. */
export const holdBack = ({ held }: Site, ...paths: string[]): (() => void) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  for (const path of paths) held.set(path, released);
  return () => {
    release();
    held.clear();
  };
};
