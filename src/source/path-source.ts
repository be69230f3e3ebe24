/**
 * A card's custom data: from its `path` property, the JSON script inside it, or `src`. Loaded, together with
 * the validator, when a card first has custom data.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CareerErrorEvent, CareerLoadEvent } from '../events.js';
import type { Checked } from '../model/check.js';
import { checkDocument, countPaths } from '../model/document.js';
import type { CareerPath } from '../model/path-types.js';
import { nearestLang } from '../nearest-lang.js';
import { problems } from '../text/problems.js';
import { localeOf } from '../text/languages.js';
import { cardWords } from '../text/words.js';
import { describeProblem } from './describe-problem.js';
import { findSource, isSameSource, type DataAttributes, type DataSource } from './data-source.js';
import { Notice, noticeStyles } from './notice.js';
import { PathSources, type SeveralPathsHost } from './path-sources.js';
import {
  acquire,
  readDocument,
  release,
  TIME_LIMIT,
  type Document,
  type SharedRequest,
  type Subscriber,
} from './path-request.js';
import { Problem } from './problem.js';

/** The element that shows the path. */
interface SourceHost extends ReactiveControllerHost, HTMLElement, DataAttributes {}

/** What the element provides besides its attributes. */
export interface SourceCallbacks {
  lang(): string;
  /** The path that the element would show without data of its own. */
  inherited(): CareerPath | undefined;
}

export class PathSource implements ReactiveController, Subscriber {
  readonly styleSheet = noticeStyles;

  /** The last valid path. */
  path: CareerPath | undefined;
  /** How many paths the document holds. */
  count = 1;
  /** Whether a path is loading. */
  loading = false;
  /** Whether the card has custom data, valid or not. */
  active = true;
  /** The error message to show in the card. */
  notice: HTMLElement | undefined;
  /** Resolves when nothing is loading. */
  ready: Promise<void> = Promise.resolve();

  /** Where the data comes from; undefined before the first update, and if pending work was dropped. */
  #source: DataSource | undefined;
  /** Where `path` comes from. */
  #pathSource: DataSource | undefined;
  #request: SharedRequest | undefined;
  /** The problem that the notice describes. */
  #problem: Problem | undefined;
  #stopWaiting: (() => void) | undefined;
  #event: Event | undefined;
  #focused = false;
  #notice = new Notice(() => this.reload());
  #script = new MutationObserver(() => this.host.requestUpdate());

  /** Whether the data of the path that `path-id` asks for is missing. */
  get removed(): boolean {
    return this.#source?.kind === 'removed';
  }

  /** Whether the path is still that of an earlier source. */
  get outdated(): boolean {
    return this.#source !== this.#pathSource;
  }

  constructor(
    private host: SourceHost,
    private callbacks: SourceCallbacks,
  ) {}

