#!/usr/bin/env node
/// <reference types="node" />
/** The command `career-path-elements`. */
import { readFile } from 'node:fs/promises';
import { parse, type DocumentNode, type ValueNode } from '@humanwhocodes/momoa';
import { Command } from 'commander';
import { version } from '../package.json';
import { parseCareerPath, type PathIssue } from './parse.js';

interface Position {
  line: number;
  column: number;
}

/** Where something is in the text: the value at its keys, or what should hold it where it is missing. */
const positionOf = (document: DocumentNode, keys: PathIssue['keys']): Position => {
  let node: ValueNode = document.body;
  let found: Position = node.loc.start;
  for (const key of keys) {
    if (node.type === 'Array' && node.elements[key as number]) {
      node = node.elements[key as number]!.value;
      found = node.loc.start;
    } else if (node.type === 'Object') {
      // Of a key that is there twice, JSON takes the last.
      const member = node.members.findLast(({ name }) => 'value' in name && name.value === key);
      if (!member) break;
      node = member.value;
      found = member.loc.start;
    } else break;
  }
  return found;
};

/** Prints what is wrong in a file; tells whether anything is. */
const validate = async (file: string): Promise<boolean> => {
  const print = ({ line, column }: Position, what: string) =>
    console.log(`${file}:${line}:${column} ${what}`);
  let text: string;
  try {
    // Editors on Windows begin a file with a mark of its encoding.
    text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    console.log(`${file}: ${(error as Error).message}`);
    return false;
  }
  let document: DocumentNode;
  let value: unknown;
  try {
    document = parse(text, { mode: 'json' });
    value = JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n');
    // What is cut off is wrong at its end.
    const end = { line: lines.length, column: lines.at(-1)!.length + 1 };
    const { line, column } = { ...end, ...(error as Position) };
    print({ line, column }, `syntax: ${(error as Error).message.replace(/\s*\(\d+:\d+\)$/, '')}`);
    return false;
  }
  const { issues, notes } = parseCareerPath(value);
  for (const { keys, message, place } of issues)
    print(positionOf(document, keys), `${place || 'document'}: ${message}`);
  for (const { keys, message, place } of notes)
    print(positionOf(document, keys), `${place}: note: ${message}`);
  return issues.length === 0;
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
