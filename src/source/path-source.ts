/**
 * A card's own path: from its property, the JSON script inside it, or its `src`. It is loaded when a
 * card first has one, along with the validator, so that the bundled path costs neither.
 */
import type { ReactiveController } from 'lit';
import type { CareerScope } from '../card/career-context.js';
import { CareerErrorEvent, CareerLoadEvent } from '../events.js';
import type { CareerPath } from '../model/arithmetic.js';
import { checkCareerPath, type Checked } from '../model/check.js';
import { limits } from '../model/schema.js';
import { describe, inOneLine, problems } from '../text/problems.js';
import { figure, seconds } from '../text/figures.js';
import type { CareerElement } from '../card/career-element.js';
import { dressNotice, Notice } from './notice.js';
import { leave, Problem, read, share, TIME_LIMIT, type Shared } from './path-request.js';

/** How many mistakes the console lists; the event has them all. */
const LISTED = 100;

type Kind = 'path' | 'script' | 'src' | 'none';

export class PathSource implements ReactiveController, CareerScope {
  /** The last good path. */
  path: CareerPath | undefined;
  /** Whether another one is on its way. */
  loading = false;
  /** Whether the card has data of its own, good or not. */
  active = true;
  /** What is wrong, to be shown in the card. */
  notice: Element | undefined;
  /** Settles when nothing is on its way any more. */
  ready: Promise<void> = Promise.resolve();

  #kind: Kind | undefined;
  #value: unknown;
  #shared: Shared | undefined;
  #stopWaiting: (() => void) | undefined;
  #event: Event | undefined;
  #focused = false;
  #notice = new Notice(() => this.reload());
  #script = new MutationObserver(() => this.host.requestUpdate());

  constructor(
    private host: CareerElement,
    private lang: () => string,
  ) {}

  hostDisconnected(): void {
    // A card that is moved is back at once, and keeps its request.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#leave();
      // What was under way starts anew where the card is put back.
      if (this.loading) this.#kind = undefined;
      this.loading = false;
    });
  }

  hostUpdate(): void {
    const { isConnected, shadowRoot } = this.host;
    if (!isConnected) return;
    this.#focused = this.#notice.element.contains(shadowRoot!.activeElement);
    const [kind, value] = this.#input();
    if (kind !== this.#kind || value !== this.#value) {
      this.#kind = kind;
      this.#value = value;
      this.#start();
    }
    if (this.notice) dressNotice(this.host);
  }

  hostUpdated(): void {
    if (this.#focused && !this.notice) this.#focusContent();
    const event = this.#event;
    this.#event = undefined;
    if (event) this.host.dispatchEvent(event);
  }

  /** Asks again, for all cards with the same address. */
  reload(): void {
    const sources = this.#shared?.answered ? this.#shared.sources : [];
    for (const source of new Set([this, ...sources])) {
      if (source.notice) source.#notice.wait(problems(source.lang()).loading);
      source.#start(true);
      source.host.requestUpdate();
    }
  }

  /** The first that is there. */
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
    this.#leave();
    this.active = true;
    if (this.#kind === 'path') this.#settle(() => checkCareerPath(this.#value));
    else if (this.#kind === 'src') this.#request(this.#value as string, again);
    else if (this.#kind === 'none') {
      this.path = this.notice = undefined;
      this.active = this.loading = false;
    } else if ((this.#value as string).trim()) this.#settle(() => read(this.#value as string));
    else this.#waitForScript();
  }

  #request(url: string, again: boolean): void {
    this.loading = true;
    const shared = (this.#shared = share(url, this, again));
    const settle = (result: () => Checked) => {
      if (this.#shared === shared) this.#settle(result);
    };
    this.ready = shared.answer.then(
      (checked) => settle(() => checked),
      (problem) =>
        settle(() => {
          throw problem;
        }),
    );
  }

  /** An empty script is one that will be filled, by a content management system say. */
  #waitForScript(): void {
    this.loading = true;
    const timer = setTimeout(() => {
      this.#settle(() => {
        throw new Problem('unfilled');
      });
    }, TIME_LIMIT);
    this.#stopWaiting = () => clearTimeout(timer);
  }

  /** Drops what is under way; a request that no other card waits for is aborted. */
  #leave(): void {
    this.#stopWaiting?.();
    if (this.#shared) leave(this.#shared, this);
    this.#stopWaiting = this.#shared = undefined;
  }

  #settle(result: () => Checked): void {
    this.loading = false;
    try {
      const { issues, path } = result();
      if (!path) throw new Problem('invalid', { issues });
      this.path = path;
      this.notice = undefined;
      // Who sets the property knows what it is.
      this.#event = this.#kind === 'path' ? undefined : new CareerLoadEvent(path);
    } catch (problem) {
      this.#fail(problem as Problem);
    }
    this.host.requestUpdate();
  }

  #fail({ cause, code, detail }: Problem): void {
    const lang = this.lang();
    const text = problems(lang);
    const issues = (detail.issues ?? []).map((issue) => describe(issue, lang));
    const lines = issues.map((issue) => inOneLine(issue, lang));
    // As the page has it: the whole address is too long for a line.
    const where = this.#kind === 'src' ? this.host.src! : text.inline;
    const line = {
      status: () => text.status(where, String(detail.status)),
      network: () => (navigator.onLine ? text.network(where) : text.offline),
      timeout: () => text.timeout(where, seconds(lang, TIME_LIMIT / 1000)),
      syntax: () => (detail.html ? text.html(where) : text.syntax(where)),
      size: () => text.size(where, figure(lang, limits.document)),
      unfilled: () => text.unfilled,
      invalid: () => text.invalid(issues.length, lines[0]!),
    }[code]();
    this.#notice.say(line, this.#kind === 'src' ? text.retry : undefined);
    this.notice = this.#notice.element;
    const error = new Error(line, { cause });
    this.#event = new CareerErrorEvent(error, issues);
    const more = lines.length > LISTED ? [`… (${lines.length - LISTED})`] : [];
    console.error(
      [`<${this.host.localName}>: ${line}`, ...lines.slice(0, LISTED), ...more].join('\n  '),
      ...(cause ? [cause] : []),
    );
  }

  /** The button that had the focus is gone: reading goes on where the content begins. */
  #focusContent(): void {
    const start = this.host.shadowRoot!.querySelector<HTMLElement>('#heading, [part="page"]');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
  }
}