  hostDisconnected(): void {
    // A card that was only moved is connected again, and keeps its request.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.drop();
      // Pending work restarts when the card is inserted again.
      if (this.loading) this.#source = undefined;
      this.loading = false;
    });
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    this.update(findSource(this.host, this.host, this.callbacks.inherited()));
  }

  /** Loads the data of a source, unless it is the one before. */
  update(source: DataSource): void {
    this.#focused = this.#notice.element.contains(this.host.shadowRoot!.activeElement);
    this.#script.disconnect();
    if (source.element)
      this.#script.observe(source.element, { characterData: true, childList: true, subtree: true });
    if (this.#source && isSameSource(source, this.#source)) return this.#translate();
    this.#source = source;
    this.#start(source);
  }

  /**
   * Text without a language of its own is in the page's. If cards aren't available in it, the text is marked; not in
   * the path itself, which cards elsewhere on the page may share.
   */
  #withLanguage(path: CareerPath): CareerPath {
    const lang = nearestLang(this.host);
    return path.lang || !lang || localeOf(lang) ? path : { ...path, lang };
  }

  /** Shows the error message in the card's language, which may have changed. */
  #translate(): void {
    if (this.notice && this.notice.lang !== this.callbacks.lang()) this.#describe(this.#problem!);
  }

  hostUpdated(): void {
    if (this.#focused && !this.notice) this.#focusContent();
    const event = this.#event;
    this.#event = undefined;
    if (event) this.host.dispatchEvent(event);
  }

  /** Loads the data again, for all cards with the same address. */
  reload(): void {
    const others = this.#request?.answered ? this.#request.subscribers : [];
    for (const subscriber of new Set([this, ...others])) subscriber.restart();
  }

  restart(): void {
    if (this.notice) this.#notice.showLoading(problems(this.callbacks.lang()).loading);
    // A slow answer may still arrive: asking again would only make it later.
    if (this.#request && !this.#request.answered) this.#wait(this.#request);
    else if (this.#source) this.#start(this.#source, true);
    this.host.requestUpdate();
  }

  #start(source: DataSource, again = false): void {
    const { credentials, kind, value } = source;
    this.drop();
    this.active = kind !== 'none';
    if (kind === 'path')
      this.#receive({ count: countPaths(value), check: (which) => checkDocument(value, which) });
    else if (kind === 'script') this.#read(value as string);
    else if (kind === 'src') this.#load(value as string, credentials!, again);
    else {
      this.path = this.notice = undefined;
      this.loading = false;
      if (kind === 'removed') this.#fail(new Problem(kind, { found: value as string }));
    }
  }

  #load(url: string, credentials: RequestCredentials, again: boolean): void {
    const request = (this.#request = acquire(url, credentials, this, again));
    if (request.document) return this.#receive(request.document);
    request.answer.then(
      (document) => {
        if (this.#request === request) this.#receive(document);
      },
      (problem: Problem) => {
        if (this.#request === request) this.#fail(problem);
      },
    );
    this.#wait(request);
  }

  /** Reports a slow answer, but keeps waiting for it. */
  #wait(request: SharedRequest): void {
    this.loading = true;
    const limit = AbortSignal.timeout(TIME_LIMIT);
    const late = new Promise<void>((done) => {
      limit.onabort = () => {
        if (this.#request === request && !request.answered) this.#fail(new Problem('timeout'));
        done();
      };
    });
    const answered = request.answer.then(
      () => undefined,
      () => undefined,
    );
    this.ready = Promise.race([answered, late]);
  }

  #read(text: string): void {
    if (!text.trim()) return this.#waitForScript();
    try {
      this.#receive(readDocument(text));
    } catch (problem) {
      this.#fail(problem as Problem);
    }
  }

  /** Waits for an empty script to be filled, for example by a framework. */
  #waitForScript(): void {
    this.loading = true;
    const timer = setTimeout(() => this.#fail(new Problem('unfilled')), TIME_LIMIT);
    this.#stopWaiting = () => clearTimeout(timer);
  }

  /** Cancels pending work. */
  drop(): void {
    this.#stopWaiting?.();
    if (this.#request) release(this.#request, this);
    this.#stopWaiting = this.#request = undefined;
  }

  #receive({ check, count }: Document): void {
    const { pathId, position } = this.#source!;
    this.count = count;
    this.#accept(check(position ?? pathId));
  }

  #accept({ issues, path }: Checked): void {
    if (!path) return this.#fail(new Problem('invalid', { issues }));
    const { kind, pathId } = this.#source!;
    if (pathId && path.id !== pathId) return this.#fail(new Problem('other', { found: path.id }));
    this.loading = false;
    this.path = this.#withLanguage(path);
    this.#pathSource = this.#source;
    this.notice = undefined;
    // Code that sets the property needs no event.
    this.#event = kind === 'path' ? undefined : new CareerLoadEvent(this.path);
    this.host.requestUpdate();
  }

  /**
   * Reports a problem in the card, in the console and by an event. Keeps the last valid path, unless it is
   * another one than the card is for.
   */
  #fail(problem: Problem): void {
    const source = this.#source!;
    const isSrc = source.kind === 'src';
    const { issues, lines, message } = this.#describe(problem);
    this.#problem = problem;
    this.loading = false;
    const last = this.#pathSource;
    const sameAddress = !isSrc || source.value === last?.value;
    if (source.kind !== last?.kind || source.pathId !== last.pathId || !sameAddress)
      this.path = undefined;
    this.notice = this.#notice.element;
    this.#event = new CareerErrorEvent(new Error(message, { cause: problem.cause }), issues);
    console.error(
      [`<${this.host.localName}>: ${message}`, ...lines].join('\n  '),
      ...(problem.cause ? [problem.cause] : []),
    );
    this.host.requestUpdate();
  }

  /** Writes the error message. */
  #describe(problem: Problem): ReturnType<typeof describeProblem> {
    const lang = this.callbacks.lang();
    const { address, kind, pathId } = this.#source!;
    // A full address may be too long to show.
    const place = address ?? problems(lang).inline;
    const description = describeProblem(problem, place, pathId, lang);
    this.#notice.show(description.message, kind === 'src' ? problems(lang).retry : undefined);
    Object.assign(this.#notice.element, { lang, dir: cardWords(lang).dir });
    return description;
  }

  /** Moves the focus from the removed button to the start of the content. */
  #focusContent(): void {
    const start = this.host.shadowRoot!.querySelector<HTMLElement>('#heading, [part="page"]');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
  }
}

/** The sources of a card that shows several paths. */
export const severalPaths = (
  host: SeveralPathsHost & SourceHost,
  callbacks: SourceCallbacks,
): PathSources => new PathSources(host, callbacks.inherited, () => new PathSource(host, callbacks));
