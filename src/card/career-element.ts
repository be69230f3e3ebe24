import {
  LitElement,
  html,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type ReactiveController,
} from 'lit';
import type { CareerPath } from '../model/path-types.js';
import { isBeingParsed } from '../being-parsed.js';
import type { SourceCallbacks } from '../source/path-source.js';
import { isReady, type Locale } from '../text/languages.js';
import { loadLanguage } from '../text/load-language.js';
import { registered } from '../text/registry.js';
import { cardWords } from '../text/words.js';
import { adoptStyles, adoptStyleSheet } from './adopted-styles.js';
import { cardTemplate, noticeTemplate, type CardContent } from './card-template.js';
import type { CareerScope } from './career-context.js';
import { observeChildren } from './child-observer.js';
import { define } from './define.js';
import { headingLevelOf, type HeadingLevel } from './heading.js';
import { languageOf } from './language.js';
import { OnDemand } from './on-demand.js';
import { mayHaveData, warnIfUnclosed } from './own-content.js';
import { PrerenderedContent } from './prerendered.js';
import { updateAgain } from './replaced-texts.js';
import { ScopeConsumer } from './scope-consumer.js';
import { serverContext } from './server-context.js';

/** The file with the code for custom data. */
export type SourceFile = typeof import('../source/path-source.js');

/** An element's custom data, of one path or several. */
export interface CustomData extends CareerScope, ReactiveController {
  /** Whether the element has custom data, valid or not. */
  active: boolean;
  /** Whether data that the element is meant to show is missing. */
  removed: boolean;
  notice: HTMLElement | undefined;
  styleSheet: CSSStyleSheet | undefined;
  ready: Promise<unknown>;
  reload(): void;
}

/**
 * Base class of all elements: finds their path and language, and renders them.
 *
 * @slot heading - Replaces the heading's text.
 * @slot footer - Content below the card's own, such as a call to action.
 * @csspart footer - The box around the footer slot.
 * @csspart error - The message when custom data fails to load or validate.
 * @csspart retry - The button in the error message that loads `src` again.
 * @cssstate loading - Custom data is being loaded.
 * @cssstate error - Custom data failed to load or validate.
 * @fires {CareerLoadEvent} career-load - Custom data from `src` or from the script inside the tag has loaded and is shown. --bubbles --composed
 * @fires {CareerErrorEvent} career-error - Custom data failed to load or validate. --bubbles --composed
 * @attr {string} lang - Language of the card's own words and figures, as a BCP 47 tag such as `es`. The card loads it. Default: the `lang` of the nearest ancestor; if the cards aren't available in that language, that of the path, else English.
 * @attr {boolean} defer-hydration - For tags that a framework renders on a server: without data, the element waits, and doesn't show the bundled path, until the framework has set its properties and removes this attribute.
 * @cssprop [--career-accent=light-dark(#4f46e5, #a5b4fc)] - Accent colour. Its lightness is adjusted to keep it readable.
 * @cssprop [--career-on-accent=black or white, depending on the accent] - Colour of the check mark on a completed step.
 * @cssprop [--career-ink=inherit] - Text colour.
 * @cssprop [--career-muted=color-mix(in oklab, currentColor 85%, transparent)] - Colour of secondary text.
 * @cssprop [--career-line=color-mix(in oklab, currentColor 16%, transparent)] - Colour of borders and lines.
 * @cssprop [--career-surface=translucent white behind dark text, black behind light text] - Background of the card.
 * @cssprop [--career-radius=0.875em] - Corner radius of the card.
 * @cssprop [--career-gap=1.25em] - Space between the sections of a card, and between the cards of the full page.
 * @cssprop [--career-padding=clamp(0.875em, 8%, 1.25em)] - Space between a card's border and its content.
 * @cssprop [--career-font=inherit] - Font family of all text.
 * @cssprop [--career-heading-font=inherit] - Font family of headings.
 * @cssprop [--career-shadow=none] - Shadow of the card.
 */
