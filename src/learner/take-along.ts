/**
 * “Take your plan along”: to another device, into a calendar, or onto paper. Loaded when a learner opens it, or comes
 * with a link that has a plan. Nothing leaves the browser.
 */
import type { CareerPath } from '../model/path-types.js';
import { toJson, type CareerProgress } from '../model/progress-record.js';
import type { Html } from '../text/sentence.js';
import { alongWords } from '../text/words.js';
import { pageAddress } from './addresses.js';
import { alongStyles } from './along-styles.js';
import type { PlanActions } from './plan-actions.js';
import type { PlanView } from './plan-view.js';
import { portable } from './portable-progress.js';
import { fileNameOf, readFile, toFileText } from './progress-file.js';
import { readLink, toLink, withoutLink } from './progress-link.js';
import { offerTemplate, type Offer, type OfferActions } from './progress-offer.js';
import { saveFile } from './save-file.js';

type Messages = 'copied' | 'yourLink' | 'tooLong' | 'blocked' | 'notLoaded';

/** The shadow root that asks about the page's link: several cards may show a plan for its path. */
let asking: ShadowRoot | undefined;

/** The hash that was answered, where the page's address can't be changed. */
let answered = '';

const fileField = (button: Element): HTMLInputElement =>
  button.parentElement!.querySelector('[type=file]')!;

export class TakeAlong {
  /** Another object after each change. */
  #version = {};
  /** What the address was, and the path, when the link in it was read. */
  #read = '';
  #offer: Offer | undefined;
  /** The offer that has had the focus. */
  #focused: Offer | undefined;
  #message: Messages | undefined;
  /** Whether the link is shown as text, and whether that is new. */
  #showsLink: boolean | 'now' = false;
  /** Draws the QR code, while it is shown. */
  #drawCode: typeof import('./qr-code.js').toQrCode | undefined;

  constructor(
    private actions: PlanActions,
    /** Renders again. */
    private render: () => void,
  ) {}

  /** Looks for a link in the page's address. Returns another object if there is something else to render. */
  look({ id }: CareerPath, progress: CareerProgress): unknown {
    const read = `${id} ${location.hash}`;
    if (read !== this.#read) {
      this.#read = read;
      const found = location.hash === answered ? undefined : readLink(location.hash, id);
      if (found) this.#setOffer(this.#linkOffer(found, progress));
      else if (this.#offer?.from === 'link') this.#setOffer(undefined);
    }
    return this.#version;
  }

  /** Asks nothing if the learner has the same plan already. */
  #linkOffer(found: CareerProgress | 'broken', own: CareerProgress): Offer | undefined {
    if (found === 'broken') return { from: 'link', content: { isBroken: true } };
    if (toJson(found) !== toJson(portable(own)))
      return { from: 'link', content: { progress: found } };
    this.#removeLink();
    return undefined;
  }

