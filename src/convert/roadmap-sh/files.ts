/** Finds out which roadmap each file belongs to, and what is in it. */
import type { InputFile } from '../converter.js';

/** “103-computer-science” is “computer-science”: older folders have numbers, for their order. */
export const withoutNumber = (name: string): string => name.replace(/^\d+\s*-\s*/, '');

/** Where a file is. */
export interface Place {
  file: InputFile;
  /** The name of its roadmap, as in its address. */
  slug: string;
  /** The key of the topic that it is about; undefined for files about the whole roadmap. */
  topicId?: string | undefined;
  /** Its path below the roadmap’s folder `content`, if it is in one. */
  path?: string[] | undefined;
}

/** Files that are called the same in every roadmap. */
const common = /^(index|readme|home|meta|migration-mapping|content-paths?)$/i;

export const placeOf = (file: InputFile): Place => {
  const folders = file.name.split(/[\\/]/).filter((name) => name && name !== '.');
  const [, base, extension] = /^(.*?)(?:\.(\w+))?$/.exec(folders.pop()!)!;
  const [, topicId] = /@([\w-]+)$/.exec(base!) ?? [];
  const content = folders.lastIndexOf('content');
  const folder = content < 0 ? folders.at(-1) : folders[content - 1];
  const isMarkdown = /^md$/i.test(extension ?? '');
  const isInFolder = content >= 0 || topicId || common.test(base!);
  return {
    file,
    slug: withoutNumber((isInFolder ? folder : base) ?? 'roadmap').toLowerCase(),
    topicId,
    path: isMarkdown && content >= 0 ? [...folders.slice(content + 1), base!] : undefined,
  };
};

const compare = new Intl.Collator('en', { numeric: true }).compare;

/** A topic of a roadmap without a drawing. */
export interface Entry {
  /** Its name, after those of the topics that it is part of. */
  names: string[];
  file?: InputFile | undefined;
}

const isIntroduction = (name: string): boolean =>
  /^(index|readme|home)$/i.test(withoutNumber(name));

/** The topics of a folder: numbers in the names of files say the order. */
export const entriesOf = (places: readonly Place[]): Entry[] =>
  places
    .filter(({ path, topicId }) => path && !topicId)
    .map(({ file, path }) => {
      const names = isIntroduction(path!.at(-1)!) ? path!.slice(0, -1) : path!;
      return { names, file };
    })
    .filter(({ names }) => names.length)
    .sort((one, other) => compare(one.names.join('/'), other.names.join('/')))
    .map(({ file, names }) => ({ file, names: names.map(withoutNumber) }));

/** The topics of an older mapping: from `topic:subtopic` to a file, or to the key in a file’s name. */
export const mappedEntries = (
  mapping: Readonly<Record<string, string>>,
  places: readonly Place[],
): Entry[] =>
  Object.entries(mapping)
    .filter(([name]) => !isIntroduction(name))
    // The paths have numbers for the order; where there are keys instead, the mapping is in order.
    .sort(([, one], [, other]) => (/\.md$/i.test(one + other) ? compare(one, other) : 0))
    .map(([name, target]) => ({
      names: name.split(':'),
      file: places.find(
        ({ file, topicId }) => topicId === target || (target && file.name.endsWith(target)),
      )?.file,
    }));

/** “what-are-containers” as a title. */
export const titleFrom = (name: string): string => {
  const words = name.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
