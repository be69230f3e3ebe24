/** What each file in lang/ does: add its words and its translation of the bundled path. */
import type { CareerPath } from '../model/path-types.js';
import { register, type Words } from './registry.js';

/** The texts of the bundled path, in the order of data/mlops-engineer.json. */
export interface PathTexts {
  title: string;
  tagline: string;
  summary: string;
  duties: string[];
  employers: string[];
  salaries: { label: string }[];
  timeToHire: { note: string };
  cost: { note: string };
  educationRequirements: string[];
  experienceRequirements: string[];
  skills: string[];
  backgrounds: { label: string }[];
  roadmap: {
    title: string;
    lead: string;
    steps: { title: string; description: string; skills: string[] }[];
  };
  certifications: { note?: string; link: { label: string } }[];
  relatedCareers: { label: string; note: string }[];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Replaces the texts in a part of the path, and keeps everything else. Cards may have only some parts. */
const withTexts = (part: unknown, texts: unknown): unknown => {
  if (!isGroup(part) || !isGroup(texts)) return texts;
  // Another version on the page may have another path.
  if (Array.isArray(part) && part.length !== texts['length']) return part;
  const translated = Object.entries(part).map(([key, value]): [string, unknown] => [
    key,
    value === undefined || texts[key] === undefined ? value : withTexts(value, texts[key]),
  ]);
  return Array.isArray(part)
    ? translated.map(([, value]) => value)
    : Object.fromEntries(translated);
};

/** Registers a language for all cards on the page, or for prerendering. */
export const addLanguage = (tag: string, words: Words, texts: PathTexts): void => {
  /** The same path is translated once, because cards compare paths to notice changes. */
  const translations = new WeakMap<CareerPath, CareerPath>();
  const translate = (path: CareerPath): CareerPath => {
    if (!translations.has(path))
      translations.set(path, { ...(withTexts(path, texts) as CareerPath), lang: tag });
    return translations.get(path)!;
  };
  register(tag, { words, translate });
};
