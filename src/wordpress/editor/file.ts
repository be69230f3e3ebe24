/** JSON files in the media library. */
import type { CareerPath } from '../../model/path-types.js';
import type { parseCareerPaths as ParseCareerPaths } from '../../source/parse.js';
import { site } from './site.js';

/** What is in a file: the paths, and what is wrong with others. */
export interface FileContent {
  paths: CareerPath[];
  problems: string[];
}

interface ParseFile {
  parseCareerPaths: typeof ParseCareerPaths;
}

const documents = new Map<string, Promise<unknown>>();

const request = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

/** The document in a file. It is fetched once, unless that fails. */
export const fetchDocument = (address: string): Promise<unknown> => {
  const known = documents.get(address);
  if (known) return known;
  const document = request(address);
  documents.set(address, document);
  document.catch(() => documents.delete(address));
  return document;
};

/** Fetches a file and checks it. The problems are sentences in a language. */
export const readFile = async (address: string, lang: string): Promise<FileContent> => {
  const [document, { parseCareerPaths }] = await Promise.all([
    fetchDocument(address),
    import(`${site.dist}parse.js`) as Promise<ParseFile>,
  ]);
  const results = parseCareerPaths(document, lang);
  return {
    paths: results.flatMap(({ path }) => path ?? []),
    problems: results.flatMap(({ issues }) =>
      issues.map(({ message, place }) => (place ? `${place}: ${message}` : message)),
    ),
  };
};
