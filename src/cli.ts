#!/usr/bin/env node
/// <reference types="node" />
/** The command `career-path-elements`. */
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { version } from '../package.json';
import { parseCareerPath, type PathIssue } from './parse.js';

/** Where something is in the text: at its keys, or at what should hold it where it is missing. */
const offsetOf = (document: Node, keys: PathIssue['keys']): number => {
  for (let depth = keys.length; depth > 0; depth--) {
    const found = findNodeAtLocation(document, keys.slice(0, depth));
    if (found) return found.offset;
  }
  return document.offset;
};

/** Prints what is wrong in a file; tells whether it is fine. */
const validate = async (file: string): Promise<boolean> => {
  let text: string;
  try {
    // Editors on Windows begin a file with a mark of its encoding.
    text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    console.log(`${file}: ${(error as Error).message}`);
    return false;
  }
  const print = (offset: number, what: string) => {
    const lines = text.slice(0, offset).split('\n');
    console.log(`${file}:${lines.length}:${lines.at(-1)!.length + 1} ${what}`);
  };
  const errors: ParseError[] = [];
  const document = parseTree(text, errors, { disallowComments: true });
  // The first is the one to mend; those after it are mostly its consequences.
  if (errors[0]) {
    const words = printParseErrorCode(errors[0].error).replace(
      /\B[A-Z]/g,
      (letter) => ` ${letter}`,
    );
    print(errors[0].offset, `syntax: ${words.toLowerCase()}`);
  }
  if (errors.length || !document) return false;
  const { issues, notes } = parseCareerPath(JSON.parse(text));
  for (const { keys, message, place } of issues)
    print(offsetOf(document, keys), `${place || 'document'}: ${message}`);
  for (const { keys, message, place } of notes)
    print(offsetOf(document, keys), `${place}: note: ${message}`);
  return !issues.length;
};

const command = new Command('career-path-elements')
  .description('Tools for career paths as JSON.')
  .version(version);

command
  .command('validate')
  .description('Checks documents; prints each issue as “file:line:column place: message”.')
  .argument('<file...>', 'JSON files')
  .action(async (files: string[]) => {
    for (const file of files) if (!(await validate(file))) process.exitCode = 1;
  });

await command.parseAsync();
