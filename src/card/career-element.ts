import {
  LitElement,
  html,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type { CareerPath } from '../model/path-types.js';
import type { PathSource } from '../source/path-source.js';
import { cardWords } from '../text/words.js';
import { adoptStyles, adoptStyleSheet } from './adopted-styles.js';
import { cardTemplate, noticeTemplate, type CardContent } from './card-template.js';
import type { CareerScope } from './career-context.js';
import { observeChildren } from './child-observer.js';
import { define } from './define.js';
import { headingLevelOf, type HeadingLevel } from './heading.js';
import { languageOf } from './language.js';
import { OnDemand } from './on-demand.js';
import { PrerenderedContent } from './prerendered.js';
import { ScopeConsumer } from './scope-consumer.js';
import { serverContext } from './server-context.js';

/**
 * What all elements share: where their path comes from, their language, and when they render.
 *
 * @slot heading - Replaces the heading’s text.
 * @slot footer - Below the content: a call to action of your own, or a note on the source.
 * @csspart footer - The box around the footer slot.
 * @csspart error - The message when custom data fails to load or validate.
 * @csspart retry - The button in the message that loads `src` again.
 * @cssstate loading - Custom data is being loaded.
 * @cssstate error - Custom data failed to load or validate.
 * @fires {CareerLoadEvent} career-load - A path from the script inside the tag or from `src` is loaded and shown. --bubbles --composed
 * @fires {CareerErrorEvent} career-error - Custom data failed to load or validate. --bubbles --composed
 * @attr {string} lang - Language of figures and text, as in HTML. Default: the nearest `lang` around the card, else the path's own.
 * @cssprop [--career-accent=light-dark(#4f46e5, #a5b4fc)] - The accent colour. Its lightness is limited so that it stays readable.
 * @cssprop [--career-on-accent=black or white, by the accent] - The check mark of a completed step.
 * @cssprop [--career-ink=inherit] - Text.
 * @cssprop [--career-muted=color-mix(in oklab, currentColor 77%, transparent)] - Secondary text.
 * @cssprop [--career-line=color-mix(in oklab, currentColor 16%, transparent)] - Borders and rules.
 * @cssprop [--career-surface=color-mix(in oklab, currentColor 3%, transparent)] - The card’s background.
 * @cssprop [--career-radius=0.875em] - The card’s corners.
 * @cssprop [--career-gap=1.25em] - The space between the sections of a card, and between the cards of a page.
 * @cssprop [--career-padding=clamp(0.875em, 8%, 1.25em)] - The space inside a card.
 * @cssprop [--career-font=inherit] - Font family of all text.
 * @cssprop [--career-heading-font=inherit] - Font family of headings.
 * @cssprop [--career-shadow=none] - The card’s shadow.
 */
export abstract class CareerElement extends LitElement {
  static override properties: PropertyDeclarations = {
    path: { attribute: false },
    src: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The tag that the element is registered as. */
  static tag: string;

  /** The parts that the full page exports, besides `card` and `heading`. */
  static parts: string;

  /** The part of the bundled path that the element shows. */
  static bundled: CareerPath;

  /** Registers the element. Importing a class alone registers nothing. */
  static define(tag = this.tag, registry = customElements): void {
    define(tag, this as unknown as CustomElementConstructor, registry);
  }

  /**
   * The path to show. Takes precedence over a JSON script inside the tag, `src`, the path of a
   * surrounding `<career-path>`, and the bundled one. It is validated: if it has an error, the card keeps
   * the last valid path.
   */
  declare path: CareerPath | undefined;

  /** Address of a path as JSON, on any site that allows other sites to read it (CORS); requested without credentials. */
  declare src: string | null | undefined;

  /** Level of the card's heading, 1 to 6; inner headings follow. Default 2. */
  declare headingLevel: HeadingLevel;

  protected onDemand = new OnDemand(this);

  #internals = this.attachInternals();
  #prerendered: PrerenderedContent | undefined;
  #scope = new ScopeConsumer(this);
  #source: PathSource | undefined;
  /** Set while the code of `#source` isn't there. */
  #sourceCode: 'loading' | 'failed' | undefined;

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
    // A new place may bring another language.
    this.requestUpdate();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#prerendered = new PrerenderedContent(root);
    this.#adoptStyles(root);
    observeChildren(this);
    return root;
  }

  #adoptStyles(root: ShadowRoot): void {
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
  }

  /** Adds styles that were loaded on demand. */
  protected adoptStyleSheet(sheet: CSSStyleSheet): void {
    adoptStyleSheet(this.shadowRoot!, sheet);
  }

  /** Loads what `src` names again, for all cards with the same address. */
  reload(): void {
    this.#source?.reload();
  }

  /** What the element shows: data of its own, else of the `<career-path>` around it, else the bundled path. */
  protected get current(): CareerScope {
    // Own data that can't be read is never replaced by another path.
    if (this.#sourceCode) return { loading: this.#sourceCode === 'loading' };
    if (this.#source?.active) return this.#source;
    return this.#scope.value ?? { path: this.#bundled, loading: false };
  }

  /** The path on display; the bundled one reserves the room for one that is being loaded. */
  protected get displayedPath(): CareerPath | undefined {
    const { loading, path } = this.current;
    return path ?? (loading ? this.#bundled : undefined);
  }

  get #bundled(): CareerPath {
    return serverContext?.path ?? (this.constructor as typeof CareerElement).bundled;
  }

  /** The language of words and figures: `lang` here or around, else the path's own, else English. */
  protected get locale(): string {
    return languageOf(this, this.displayedPath?.lang);
  }

  /** The level of the element's heading. */
  protected get level(): number {
    return headingLevelOf(this);
  }

  /** What is wrong, to be shown to the reader. */
  protected get notice(): unknown {
    const notice = this.#source?.active && this.#source.notice;
    if (notice) return notice;
    return this.onDemand.failed
      ? html`<p part="error">${cardWords(this.locale).unavailable}</p>`
      : undefined;
  }

  /** Data of its own is rare: the code that loads and validates it comes when there is some. */
  protected loadSource(): void {
    if (this.#source || this.#sourceCode || !this.#hasOwnData) return;
    this.#sourceCode = 'loading';
    this.onDemand.load(import('../source/path-source.js'), (file) => {
      this.#sourceCode = file ? undefined : 'failed';
      this.#source = file && new file.PathSource(this, () => this.locale);
    });
  }

  get #hasOwnData(): boolean {
    return Boolean(this.path || this.src || this.querySelector(':scope > script'));
  }

  /** Brings up to date what the next rendering shows. */
  protected synchronize(): void {
    this.loadSource();
  }

  protected override update(changed: PropertyValues): void {
    this.synchronize();
    this.toggleState('loading', this.current.loading);
    this.toggleState('error', this.notice);
    if (this.#source?.notice) this.adoptStyleSheet(this.#source.styleSheet);
    if (this.#prerendered?.present && !this.keepsPrerendered)
      this.#prerendered.replace(() => super.update(changed));
    else super.update(changed);
    this.toggleState('empty', !this.shadowRoot!.firstElementChild);
  }

  /** Whether server-rendered content stays, because what replaces it isn't there yet. */
  protected get keepsPrerendered(): unknown {
    const { loading, path } = this.current;
    return (loading && !path) || this.closest('career-path:not(:defined)');
  }

  /** Shows or hides a custom state, as in `:state(loading)`. */
  protected toggleState(name: string, on: unknown): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }

  /** Waits for data of its own, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    // First for the code that loads it, then for the data.
    for (let turn = 0; turn < 2; turn++) {
      await super.getUpdateComplete();
      await this.onDemand.ready;
      await this.#source?.ready;
    }
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    return this.#prerendered?.present ? nothing : this.renderContent();
  }

  /** Everything that the element shows. */
  protected abstract renderContent(): unknown;

  /** A card; nothing if the path has nothing for it. */
  protected renderCard(
    content: (path: CareerPath, lang: string) => CardContent | undefined,
  ): unknown {
    const { level, notice } = this;
    const { loading, path } = this.current;
    // A card that has failed keeps its message while it tries again.
    const displayed = notice ? path : this.displayedPath;
    const shown = displayed && content(displayed, this.locale);
    if (!shown) return notice ? noticeTemplate(notice) : nothing;
    return cardTemplate(shown, {
      card: this,
      lang: path?.lang,
      level,
      loading,
      notice,
      placeholder: !path,
    });
  }
}