export abstract class CareerElement extends LitElement {
  static override properties: PropertyDeclarations = {
    path: { attribute: false },
    src: {},
    pathId: { attribute: 'path-id' },
    credentials: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'defer-hydration'];
  }

  /** The default tag name. */
  static tag: string;

  /** The parts that the full page exports for this card, besides `card` and `heading`. */
  static parts: string;

  /** The part of the bundled path that the element shows. */
  static bundled: CareerPath;

  /** Registers the element. Importing the class alone doesn't. */
  static define(tag = this.tag, registry = customElements): void {
    define(tag, this as unknown as CustomElementConstructor, registry);
  }

  /**
   * The path to show, as an object. Takes precedence over a JSON script inside the tag, `src`, the path of a
   * surrounding `<career-path>`, and the bundled path. The card validates it: if it has errors, the card
   * shows a message and keeps the last valid one.
   */
  declare path: CareerPath | undefined;

  /** Address of a JSON file with the path. Another site must allow the request (CORS). */
  declare src: string | null | undefined;

  /**
   * The `id` of the path that the element must show. If its data is missing or has another id, it shows a message
   * instead of another career. Default: any path.
   */
  declare pathId: string | null | undefined;

  /**
   * Whether the request for `src` sends cookies and passwords: `omit`, `same-origin` or `include`, as in `fetch`.
   * Default `omit`, also for invalid values.
   */
  declare credentials: 'omit' | 'same-origin' | 'include' | null | undefined;

  /** Level of the card's heading, 1 to 6; headings inside the card follow from it. Default 2. */
  declare headingLevel: HeadingLevel;

  protected onDemand = new OnDemand(this);

  /** Undefined, or without states, in simulated browsers for tests. */
  #internals = this.attachInternals?.() as ElementInternals | undefined;
  #prerendered: PrerenderedContent | undefined;
  #provided = new ScopeConsumer(this);
  #source: CustomData | undefined;
  /** Set while the code for `#source` isn't available. */
  #sourceCode: 'loading' | 'failed' | undefined;
  /** The bundled path in the page's language, cached until the next update: ticking a step reads it. */
  #translated: CareerPath | undefined;
  /** The language of what the card shows. */
  #shownLanguage: string | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The language may differ in a new place.
    this.requestUpdate();
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
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

  /** Loads `src` again, for all cards with the same address. */
  reload(): void {
    this.#source?.reload();
  }

  /** What the element shows: nothing before its language has loaded. */
  protected get current(): CareerScope {
    return this.awaitsLanguage ? { loading: true } : this.#scope;
  }

  /** Its own data, else that of a surrounding `<career-path>`, else the bundled path. */
  get #scope(): CareerScope {
    // Never shows another path in place of custom data that can't be read.
    if (this.#sourceCode) return { loading: this.#sourceCode === 'loading' };
    if (this.#source?.active) return this.#source;
    return this.#inherited;
  }

  /** What the element shows without data of its own. */
  get #inherited(): CareerScope {
    // The parser or a framework may still add data.
    if (!serverContext && (isBeingParsed(this) || this.hasAttribute('defer-hydration')))
      return { loading: true };
    return this.#provided.value ?? { path: this.#bundled, loading: false };
  }

  /** The path to render; while one is loading, the bundled path reserves space for it. */
  protected get displayedPath(): CareerPath | undefined {
    const { loading, path } = this.current;
    return path ?? (loading ? this.#bundled : undefined);
  }

  get #bundled(): CareerPath {
    if (serverContext?.path) return serverContext.path;
    const { bundled } = this.constructor as typeof CareerElement;
    return (this.#translated ??= registered(languageOf(this).file)?.translate(bundled) ?? bundled);
  }

  /** The language that the card should be in. */
  get #language(): Locale {
    return languageOf(this, this.#scope.path);
  }

  /** Whether nothing can be shown before the card's language has loaded. A card in another language keeps it until then. */
  protected get awaitsLanguage(): boolean {
    return !this.#shownLanguage && !isReady(this.#language);
  }

  /** The language of text and figures. */
  protected get locale(): string {
    const language = this.#language;
    return isReady(language) ? language.tag : (this.#shownLanguage ?? 'en');
  }

  /** The level of the element's heading. */
  protected get level(): number {
    return headingLevelOf(this);
  }

  /** The error message to show, if any. */
  protected get notice(): unknown {
    if (this.awaitsLanguage) return undefined;
    const notice = this.#source?.active && this.#source.notice;
    if (notice) return notice;
    return this.onDemand.failed
      ? html`<p part="error" lang=${this.locale}>${cardWords(this.locale).unavailable}</p>`
      : undefined;
  }

  /** Loads the code for custom data only if the element has some, which is rare. */
  protected loadSource(): void {
    if (this.#source || this.#sourceCode || !this.hasOwnData) return;
    this.#sourceCode = 'loading';
    this.onDemand.load(import('../source/path-source.js'), (file) => {
      this.#sourceCode = file ? undefined : 'failed';
      if (!file) return;
      this.#source = this.createSource(file, {
        lang: () => this.locale,
        inherited: () => this.#inherited.path,
      });
      this.addController(this.#source);
    });
  }

  protected createSource({ PathSource }: SourceFile, callbacks: SourceCallbacks): CustomData {
    return new PathSource(this, callbacks);
  }

  /** Whether the element may have data of its own, or lacks it. */
  protected get hasOwnData(): boolean {
    const { path } = this.#inherited;
    if (this.path || this.src || (this.pathId && path && path.id !== this.pathId)) return true;
    return mayHaveData(this);
  }

  /** Updates everything that the next rendering depends on. */
  protected synchronize(): void {
    this.loadSource();
    const language = this.#language;
    if (!isReady(language)) this.onDemand.load(loadLanguage(language));
  }

  /** Shows a message if rendering fails, for example because the page has replaced a built-in function. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error(error);
      // Not `locale`: it depends on data, whose getters may be what fails.
      this.shadowRoot!.textContent = cardWords(languageOf(this).file).failed;
    }
  }

  protected override update(changed: PropertyValues): void {
    this.#translated = undefined;
    this.synchronize();
    if (this.current.path || this.notice) this.#shownLanguage = this.locale;
    if (!this.hasUpdated) warnIfUnclosed(this);
    this.toggleState('loading', this.current.loading);
    this.toggleState('error', this.notice);
    if (this.#source?.notice) this.adoptStyleSheet(this.#source.styleSheet!);
    if (this.#prerendered?.present && !this.keepsPrerendered)
      this.#prerendered.replace(() => super.update(changed));
    else if (this.hasUpdated) updateAgain(this, () => super.update(changed));
    else super.update(changed);
    this.toggleState('empty', !this.shadowRoot!.firstElementChild);
  }

  /** Whether to keep server-rendered content because its replacement isn't ready. */
  protected get keepsPrerendered(): unknown {
    const { loading, path } = this.current;
    return (
      (!path && (loading || this.#source?.removed)) || this.closest('career-path:not(:defined)')
    );
  }

  /** Adds or removes a custom state, as in `:state(loading)`. */
  protected toggleState(name: string, on: unknown): void {
    this.#internals?.states?.[on ? 'add' : 'delete'](name);
  }

  /** Also waits for custom data. */
  protected override async getUpdateComplete(): Promise<boolean> {
    // Waits for the code that loads the data, then for the data, its language, and the dates of a plan.
    for (let turn = 0; turn < 4; turn++) {
      await super.getUpdateComplete();
      await this.onDemand.ready;
      await this.#source?.ready;
    }
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    return this.#prerendered?.present ? nothing : this.renderContent();
  }

  /** The element's whole content. */
  protected abstract renderContent(): unknown;

  /** Renders a card, or nothing if the path has no data for it. */
  protected renderCard(
    content: (path: CareerPath, lang: string) => CardContent | undefined,
  ): unknown {
    const { level, notice } = this;
    const { loading, path } = this.current;
    // While a failed card retries, it keeps showing its message instead of a placeholder.
    const displayed = notice ? path : this.displayedPath;
    const lang = this.locale;
    const shown = displayed && content(displayed, lang);
    if (!shown) return notice ? noticeTemplate(notice) : nothing;
    return cardTemplate(shown, {
      card: this,
      lang,
      level,
      loading,
      notice,
      placeholder: !path,
    });
  }
}