  /** Removes the link from the page's address, without a navigation. */
  #removeLink(): void {
    answered = location.hash;
    // Not allowed in some frames.
    try {
      history.replaceState(history.state, '', withoutLink(location.href));
      answered = '';
    } catch {
      // `answered` keeps it from asking again.
    }
  }

  #setOffer(offer: Offer | undefined): void {
    this.#offer = offer;
    this.#version = {};
  }

  #update(): void {
    this.#version = {};
    this.render();
  }

  #say(message: Messages | undefined): void {
    this.#message = message;
    this.#update();
  }

  /** The question about a plan from elsewhere, if there is one. */
  question(html: Html, { state }: PlanView, lang: string, langOfPath: unknown): unknown {
    return this.#offer
      ? offerTemplate(html, this.#offer, state, lang, langOfPath, this.#offerActions)
      : '';
  }

  #offerActions: OfferActions = {
    apply: (control, change) => {
      this.#answer(control);
      this.actions.change(control, change);
    },
    dismiss: (control) => {
      this.#answer(control);
      this.render();
    },
  };

  #answer(control: EventTarget): void {
    if (this.#offer?.from === 'link') this.#removeLink();
    this.#setOffer(undefined);
    // The button that has the focus disappears.
    const root = (control as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('[part=along] > summary')?.focus({ preventScroll: true });
  }

  /** What the learner finds when they open it. */
  content(html: Html, plan: PlanView, lang: string): unknown {
    const text = alongWords(lang);
    const { path, progress } = plan.state;
    const page = pageAddress();
    const link = page && toLink(page, path.id, progress);
    const button = (label: string, act: (event: Event) => void) =>
      html`<button part="button" type="button" @click=${act}>${label}</button>`;
    return html`<div class="along">
      <p part="note">${text.about}</p>
      <div class="choices">
        ${
          link
            ? html`${button(text.copyLink, () => this.#copy(link))}
                <button
                  part="button"
                  type="button"
                  aria-expanded=${Boolean(this.#drawCode)}
                  @click=${() => this.#toggleCode()}
                >
                  ${text.qrCode}
                </button>`
            : ''
        }
        ${button(text.saveFile, () => this.#save(path, progress))}
        ${button(text.openFile, ({ target }) => fileField(target as Element).click())}
        <input
          type="file"
          accept=".json,application/json"
          hidden
          @change=${({ target }: Event) => this.#open(target as HTMLInputElement, path)}
        />
        ${
          plan.planDates?.spans.size
            ? button(text.calendar, () => this.#saveCalendar(plan, lang, page))
            : ''
        }
        ${button(text.print, () => this.#print(plan, lang, link))}
      </div>
      <p part="note" role="status">${this.#message && text[this.#message]}</p>
      ${
        link && this.#showsLink
          ? html`<input class="address" readonly aria-label=${text.yourLink} .value=${link} />`
          : ''
      }
      ${link && this.#drawCode ? this.#code(html, lang, link) : ''}
    </div>`;
  }

  #code(html: Html, lang: string, link: string): unknown {
    const code = this.#drawCode!(link);
    const text = alongWords(lang);
    return code
      ? html`<svg
          part="code"
          role="img"
          aria-label=${text.qrCodeOf}
          viewBox="0 0 ${code.size} ${code.size}"
          shape-rendering="crispEdges"
        >
          <path d=${code.path} />
        </svg>`
      : html`<p part="note">${text.tooLong}</p>`;
  }

  /** Called after each rendering, and before it, too. */
  rendered(root: ShadowRoot): void {
    if (root.ownerDocument === document && !root.adoptedStyleSheets.includes(alongStyles))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, alongStyles];
    const question = root.querySelector<HTMLElement>('[part=question]');
    if (question && this.#offer) this.#ask(root, question);
    const address = root.querySelector<HTMLInputElement>('.address');
    if (this.#showsLink !== 'now' || !address) return;
    this.#showsLink = true;
    address.select();
  }

  /** Shows the question and moves the focus there, in one card only. */
  #ask(root: ShadowRoot, question: HTMLElement): void {
    const isLink = this.#offer?.from === 'link';
    const isAsked = asking?.isConnected && asking.querySelector('.link:not([hidden])');
    question.hidden = Boolean(isLink && isAsked && asking !== root);
    if (question.hidden) return;
    if (isLink) asking = root;
    if (this.#focused === this.#offer) return;
    this.#focused = this.#offer;
    question.focus();
  }

  async #copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.#showsLink = false;
      this.#say('copied');
    } catch {
      // Without HTTPS, in some frames, or if the learner doesn't allow it.
      this.#showsLink = 'now';
      this.#say('yourLink');
    }
  }

  /** Loads a part of it, and says so if that fails. */
  async #load<Part>(part: Promise<Part>, use: (part: Part) => void): Promise<void> {
    try {
      use(await part);
      this.#say(undefined);
    } catch (error) {
      console.error(error);
      this.#say('notLoaded');
    }
  }

  #toggleCode(): void {
    if (this.#drawCode) {
      this.#drawCode = undefined;
      this.#say(undefined);
    } else
      void this.#load(import('./qr-code.js'), ({ toQrCode }) => {
        this.#drawCode = toQrCode;
      });
  }

  #save(path: CareerPath, progress: CareerProgress): void {
    saveFile(fileNameOf(path), 'application/json', toFileText(path, progress));
  }

  async #open(field: HTMLInputElement, path: CareerPath): Promise<void> {
    const [file] = field.files!;
    if (!file) return;
    const content = await readFile(file, path).catch(() => ({ isBroken: true }) as const);
    // The same file can be chosen again.
    field.value = '';
    this.#setOffer({ from: 'file', content });
    this.render();
  }

  #saveCalendar(plan: PlanView, lang: string, page: string | undefined): void {
    void this.#load(import('./calendar.js'), ({ toCalendar }) => {
      const content = toCalendar(plan, { lang, now: new Date(), page });
      saveFile(`${plan.state.path.id}.ics`, 'text/calendar', content);
    });
  }

  #print(plan: PlanView, lang: string, link: string | undefined): void {
    // Before anything is loaded: browsers allow a window only right after a click.
    const view = open('', '_blank');
    if (!view) {
      this.#say('blocked');
      return;
    }
    void this.#load(import('./handout.js'), ({ printHandout }) =>
      printHandout(view, { lang, link, plan }),
    );
  }
}
