/** The finished measurements of a run, one a line, so that a run that broke off can be resumed. */
import { createHash } from 'node:crypto';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';

const file = new URL('unfinished.jsonl', import.meta.url);

interface Entry {
  part: string;
  task: string;
  record: unknown;
}

/** Measurements of different builds must not be mixed. */
const buildHash = async () =>
  createHash('sha256')
    .update(await readFile('dist/integrity.json'))
    .digest('hex');

export class Journal {
  #records = new Map<string, unknown[]>();

  private constructor(entries: Entry[]) {
    for (const { part, record, task } of entries) this.records(part, task).push(record);
  }

  /** Starts an empty journal, or continues the last one. Throws if that one measured another build. */
  static async open({ resume }: { resume: boolean }) {
    const build = await buildHash();
    const text = resume ? await readFile(file, 'utf8').catch(() => '') : '';
    // A line without an end was cut off while it was written.
    const [head, ...lines] = text.split('\n').slice(0, -1);
    if (!head) {
      await writeFile(file, `${JSON.stringify({ build })}\n`);
      return new Journal([]);
    }
    if ((JSON.parse(head) as { build: string }).build !== build)
      throw new Error('dist/ has changed since that run. Start a new one, without --resume.');
    await writeFile(file, [head, ...lines, ''].join('\n'));
    return new Journal(lines.map((line) => JSON.parse(line) as Entry));
  }

  /** What has been measured so far for a task of a part. */
  records(part: string, task: string): unknown[] {
    const key = `${part}\n${task}`;
    const records = this.#records.get(key) ?? [];
    this.#records.set(key, records);
    return records;
  }

  async add(entry: Entry) {
    this.records(entry.part, entry.task).push(entry.record);
    await appendFile(file, `${JSON.stringify(entry)}\n`);
  }

  async remove() {
    await rm(file);
  }
}
