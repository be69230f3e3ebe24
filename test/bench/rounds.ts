/** Runs measurements in rounds, and repeats those that fail because the browser crashed. */
import type { Journal } from './journal.js';

export interface Task<R> {
  name: string;
  run: () => Promise<R>;
}

const ATTEMPTS = 3;

const shuffled = <T>(items: T[]) =>
  items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

export class Rounds {
  #journal: Journal;
  #closeBrowsers: () => Promise<unknown>;

  constructor(journal: Journal, closeBrowsers: () => Promise<unknown>) {
    this.#journal = journal;
    this.#closeBrowsers = closeBrowsers;
  }

  /**
   * Runs each task once a round, in a new order each time, so that what else the machine does affects all of
   * them. Returns the records of all rounds by task name; skips what the journal already has.
   */
  async run<R>(part: string, tasks: Task<R>[], rounds: number): Promise<Map<string, R[]>> {
    const recorded = (task: Task<R>) => this.#journal.records(part, task.name) as R[];
    for (let round = 1; round <= rounds; round++) {
      const missing = tasks.filter((task) => recorded(task).length < round);
      for (const task of shuffled(missing)) await this.#measure(part, task);
      console.log(`${part}: round ${round} of ${rounds}`);
    }
    return new Map(tasks.map((task) => [task.name, recorded(task).slice(0, rounds)]));
  }

  /** Runs a task a single time, unless the journal has its record. */
  async once<R>(part: string, task: Task<R>): Promise<R> {
    const recorded = this.#journal.records(part, task.name) as R[];
    if (!recorded.length) await this.#measure(part, task);
    return recorded[0]!;
  }

  async #measure<R>(part: string, { name: task, run }: Task<R>) {
    for (let attempt = 1; ; attempt++)
      try {
        return await this.#journal.add({ part, task, record: await run() });
      } catch (error) {
        console.warn(`${part}, ${task}: attempt ${attempt} of ${ATTEMPTS} failed: ${error}`);
        await this.#closeBrowsers();
        if (attempt === ATTEMPTS)
          throw new Error('Gave up. Continue with: npm run bench -- --resume', { cause: error });
      }
  }
}
