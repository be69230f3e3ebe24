import { limits } from '../../../src/model/schema.js';
import { parseJson } from '../../../src/source/parse-json.js';
import { isGroup, isList, type Draft, type Json } from '../model/document.js';
import { root } from '../model/fields.js';
import { tooBig } from './text-of.js';
import { Unreadable } from './unreadable.js';

const known = new Set(root.entries.map(({ name }) => name));

/** Whether most of a document’s fields are those of careers, so that nobody opens another program’s file. */
const isCareer = (value: Json | undefined): value is Draft => {
  const names = isGroup(value) ? Object.keys(value) : [];
  const own = names.filter((name) => known.has(name));
  return own.length > 0 && own.length * 2 >= names.length;
};

const parse = async (text: string): Promise<Json> => {
  try {
    return parseJson(text) as Json;
  } catch {
    if (/^\s*<(!doctype|html)/i.test(text))
      throw new Unreadable('It’s a web page, not the file of a career.');
    if (!/^\s*[[{]/.test(text))
      throw new Unreadable(
        /[\t,;].*\n.*[\t,;]/.test(text)
          ? 'It looks like a table. Choose “Spreadsheet” for it.'
          : 'It isn’t JSON, which starts with “{”. Only JSON files can be opened here.',
      );
    const { jsonProblem } = await import('./json-problem.js');
    throw new Unreadable(jsonProblem(text));
  }
};

/** The careers in a JSON document: one, or several. @throws {Unreadable} If there is none. */
export const readCareers = async (text: string): Promise<Draft[]> => {
  if (text.length > limits.document) throw tooBig();
  if (!text.trim()) throw new Unreadable('It’s empty.');
  const value = await parse(text.replace(/^\ufeff/, ''));
  const { paths } = isGroup(value) && !isCareer(value) ? value : { paths: undefined };
  const careers = (isList(paths) ? paths : [value]).filter(isCareer);
  if (!careers.length)
    throw new Unreadable(
      'It’s JSON, but not a career: it has none of the fields that cards show, such as "title" or "roadmap".',
    );
  return careers;
};
