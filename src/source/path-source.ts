/**
 * A card's custom data: from its `path` property, the JSON script inside it, or `src`. Loaded, together with
 * the validator, when a card first has custom data.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CareerErrorEvent, CareerLoadEvent } from '../events.js';
import { checkCareerPath, type Checked } from '../model/check.js';
import type { CareerPath } from '../model/path-types.js';
import { problems } from '../text/problems.js';
import { languageOfWords } from '../text/words.js';
import { describeProblem } from './describe-problem.js';
import { Notice, noticeStyles } from './notice.js';
import {
  acquire,
  readDocument,
  release,
  TIME_LIMIT,
  type SharedRequest,
  type Subscriber,
} from './path-request.js';
import { Problem } from './problem.js';

/** The element that shows the path. */
interface SourceHost extends ReactiveControllerHost, HTMLElement {
  path: CareerPath | undefined;
  src: string | null | undefined;
}

type Kind = 'path' | 'script' | 'src' | 'none';

export class PathSource implements ReactiveController, Subscriber {
  readonly styleSheet = noticeStyles;

  /** The last valid path. */
  path: CareerPath | undefined;
  /** Whether a path is loading. */
  loading = false;
  /** Whether the card has custom data, valid or not. */
  active = true;
  /** The error message to show in the card. */
  notice: HTMLElement | undefined;
  /** Resolves when nothing is loading. */
  ready: Promise<void> = Promise.resolve();

  #kind: Kind | undefined;
  #value: unknown;
  #request: SharedRequest | undefined;
  #stopWaiting: (() => void) | undefined;
  #event: Event | undefined;
  #focused = false;
  #notice = new Notice(() => this.reload());
  #script = new MutationObserver(() => this.host.requestUpdate());

  constructor(
    private host: SourceHost,
    private lang: () => string,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    // A card that was only moved is connected again, and keeps its request.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#drop();
      // Pending work restarts when the card is inserted again.
      if (this.loading) this.#kind = undefined;
      this.loading = false;
    });
  }

  hostUpdate(): void {
    const { isConnected, shadowRoot } = this.host;
    if (!isConnected) return;
    this.#focused = this.#notice.element.contains(shadowRoot!.activeElement);
    const [kind, value] = this.#input();
    if (kind === this.#kind && value === this.#value) return;
    this.#kind = kind;
    this.#value = value;
    this.#start();
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
    if (this.notice) this.#notice.showLoading(problems(this.lang()).loading);
    this.#start(true);
    this.host.requestUpdate();
  }

  /** The first data source that the card has. */
  #input(): [kind: Kind, value?: unknown] {
    const { path, src } = this.host;
    this.#script.disconnect();
    if (path) return ['path', path];
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    if (script) {
      this.#script.observe(script, { characterData: true, childList: true, subtree: true });
      return ['script', script.textContent];
    }
    if (!src) return ['none'];
    const base = document.baseURI;
    return ['src', URL.canParse(src, base) ? new URL(src, base).href : src];
  }

  #start(again = false): void {
    this.#drop();
    this.active = this.#kind !== 'none';
    if (this.#kind === 'path') this.#accept(checkCareerPath(this.#value));
    else if (this.#kind === 'script') this.#read(this.#value as string);
    else if (this.#kind === 'src') this.#load(this.#value as string, again);
    else {
      this.path = this.notice = undefined;
      this.loading = false;
    }
  }

  #load(url: string, again: boolean): void {
    this.loading = true;
    const request = (this.#request = acquire(url, this, again));
    this.ready = request.answer.then(
      (checked) => {
        if (this.#request === request) this.#accept(checked);
      },
      (problem: Problem) => {
        if (this.#request === request) this.#fail(problem);
      },
    );
  }

  #read(text: string): void {
    if (!text.trim()) return this.#waitForScript();
    try {
      this.#accept(readDocument(text));
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
  #drop(): void {
    this.#stopWaiting?.();
    if (this.#request) release(this.#request, this);
    this.#stopWaiting = this.#request = undefined;
  }

  #accept({ issues, path }: Checked): void {
    if (!path) return this.#fail(new Problem('invalid', { issues }));
    this.loading = false;
    this.path = path;
    this.notice = undefined;
    // Code that sets the property needs no event.
    this.#event = this.#kind === 'path' ? undefined : new CareerLoadEvent(path);
    this.host.requestUpdate();
  }

  /** Keeps the last valid path and reports the problem: in the card, in the console and by an event. */
  #fail(problem: Problem): void {
    const lang = this.lang();
    const { issues, lines, message } = describeProblem(problem, this.#place(lang), lang);
    this.loading = false;
    this.#notice.show(message, this.#kind === 'src' ? problems(lang).retry : undefined);
    this.notice = this.#notice.element;
    this.notice.lang = languageOfWords(lang);
    this.#event = new CareerErrorEvent(new Error(message, { cause: problem.cause }), issues);
    console.error(
      [`<${this.host.localName}>: ${message}`, ...lines].join('\n  '),
      ...(problem.cause ? [problem.cause] : []),
    );
    this.host.requestUpdate();
  }

  /** The document's location for messages: `src` as written, because a full address may be too long. */
  #place(lang: string): string {
    return this.#kind === 'src' ? this.host.src! : problems(lang).inline;
  }

  /** Moves the focus from the removed button to the start of the content. */
  #focusContent(): void {
    const start = this.host.shadowRoot!.querySelector<HTMLElement>('#heading, [part="page"]');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
  }
}
