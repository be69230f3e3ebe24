/** A learner's progress as a file that they keep, or take to another device. */
import type { CareerPath } from '../model/path-types.js';
import { toJson, toProgress, type CareerProgress } from '../model/progress-record.js';
import { portable } from './portable-progress.js';

/** Larger files aren't read, in bytes. */
const MAX_SIZE = 1_000_000;

/** What a file has, if it has progress on the path. */
export type FileContent =
  | { progress: CareerProgress }
  /** It has progress on another path, with this title. */
  | { otherPath: string }
  | { isBroken: true };

export const fileNameOf = ({ id }: CareerPath): string => `${id}-plan.json`;

export const toFileText = ({ id, title }: CareerPath, progress: CareerProgress): string =>
  `${JSON.stringify({ path: id, title, progress: JSON.parse(toJson(portable(progress))) }, null, 2)}\n`;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const readFileText = (text: string, { id }: CareerPath): FileContent => {
  const found = parse(text);
  if (typeof found !== 'object' || !found) return { isBroken: true };
  const { path, progress, title } = found as Record<string, unknown>;
  if (typeof path !== 'string' || typeof progress !== 'object' || !progress)
    return { isBroken: true };
  if (path === id) return { progress: portable(toProgress(progress)) };
  return { otherPath: String(title ?? path).slice(0, 200) };
};

export const readFile = async (file: File, path: CareerPath): Promise<FileContent> =>
  file.size > MAX_SIZE ? { isBroken: true } : readFileText(await file.text(), path);
