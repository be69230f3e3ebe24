/** Reads the cells of a row by the roles of their columns. */
import type { Column } from './column.js';
import { isBlank } from './plain.js';
import type { Role } from './roles.js';

/** Finds the cells of a role. */
export class CellReader {
  readonly #columns = new Map<Role, Column[]>();

  constructor(columns: readonly Column[]) {
    for (const column of columns) {
      const others = this.#columns.get(column.role);
      if (others) others.push(column);
      else this.#columns.set(column.role, [column]);
    }
  }

  /** The first column with a role. */
  column(role: Role): Column | undefined {
    return this.#columns.get(role)?.[0];
  }

  /** The cells of a role that have a text. */
  all(role: Role, cells: readonly string[]): string[] {
    return (this.#columns.get(role) ?? [])
      .map(({ index }) => cells[index] ?? '')
      .filter((cell) => !isBlank(cell));
  }

  /** The text of a role: its cells, one below the other. */
  text(role: Role, cells: readonly string[]): string {
    return this.all(role, cells).join('\n');
  }

  /** Whether a row has a text in no other column than those with these roles. */
  hasOnly(roles: readonly Role[], cells: readonly string[]): boolean {
    return [...this.#columns].every(
      ([role]) => role === 'ignore' || roles.includes(role) || !this.all(role, cells).length,
    );
  }
}
