/** Which occupations are related: broader and narrower ones, then those of the same ISCO group. */
import type { ConvertOptions, InputFile } from '../converter.js';
import { csvRows } from '../csv-rows.js';
import { rowsOf } from '../tables.js';

const most = 10;

export class Neighbours {
  readonly #related = new Map<string, string[]>();
  readonly #groups = new Map<string, string[]>();

  #add(lists: Map<string, string[]>, key: string, uri: string): void {
    const list = lists.get(key) ?? [];
    if (list.push(uri) === 1) lists.set(key, list);
  }

  /** Adds an occupation to its ISCO group. */
  addToGroup(group: string, uri: string): void {
    this.#add(this.#groups, group, uri);
  }

  /** Adds the relations in a file, in which most rows are about groups. */
  async read(file: InputFile, options: ConvertOptions): Promise<void> {
    const columns = {
      required: ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
      unused: ['conceptLabel', 'broaderLabel'],
    } as const;
    for await (const { cells } of rowsOf(file, csvRows(file, options), columns, options)) {
      const { broaderType, broaderUri, conceptType, conceptUri } = cells;
      if (conceptType !== 'Occupation' || broaderType !== 'Occupation') continue;
      this.#add(this.#related, conceptUri, broaderUri);
      this.#add(this.#related, broaderUri, conceptUri);
    }
  }

  of(uri: string, group: string): string[] {
    const related = this.#related.get(uri) ?? [];
    const all = new Set([...related, ...(this.#groups.get(group) ?? [])]);
    all.delete(uri);
    return [...all].slice(0, most);
  }
}
