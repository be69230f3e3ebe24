/** The custom data of a card that shows several paths side by side. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CareerPath } from '../model/path-types.js';
import { warnOnce } from '../warn-once.js';
import { findSource, type DataAttributes, type DataSource } from './data-source.js';

/** How many paths a card shows at most. */
const LIMIT = 4;

/** The element that shows the paths. Its `src` and `path-id` are lists, separated by spaces. */
export interface SeveralPathsHost extends ReactiveControllerHost, HTMLElement, DataAttributes {
  paths: readonly CareerPath[] | undefined;
}

/** Loads one path. */
export interface PathColumn extends ReactiveController {
  readonly styleSheet: CSSStyleSheet;
  readonly path: CareerPath | undefined;
  readonly count: number;
  readonly loading: boolean;
  readonly removed: boolean;
  readonly notice: HTMLElement | undefined;
  readonly ready: Promise<void>;
  update(source: DataSource): void;
  drop(): void;
  reload(): void;
}

const listOf = (text: string | null | undefined): string[] => text?.match(/\S+/g) ?? [];

/** The source of a `<career-path>` inside the card, whether that element is registered or not. */
const sourceOf = (child: Element & Partial<DataAttributes>): DataSource => {
  const { path } = child;
  const src = child.src ?? child.getAttribute('src');
  const pathId = child.pathId ?? child.getAttribute('path-id');
  const credentials = child.credentials ?? child.getAttribute('credentials');
  const source = findSource(child, { path, src, pathId, credentials }, undefined);
  // Waits for its data, and then reports that there is none.
  return source.kind === 'none' ? { kind: 'script', value: '', element: child, pathId } : source;
};

export class PathSources implements ReactiveController {
  columns: PathColumn[] = [];
  /** Whether the card has custom data, valid or not. */
  active = true;

  /** The paths of the property as a document, which stays the same as long as the property does. */
  #document: { paths: readonly CareerPath[] } | undefined;
  #children = new MutationObserver(() => this.host.requestUpdate());

  constructor(
    private host: SeveralPathsHost,
    private inherited: () => CareerPath | undefined,
    private createColumn: () => PathColumn,
  ) {}

  /** The first path. */
  get path(): CareerPath | undefined {
    return this.columns.find(({ path }) => path)?.path;
  }

  get loading(): boolean {
    return this.columns.some(({ loading }) => loading);
  }

  get removed(): boolean {
    return this.columns.some(({ removed }) => removed);
  }

  /** The first message. */
  get notice(): HTMLElement | undefined {
    return this.columns.find(({ notice }) => notice)?.notice;
  }

  get styleSheet(): CSSStyleSheet | undefined {
    return this.columns[0]?.styleSheet;
  }

  get ready(): Promise<unknown> {
    return Promise.all(this.columns.map(({ ready }) => ready));
  }

  reload(): void {
    for (const column of this.columns) column.reload();
  }

  hostConnected(): void {
    this.#children.observe(this.host, {
      attributeFilter: ['credentials', 'path-id', 'src'],
      childList: true,
      subtree: true,
    });
  }

  hostDisconnected(): void {
    for (const column of this.columns) column.hostDisconnected!();
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const sources = this.#sources();
    this.active = sources.length > 0 || Boolean(this.host.paths);
    let index = 0;
    let total = 0;
    for (const source of sources) {
      let count = 1;
      for (let position = 0; position < count && index < LIMIT; position++) {
        const column = (this.columns[index++] ??= this.createColumn());
        column.update(source.pathId ? source : { ...source, position });
        if (!source.pathId) ({ count } = column);
      }
      total += count;
    }
    for (const column of this.columns.splice(index)) column.drop();
    if (total > LIMIT)
      warnOnce(`<${this.host.localName}> shows only the first ${LIMIT} of ${total} paths.`);
  }

  hostUpdated(): void {
    for (const column of this.columns) column.hostUpdated!();
  }

  /** The sources in the order of the columns. A source without an id stands for all paths of its document. */
  #sources(): DataSource[] {
    const { credentials, path, pathId, paths, src } = this.host;
    const ids = listOf(pathId);
    const selected = (source: DataSource): DataSource[] =>
      ids.length ? ids.map((id) => ({ ...source, pathId: id })) : [source];
    if (paths) {
      if (this.#document?.paths !== paths) this.#document = { paths };
      return paths.length ? selected({ kind: 'path', value: this.#document }) : [];
    }
    const none = { path, src: undefined, pathId: undefined, credentials };
    const own = findSource(this.host, none, undefined);
    if (own.kind !== 'none') return selected(own);
    const children = [...this.host.querySelectorAll(':scope > career-path')];
    if (children.length) return children.map(sourceOf);
    const addresses = listOf(src);
    const last = addresses.at(-1);
    if (last)
      return Array.from({ length: Math.max(addresses.length, ids.length) }, (_, index) =>
        findSource(
          this.host,
          { ...none, src: addresses[index] ?? last, pathId: ids[index] },
          undefined,
        ),
      );
    const found = this.inherited()?.id;
    const isInherited = !found || (ids.length === 1 && ids[0] === found);
    return isInherited
      ? []
      : selected({ kind: 'removed', value: found }).filter(({ pathId }) => pathId);
  }
}
