import {
  LitElement,
  html,
  isServer,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { ContextEvent, type ContextCallback } from '@lit/context';
import { careerContext, type CareerScope } from './career-context.js';
import type { CareerPath } from '../model/arithmetic.js';
import { cardWords } from '../text/figures.js';
import { card } from './styles.js';
import { tokens } from './tokens.js';
import { define, warnOnce } from './define.js';
import { heading } from './heading.js';
import { languageOf } from './language.js';
import { keepPlace } from './prerendered.js';

/** Tells cards what is put into them: data may come late, and there are no slots before there is something for them. */
let filling: MutationObserver | undefined;

/** What a card shows: the words of its head, and its body. */
export interface CardContent {
  /** Over the heading: the kind of page. */
  kicker?: unknown;
  heading: string;
  /** Under the heading: a line that says more. */
  lead?: unknown;
  body: unknown;
}

/** What counts for a card, and what is wrong with it. */
export interface Current extends CareerScope {
  notice?: unknown;
}

/** What a card has of its own. */
interface Source extends Current {
  /** Whether there is any. */
  active: boolean;
  ready?: Promise<void>;
  reload?(): void;
}

/**
 * What all cards share: where their path comes from, their language, their head and their slots.
 *
 * @attr {string} lang - Language of figures and words, as in HTML; else the nearest `lang` around the card, else the path's own.
 * @cssprop [--career-accent=light-dark(#4f46e5, #a5b4fc)] - The one colour; its lightness is bounded so that it reads.
 * @cssprop [--career-on-accent=black or white, by the accent] - The tick on the marker of a step that is done.
 * @cssprop [--career-ink=inherit] - Text.
 * @cssprop [--career-muted=color-mix(in oklab, currentColor 77%, transparent)] - Text that matters less.
 * @cssprop [--career-line=color-mix(in oklab, currentColor 16%, transparent)] - Borders and rules.
 * @cssprop [--career-surface=color-mix(in oklab, currentColor 3%, transparent)] - The card’s background.
 * @cssprop [--career-radius=0.875em] - The card’s corners.
 * @cssprop [--career-gap=1.25em] - Between the sections of a card, and between the cards of a page.
 * @cssprop [--career-padding=clamp(0.875em, 8%, 1.25em)] - Inside a card.
 * @cssprop [--career-font=inherit] - The family of all text.
 * @cssprop [--career-heading-font=inherit] - The family of headings.
 * @cssprop [--career-shadow=none] - The card’s shadow.
 */
export abstract class CareerElement extends LitElement {
  static override properties: PropertyDeclarations = {
    path: { attribute: false },
    src: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  static override styles: CSSResultGroup = [tokens, card];

  /** The tag that the element is registered as. */
  static tag: string;

  /** Registers the element. Importing a class alone registers nothing. */
  static define(tag = this.tag, registry = customElements): void {
    define(tag, this as unknown as CustomElementConstructor, registry);
  }

  /** The part of the bundled path that the card shows. */
  static bundled: CareerPath;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /**
   * The path to show. Comes before a script of JSON inside the tag, before `src`, before the path of a
   * `<career-path>` around the card, and before the bundled one. It is checked: with a mistake in it
   * the card keeps the last good one.
   */
  declare path: CareerPath | undefined;

  /** Address of a path as JSON, on any site that lets others read it (CORS); asked without credentials. */
  declare src: string | null | undefined;

  /** Rank of the card's heading, 1 to 6; inner headings follow. Default 2. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;

  #internals = this.attachInternals();
  #scope: CareerScope | undefined;
  #unsubscribe: (() => void) | undefined;
  #source: Source | undefined;
  #document: Document | undefined;
  #ready: Promise<unknown> | undefined;
  #missing: unknown;
  /** The style sheets it wears. */
  declare protected sheets: CSSStyleSheet[] | undefined;
  /** What a server has rendered, until there is something to take its place. */
  protected prerendered: ChildNode[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Moved to another document, a card would leave its styles behind: a style sheet belongs to one. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.prerendered = [...root.childNodes];
    filling ??= new MutationObserver((fillings) =>
      fillings.forEach(({ target }) => (target as CareerElement).requestUpdate()),
    );
    filling.observe(this, { childList: true });
    this.#dress(root);
    return root;
  }

  #dress(root: ShadowRoot): void {
    const view = (this.ownerDocument.defaultView ?? window) as typeof globalThis & Window;
    root.adoptedStyleSheets = this.sheets = (
      (this.constructor as typeof LitElement).elementStyles as CSSResult[]
    ).map((style) => {
      if (view === window) return style.styleSheet!;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style.cssText);
      return sheet;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A provider that is upgraded after its cards announces itself: they ask again then.
    this.#document = this.ownerDocument;
    this.#document.addEventListener('context-provider', this.#askForScope);
    this.#askForScope();
    // A new place may bring another language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#document!.removeEventListener('context-provider', this.#askForScope);
    this.#unsubscribe?.();
    // The next place may have no path around it: the old one's must not stay.
    this.#unsubscribe = this.#scope = undefined;
  }

  #askForScope = (): void => {
    this.dispatchEvent(new ContextEvent(careerContext, this, this.#takeScope, true));
  };

  #takeScope: ContextCallback<CareerScope | undefined> = (scope, unsubscribe) => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#scope = scope;
    this.requestUpdate();
  };

  /** Asks again for what `src` names, for all cards with the same address. */
  reload(): void {
    this.#source?.reload?.();
  }

  /** What counts here: data of its own, else of the path around it, else the bundled path. */
  protected get current(): Current {
    if (this.#source?.active) return this.#source;
    return this.#scope ?? { path: this.#bundled, loading: false };
  }

  /** The path that counts; the bundled one in its place while it is on its way. */
  protected get currentPath(): CareerPath | undefined {
    const { loading, path } = this.current;
    return path ?? (loading ? this.#bundled : undefined);
  }

  get #bundled(): CareerPath {
    return (this.constructor as unknown as typeof CareerElement).bundled;
  }

  /** The language of words and figures: `lang` here or around, else the path's own, else English. */
  protected get locale(): string {
    return languageOf(this, this.currentPath?.lang);
  }

  /** The rank of the card's heading, checked. */
  protected get level(): number {
    // Templates may say it in words, or say nothing.
    const level = Number(this.headingLevel ?? 2);
    if ([1, 2, 3, 4, 5, 6].includes(level)) return level;
    warnOnce(`<${this.localName}>: heading-level is 1 to 6, not ${level}; 2 is used.`);
    return 2;
  }

  /** What the card shows of a path; undefined where the path doesn't have its section. */
  protected abstract content(path: CareerPath, lang: string): CardContent | undefined;

  /** What is wrong, to be shown in the card. */
  protected get notice(): unknown {
    return this.current.notice ?? this.#missing;
  }

  /** Data of its own is rare: what reads and checks it is loaded when there is some. */
  protected findData(): void {
    if (!this.#source && (this.path || this.src || this.querySelector(':scope > script'))) {
      this.#source = { active: true, loading: true };
      this.load(import('../source/path-source.js'), (file) => {
        const source = file && new file.PathSource(this, () => this.locale);
        this.#source = source ?? { active: true, loading: false };
        if (source) this.addController(source);
      });
    }
  }

  protected override update(changed: PropertyValues): void {
    this.findData();
    this.setState('loading', this.current.loading);
    this.setState('error', this.notice);
    if (!this.prerendered.length || this.stays) super.update(changed);
    else
      keepPlace(this.shadowRoot!, () => {
        for (const node of this.prerendered) node.remove();
        this.prerendered = [];
        super.update(changed);
      });
    this.setState('empty', !this.shadowRoot!.firstElementChild);
  }

  /** Whether what a server has rendered stays: as long as what is shown here is on its way. */
  protected get stays(): unknown {
    const { loading, path } = this.current;
    return (loading && !path) || this.closest('career-path:not(:defined)');
  }

  protected setState(name: string, on: unknown): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }

  /** Loads what few cards need. Where it can’t be had the card says so, and goes on without. */
  protected load<T>(loaded: Promise<T>, use: (file?: T) => void): void {
    this.#ready = Promise.all([
      this.#ready,
      loaded
        .then(use, (error) => {
          console.error(error);
          this.#missing = html`<p part="error">${cardWords(this.locale).unavailable}</p>`;
          use();
        })
        .then(() => this.requestUpdate()),
    ]);
  }

  /** Waits for data of its own, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (let turn = 0; turn < 2; turn++) {
      await super.getUpdateComplete();
      // First for what reads it, then for the data.
      await this.#ready;
      await this.#source?.ready;
    }
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    return this.prerendered.length ? nothing : this.view();
  }

  /** All of the card. */
  protected view(): unknown {
    const { loading, path } = this.current;
    const { notice } = this;
    // While a card that has nothing to show tries again, what was wrong stays.
    const shown = notice ? path : this.currentPath;
    const content = shown && this.content(shown, this.locale);
    if (!content)
      return notice ? html`<article class="card" part="card">${notice}</article>` : nothing;
    const { kicker, heading: words, lead, body } = content;
    const filled = isServer || this.firstElementChild;
    // Without a path yet, the bundled one keeps the room for it, unseen.
    return html`<article
      class="card"
      part="card"
      aria-labelledby="heading"
      aria-busy=${loading || nothing}
      lang=${path?.lang ?? nothing}
      ?inert=${!path}
    >
      ${notice}${kicker}${heading(this.level, 'heading', filled ? html`<slot name="heading">${words}</slot>` : words, 'heading')}${lead ? html`<p part="lead">${lead}</p>` : nothing}${body}${filled ? this.footer : nothing}
    </article>`;
  }

  /** Shows where the page has one; a server shows it where it knows of one (`prerendered-html.ts`). */
  protected get footer(): unknown {
    return html`<footer
      part="footer"
      ?hidden=${isServer || !this.querySelector(':scope > [slot=footer]')}
    >
      <slot name="footer" @slotchange=${() => this.requestUpdate()}></slot>
    </footer>`;
  }
}
