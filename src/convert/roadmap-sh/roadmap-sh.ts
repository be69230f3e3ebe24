/**
 * Converts roadmaps of roadmap.sh: drawings and contents as JSON, and Markdown files in folders. Its licence allows
 * personal use only, so convert your own copy, and don’t publish the result without permission.
 */
import { keyFor } from '../../model/keys.js';
import type { CareerPath, Step } from '../../model/path-types.js';
import { checked } from '../checked.js';
import type { Converter, ConvertOptions, InputFile } from '../converter.js';
import { differentLinks } from '../html.js';
import { entriesOf, mappedEntries, titleFrom, type Entry } from './files.js';
import { readAll, sortFiles, type Library, type Material } from './library.js';
import { frontmatterOf, readMarkdown, type Content } from './markdown.js';

/** A topic with what is known about it and its subtopics. */
interface Known {
  title: string;
  content: Content;
  subtopics: { title: string; content: Content }[];
}

const nothing: Content = { resources: [] };

/** The topics of a drawing, with the contents that their keys name. */
const drawnTopics = async (
  { drawing }: Material,
  { contents, files }: Library,
  read: (file: InputFile) => Promise<Content>,
): Promise<Known[]> => {
  const known = async ({ id, title }: { id: string; title: string }) => {
    const file = files.get(id);
    return { title, content: contents.get(id) ?? (file ? await read(file) : nothing) };
  };
  const topics: Known[] = [];
  for (const { subtopics, ...topic } of drawing?.topics ?? []) {
    const below = [];
    for (const subtopic of subtopics) below.push(await known(subtopic));
    topics.push({ ...(await known(topic)), subtopics: below });
  }
  return topics;
};

/** The topics of a folder or an older mapping. */
const listedTopics = async (
  entries: readonly Entry[],
  read: (file: InputFile) => Promise<Content>,
): Promise<Known[]> => {
  const topics = new Map<string, Known>();
  for (const { file, names } of entries) {
    const [name, ...below] = names as [string, ...string[]];
    const content = file ? await read(file) : nothing;
    const topic = topics.get(name) ?? { title: titleFrom(name), content: nothing, subtopics: [] };
    topics.set(name, topic);
    const title = content.title ?? titleFrom(names.at(-1)!);
    if (below.length) topic.subtopics.push({ title, content });
    else Object.assign(topic, { title, content });
  }
  return [...topics.values()];
};

/** The topic’s own links, and the first of each subtopic: all of them would hide the step. */
const resourcesOf = ({ content, subtopics }: Known): NonNullable<Step['resources']> =>
  differentLinks([
    ...content.resources,
    ...subtopics.flatMap(({ content }) => content.resources.slice(0, 1)),
  ]);

const stepsOf = (topics: readonly Known[]): Step[] => {
  const keys = new Set<string>();
  return topics.map((topic) => {
    const { content, subtopics, title } = topic;
    const skills = [...new Set(subtopics.map(({ title }) => title))];
    const resources = resourcesOf(topic);
    return {
      id: keyFor(title, keys),
      title,
      ...(content.description && { description: content.description }),
      ...(skills.length && { skills }),
      ...(resources.length && { resources }),
    };
  });
};

const toPath = async (
  material: Material,
  library: Library,
  options: ConvertOptions,
): Promise<CareerPath> => {
  const { drawing, mapping, places, slug } = material;
  const textIn = async (file: InputFile): Promise<string> => {
    try {
      return await readAll(file, options);
    } catch (error) {
      const reason = (error as Error).message.replace(file.name, 'The file');
      options.skipped?.({ file: file.name, reason });
      return '';
    }
  };
  const read = async (file: InputFile) => readMarkdown(await textIn(file));
  const about = places.find(({ path, topicId }) => !path && !topicId);
  const front = about ? frontmatterOf(await textIn(about.file)) : {};
  const entries = mapping ? mappedEntries(mapping, places) : entriesOf(places);
  const steps = stepsOf(
    drawing ? await drawnTopics(material, library, read) : await listedTopics(entries, read),
  );
  const summary = front['briefDescription'] ?? front['description'];
  return {
    id: keyFor(slug, new Set()),
    lang: options.lang ?? 'en',
    title: front['briefTitle'] ?? (drawing?.title || front['title'] || titleFrom(slug)),
    ...(summary && { summary }),
    ...(steps.length && { roadmap: { steps } }),
    source: {
      label: 'roadmap.sh, for personal use only',
      url: `https://roadmap.sh/${encodeURIComponent(slug)}`,
    },
  };
};

export const roadmapSh: Converter = async function* (files, options) {
  const library = await sortFiles(files, options);
  for (const material of library.roadmaps) {
    const { file } = material;
    const draft = await toPath(material, library, options);
    if (!draft.roadmap) {
      // Files of a drawing elsewhere, which found them by their keys.
      const isUsed = material.places.some(({ topicId }) => topicId) && !material.drawing;
      if (isUsed && library.roadmaps.some(({ drawing }) => drawing)) continue;
      const reason = 'The roadmap has no topics. Files such as “cats@x1.md” need its drawing, too.';
      options.skipped?.({ file, what: draft.title, reason });
      continue;
    }
    const path = checked(draft, { file }, options);
    if (path) yield path;
  }
  if (!library.roadmaps.length) throw new Error('There is no roadmap in the files.');
};
