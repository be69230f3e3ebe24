/// <reference types="node" />
/** Reads documents, and reports what is wrong with them and where. */
import { readFile } from 'node:fs/promises';
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { parseCareerPaths, type PathIssue } from '../source/parse.js';

/** The offset of a value in the text; if it's missing, of what should contain it. */
const offsetOf = (document: Node, keys: PathIssue['keys']): number => {
  for (let depth = keys.length; depth > 0; depth--) {
    const found = findNodeAtLocation(document, keys.slice(0, depth));
    if (found) return found.offset;
  }
  return document.offset;
};

/** Reads a file without the byte order mark that some editors add. */
const readText = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');

/** Prints all errors and notes in a file. Returns whether it is valid. */
export const validate = async (file: string, log = console.log): Promise<boolean> => {
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    log(`${file}: ${(error as Error).message}`);
    return false;
  }
  const print = (offset: number, what: string) => {
    const lines = text.slice(0, offset).split('\n');
    log(`${file}:${lines.length}:${lines.at(-1)!.length + 1} ${what}`);
  };
  const errors: ParseError[] = [];
  const document = parseTree(text, errors, { disallowComments: true });
  // Only the first: later errors usually follow from it.
  if (errors[0]) {
    const words = printParseErrorCode(errors[0].error).replace(
      /\B[A-Z]/g,
      (letter) => ` ${letter}`,
    );
    print(errors[0].offset, `invalid JSON: ${words.toLowerCase()}`);
  }
  if (errors.length || !document) return false;
  const results = parseCareerPaths(JSON.parse(text));
  for (const { issues, notes } of results) {
    for (const { keys, message, place } of issues)
      print(offsetOf(document, keys), `${place || 'document'}: ${message}`);
    for (const { keys, message, place } of notes)
      print(offsetOf(document, keys), `${place}: note: ${message}`);
  }
  return results.every(({ issues }) => !issues.length);
};

/**
 * The document in a file; undefined without a file. Prints what is wrong with it to standard error.
 * @throws {Error} If it is invalid. The message is empty, because the errors are printed.
 */
export const readDocument = async (file: string | undefined): Promise<unknown> => {
  if (file === undefined) return undefined;
  if (!(await validate(file, console.error))) throw new Error('');
  return JSON.parse(await readText(file));
};
