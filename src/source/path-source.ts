/**
 * A card's own path: from its property, the JSON script inside it, or its `src`. Loaded with the
 * validator when a card first has one, so that the bundled path needs neither.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CareerErrorEvent, CareerLoadEvent } from '../events.js';
import { checkCareerPath, type Checked } from '../model/check.js';
import type { CareerPath } from '../model/path-types.js';
import { problems } from '../text/problems.js';
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

/** The element whose path it is. */
interface SourceHost extends ReactiveControllerHost, HTMLElement {
  path: CareerPath | undefined;
  src: string | null | undefined;
}

type Kind = 'path' | 'script' | 'src' | 'none';

export class PathSource implements ReactiveController, Subscriber {
  readonly styleSheet = noticeStyles;

  /** The last valid path. */
  path: CareerPath | undefined;
  /** Whether another one is being loaded. */
  loading = false;
  /** Whether the card has data of its own, valid or not. */
  active = true;
  /** What is wrong, to be shown in the card. */
  notice: Element | undefined;
  /** Settles when nothing is being loaded any more. */
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
    // A card that is moved is back at once, and keeps its request.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#drop();
      // What was pending starts again where the card is inserted next.
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

  /** Loads it again, for all cards with the same address. */
  reload(): void {
    const others = this.#request?.answered ? this.#request.subscribers : [];
    for (const subscriber of new Set([this, ...others])) subscriber.restart();
  }

  restart(): void {
    if (this.notice) this.#notice.showLoading(problems(this.lang()).loading);
    this.#start(true);
    this.host.requestUpdate();
  }

  /** The first source that the card has. */
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

  /** An empty script will be filled, by a content management system for example. */
  #waitForScript(): void {
    this.loading = true;
    const timer = setTimeout(() => this.#fail(new Problem('unfilled')), TIME_LIMIT);
    this.#stopWaiting = () => clearTimeout(timer);
  }

  /** Drops what is pending. */
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
    // Whoever sets the property knows what it is.
    this.#event = this.#kind === 'path' ? undefined : new CareerLoadEvent(path);
    this.host.requestUpdate();
  }

  /** Keeps the last valid path, and says what is wrong: in the card, in the console and by an event. */
  #fail(problem: Problem): void {
    const lang = this.lang();
    const { issues, lines, message } = describeProblem(problem, this.#place(lang), lang);
    this.loading = false;
    this.#notice.show(message, this.#kind === 'src' ? problems(lang).retry : undefined);
    this.notice = this.#notice.element;
    this.#event = new CareerErrorEvent(new Error(message, { cause: problem.cause }), issues);
    console.error(
      [`<${this.host.localName}>: ${message}`, ...lines].join('\n  '),
      ...(problem.cause ? [problem.cause] : []),
    );
    this.host.requestUpdate();
  }

  /** Where the document is, as the page has it: the full address is too long for a line. */
  #place(lang: string): string {
    return this.#kind === 'src' ? this.host.src! : problems(lang).inline;
  }

  /** The button that had the focus is gone: reading goes on where the content begins. */
  #focusContent(): void {
    const start = this.host.shadowRoot!.querySelector<HTMLElement>('#heading, [part="page"]');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
  }
}
