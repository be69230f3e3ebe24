import { LitElement, html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { ContextEvent, type ContextCallback } from '@lit/context';
import { careerContext, type CareerScope } from '../context.js';
import type { CareerPath } from '../model/career-path.js';
import { card } from '../styles/card.js';
import { tokens } from '../styles/tokens.js';
import { warnOnce } from './define.js';
import { heading } from './heading.js';

/** What a card shows: the words of its head, and its body. */
export interface CardContent {
  /** Over the heading: the kind of page. */
  kicker?: unknown;
  heading: string;
  /** Under the heading: a line that says more. */
  lead?: unknown;
  body: unknown;
}

/** The language that counts for an element: the nearest `lang` around it, across shadow roots. */
const nearestLang = (element: Element): string | undefined => {
  const holder = element.closest<HTMLElement>('[lang]');
  if (holder) return holder.lang;
  const { host } = element.getRootNode() as ShadowRoot;
  return host && nearestLang(host);
};

/** What all cards share: where their path comes from, their language, their head and their slots. */
export abstract class CareerElement extends LitElement {
  static override properties: PropertyDeclarations = {
    path: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  static override styles: CSSResultGroup = [tokens, card];

  /** The part of the bundled path that the card shows. */
  static bundled: CareerPath;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The path to show. Comes before that of a `<career-path>` around the card and before the bundled one. */
  declare path: CareerPath | undefined;

  /** Rank of the card's heading, 1 to 6; inner headings follow. Default 2. */
  declare headingLevel: number;

  #internals = this.attachInternals();
  #scope: CareerScope | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A provider that is upgraded after its cards announces itself: they ask again then.
    document.addEventListener('context-provider', this.#askForScope);
    this.#askForScope();
    // A new place may bring another language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-provider', this.#askForScope);
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

  /** The path that counts here. */
  protected get currentPath(): CareerPath {
    return (
      this.path ??
      this.#scope?.path ??
      (this.constructor as unknown as typeof CareerElement).bundled
    );
  }

  /** The language of words and figures: `lang` here or around, else the path's own, else English. */
  protected get locale(): string {
    const lang = nearestLang(this) || this.currentPath.lang || 'en';
    try {
      return Intl.getCanonicalLocales(lang)[0]!;
    } catch {
      warnOnce(`<${this.localName}>: lang="${lang}" is no language tag; “en” is used.`);
      return 'en';
    }
  }

  /** The rank of the card's heading, checked. */
  protected get level(): number {
    const level = this.headingLevel;
    if ([1, 2, 3, 4, 5, 6].includes(level)) return level;
    warnOnce(`<${this.localName}>: heading-level is 1 to 6, not ${level}; 2 is used.`);
    return 2;
  }

  /** What the card shows of a path; undefined where the path doesn't have its section. */
  protected abstract content(path: CareerPath, lang: string): CardContent | undefined;

  protected override render(): unknown {
    const path = this.currentPath;
    const content = this.content(path, this.locale);
    this.#internals.states[content ? 'delete' : 'add']('empty');
    if (!content) return nothing;
    const { kicker = nothing, lead, body } = content;
    return html`<article
      class="card"
      part="card"
      aria-labelledby="heading"
      lang=${path.lang ?? nothing}
    >
      <div class="inner">
        <header>
          ${kicker}
          ${heading(this.level, 'heading', html`<slot name="heading">${content.heading}</slot>`, 'heading')}
          ${lead ? html`<p part="lead">${lead}</p>` : nothing}
        </header>
        ${body}
        <footer part="footer" hidden>
          <slot name="footer" @slotchange=${this.#showFooter}></slot>
        </footer>
      </div>
    </article>`;
  }

  #showFooter({ target }: Event): void {
    const slot = target as HTMLSlotElement;
    slot.parentElement!.hidden = !slot.assignedNodes().length;
  }
}
