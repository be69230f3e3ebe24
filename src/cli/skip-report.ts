/** What a conversion skipped, grouped by reason, with the first examples. */
import type { Skipped } from '../convert/converter.js';

interface Group {
  count: number;
  examples: string[];
}

const shown = 3;

const placeOf = ({ file, line, what }: Skipped): string =>
  `${file}${line === undefined ? '' : `:${line}`}${what ? ` (${what})` : ''}`;

/** Collects what is skipped in memory that doesn’t grow with its number, unless reasons differ. */
export class SkipReport {
  readonly #groups = new Map<string, Group>();
  #others = 0;

  add(skipped: Skipped): void {
    const group = this.#groups.get(skipped.reason) ?? { count: 0, examples: [] };
    if (!group.count) {
      // Reasons may quote the input.
      if (this.#groups.size === 200) {
        this.#others++;
        return;
      }
      this.#groups.set(skipped.reason, group);
    }
    group.count++;
    if (group.examples.length < shown) group.examples.push(placeOf(skipped));
  }

  /** The report, line by line; empty if nothing was skipped. */
  lines(): string[] {
    const lines = [...this.#groups].flatMap(([reason, { count, examples }]) => [
      `  ${count > 1 ? `${count} × ` : ''}${reason}`,
      ...examples.map((place) => `    ${place}`),
      ...(count > examples.length ? [`    and ${count - examples.length} more`] : []),
    ]);
    if (this.#others) lines.push(`  ${this.#others} more for other reasons`);
    return lines.length ? ['Skipped or noted:', ...lines] : [];
  }
}
