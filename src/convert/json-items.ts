/** Reads the objects in a large JSON file one by one, without holding the others. */
import { longest } from './lines.js';

export interface JsonItem {
  /** The line on which it begins. */
  line: number;
  /** The item as JSON: not necessarily valid. */
  json: string;
  /** What is in front of the list that the item is in, such as the date of the file. */
  head: string;
}

const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const newLine = '\n'.charCodeAt(0);
const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b;
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d;

/**
 * The items of a file: those of the list at the top, of the first list under one of the names in `lists`, or else the
 * objects at the top, of which there may be several, as in JSON Lines. What isn’t complete at the end comes as it is.
 * @throws {Error} If an item is too long to be one.
 */
export const jsonItems = async function* (
  parts: AsyncIterable<string>,
  lists: RegExp = /^(?!)/,
): AsyncGenerator<JsonItem> {
  let line = 1;
  let depth = 0;
  /** The depth of the list with the items, while it is open. */
  let listDepth: number | undefined;
  let head = '';
  let item: { line: number; json: string; depth: number } | undefined;
  /** The last string, which may be the name of a list. */
  let name = '';
  let inString = false;
  let escaped = false;
  for await (const part of parts) {
    let from = 0;
    let nameFrom = 0;
    /** Adds what was read since the last time to the item. */
    const take = (to: number): void => {
      if (item) item.json += part.slice(from, to);
      from = to;
      if (item && item.json.length > longest)
        throw new Error(`No item ends within ${longest} characters after line ${item.line}.`);
    };
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      if (code === newLine) {
        line++;
        // A string can’t contain one: without this, a missing quote would swallow the rest.
        inString = escaped = false;
      } else if (inString) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) inString = false;
        if (!inString) name += part.slice(nameFrom, at);
      } else if (code === quote) {
        inString = true;
        name = '';
        nameFrom = at + 1;
      } else if (isOpening(code)) {
        depth++;
        const isList = code === 0x5b;
        if (isList && listDepth === undefined && (depth === 1 || lists.test(name))) {
          if (item) {
            take(at);
            head = item.json;
            item = undefined;
          }
          listDepth = depth;
        } else if (!item && (listDepth === undefined ? depth === 1 : depth === listDepth + 1)) {
          from = at;
          item = { line, json: '', depth };
        }
        name = '';
      } else if (isClosing(code)) {
        if (item?.depth === depth) {
          take(at + 1);
          yield { line: item.line, json: item.json, head };
          item = undefined;
        }
        if (listDepth === depth) listDepth = undefined;
        depth = Math.max(0, depth - 1);
      }
    }
    take(part.length);
    if (inString) name += part.slice(nameFrom);
  }
  if (item) yield { line: item.line, json: item.json, head };
};
