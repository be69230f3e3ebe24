/** Sorts the files of roadmaps. Markdown is only read when it is needed. */
import type { ConvertOptions, InputFile } from '../converter.js';
import { longest, textOf } from '../lines.js';
import { toRecord } from '../record.js';
import { readDrawing, type Topic } from './drawing.js';
import { placeOf, type Place } from './files.js';
import { firstParagraph, toResource, type Content } from './markdown.js';

/** All that the files say about one roadmap. */
export interface Material {
  slug: string;
  /** A file to name in messages. */
  file: string;
  drawing?: { title: string; topics: Topic[] } | undefined;
  mapping?: Readonly<Record<string, string>> | undefined;
  /** Its Markdown files. */
  places: Place[];
}

export interface Library {
  roadmaps: Material[];
  /** Content from JSON, by the key of the topic. */
  contents: Map<string, Content>;
  /** Markdown files by the key of the topic. */
  files: Map<string, InputFile>;
}

/** The text of a file. @throws {Error} If it is too long for a topic or a drawing. */
export const readAll = async (file: InputFile, options: ConvertOptions): Promise<string> => {
  let text = '';
  for await (const part of textOf(file, options)) {
    text += part;
    if (text.length > longest) throw new Error(`${file.name} is too long.`);
  }
  return text;
};

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const contentFrom = (value: Record<string, unknown>): Content => ({
  title: asText(value['title']) || undefined,
  description: firstParagraph(asText(value['description'])),
  resources: (Array.isArray(value['links']) ? value['links'] : [])
    .filter(isGroup)
    .flatMap(({ title, type, url }) => toResource(asText(title), asText(url), asText(type)) ?? []),
});

const isMapping = (value: Record<string, unknown>): value is Record<string, string> =>
  Object.values(value).every((target) => typeof target === 'string');

/** The line of a syntax error, if the engine says where it is. */
const lineOf = (error: unknown, text: string): number | undefined => {
  const message = String(error);
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position) return text.slice(0, Number(position)).split('\n').length;
  return /end of JSON/i.test(message) ? text.split('\n').length : undefined;
};

/** Reads all drawings and JSON contents, and sorts the other files. */
export const sortFiles = async (
  files: readonly InputFile[],
  options: ConvertOptions,
): Promise<Library> => {
  const library: Library = { roadmaps: [], contents: new Map(), files: new Map() };
  const materialOf = ({ file, slug }: Place): Material => {
    let material = library.roadmaps.find((roadmap) => roadmap.slug === slug);
    if (!material) library.roadmaps.push((material = { slug, file: file.name, places: [] }));
    return material;
  };
  const skip = (file: string, reason: string, line?: number) =>
    options.skipped?.({ file, ...(line && { line }), reason });

  const readJson = async (place: Place): Promise<void> => {
    const { file } = place;
    const text = await readAll(file, options);
    if (!text.trim()) return skip(file.name, 'The file is empty.');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return skip(file.name, 'The JSON is broken or isn’t complete.', lineOf(error, text));
    }
    if (!isGroup(value)) return skip(file.name, 'The file isn’t part of a roadmap.');
    if (Array.isArray(value['nodes'])) {
      materialOf(place).drawing = readDrawing(toRecord(value));
      return undefined;
    }
    // The folder beside these older drawings has the same topics, in order.
    if ('mockup' in value) return undefined;
    if (Object.keys(value).length && isMapping(value)) {
      materialOf(place).mapping = value;
      return undefined;
    }
    const contents = Object.entries(value).filter(
      (entry): entry is [string, Record<string, unknown>] =>
        isGroup(entry[1]) && 'title' in entry[1] && 'links' in entry[1],
    );
    if (!contents.length) return skip(file.name, 'The file isn’t part of a roadmap.');
    for (const [id, content] of contents) library.contents.set(id, contentFrom(content));
    return undefined;
  };

  for (const file of files) {
    const place = placeOf(file);
    if (/\.json$/i.test(file.name))
      try {
        await readJson(place);
      } catch (error) {
        skip(file.name, (error as Error).message.replace(file.name, 'The file'));
      }
    else if (/\.md$/i.test(file.name)) {
      if (place.topicId) library.files.set(place.topicId, file);
      materialOf(place).places.push(place);
    } else skip(file.name, 'The file is neither JSON nor Markdown.');
  }
  return library;
};
