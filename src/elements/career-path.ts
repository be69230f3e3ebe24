import { ContextProvider } from '@lit/context';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import bundled from '../../data/mlops-engineer.json';
import { careerContext, type CareerScope, type Plan } from '../card/career-context.js';
import type { CareerPath } from '../model/arithmetic.js';
import { CareerCertifications } from './career-certifications.js';
import { CareerDuties } from './career-duties.js';
import { CareerEmployers } from './career-employers.js';
import { CareerFacts } from './career-facts.js';
import { CareerOverview } from './career-overview.js';
import { CareerRoadmap } from './career-roadmap.js';
import { SalaryLadder } from './salary-ladder.js';
import type { Current } from '../card/career-element.js';
import { LearnerElement } from '../card/learner-element.js';

/** The parts of a card under the card's own name: `rung` of the ladder is `salary-ladder-rung` outside. */
const exported = (tag: string, parts: string): string =>
  `card heading ${parts}`
    .split(' ')
    .map((part) => `${part}: ${tag}-${part}`)
    .join();

/** The cards of the full page, in its order. */
const cards = [
  CareerOverview,
  CareerDuties,
  CareerEmployers,
  SalaryLadder,
  CareerFacts,
  CareerRoadmap,
  CareerCertifications,
];

/**
 * One career path for all cards inside it, at any depth. Left empty, it lays out the whole page:
 * overview, duties, employers, salaries, facts, roadmap and certifications.
 *
 * @tagname career-path
 * @slot - Cards and anything else. Where there is nothing, the whole page is shown.
 * @slot heading - Replaces the title on the page.
 * @slot footer - Under the page.
 * @csspart page - The page laid out, where the element is empty. The parts of each card are there with the card's tag before them: `salary-ladder-rung`.
 * @csspart footer - The box around the footer slot.
 * @csspart error - The line that says what is wrong with data of its own.
 * @csspart retry - The button in it that asks an address again.
 * @cssstate loading - Data of its own is on its way.
 * @cssstate error - Data of its own can’t be had or is refused.
 * @fires {CareerLoadEvent} career-load - A path from its script or `src` is read and shown. --bubbles --composed
 * @fires {CareerErrorEvent} career-error - Data of its own can’t be had or is refused. --bubbles --composed
 * @fires {CareerProgressEvent} career-progress - A learner changes the progress in a roadmap inside. --bubbles --composed
 * @fires {CareerLinkEvent} career-link - A reader follows a link of a card inside. --bubbles --composed
 */
export class CareerPathElement extends LearnerElement {
  static override tag = 'career-path';

  static override bundled: CareerPath = bundled;

  /** Registers the cards of the full page, too. */
  static override define(tag?: string, registry = customElements): void {
    for (const card of cards) card.define(undefined, registry);
    super.define(tag, registry);
  }

  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]),
    .row[hidden] {
      display: none;
    }
    [part='page'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--career-gap, 1.25em);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: inherit;
      & > * {
        --_share: 50%;
        flex: 0 0 100%;
        min-inline-size: 0;
      }
      & > salary-ladder {
        --_share: 68%;
      }
      & > career-facts {
        --_share: 32%;
      }
    }
    /* Two columns where there is room for two. Each knows its width before the other is there, so that
       nothing moves while a page is still coming in: the large factor makes it this width or the whole. */
    .two > * {
      flex-basis: max(
        calc(var(--_share) - var(--career-gap, 1.25em) / 2),
        min(100%, (44em - 100%) * 999)
      );
    }
  `;

  #provider = new ContextProvider(this, { context: careerContext });

  /** The first path that there is: what a server has laid out is laid out for it. */
  #first: CareerPath | undefined;

  /** The plan of a card inside, which is that of all. */
  #shared: Plan | undefined;

  #share = (plan: Plan | undefined): void => {
    this.#shared = plan;
    this.requestUpdate();
  };

  protected override get current(): Current {
    const current = super.current;
    return this.#shared ? { ...current, plan: this.#shared } : current;
  }

  override connectedCallback(): void {
    // Cards that are there already ask at once, and must not get what doesn't count.
    this.#provide();
    super.connectedCallback();
  }

  #provide(): void {
    this.findData();
    const { loading, path, plan, share = this.#share } = this.current;
    const scope: CareerScope = { path, loading, plan, share };
    const { value } = this.#provider;
    if (Object.entries(scope).some(([key, part]) => value?.[key as keyof CareerScope] !== part))
      this.#provider.setValue(scope);
  }

  protected override update(changed: PropertyValues): void {
    this.#provide();
    super.update(changed);
  }

  /** A provider has no content of its own: it lays out the cards. */
  protected content(): undefined {}

  /** Whether it has cards of the page's; white space, comments, data and what goes into named slots are none. */
  protected get filled(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? !node.slot && node.localName !== 'script'
        : node instanceof Text && node.data.trim(),
    );
  }

  /** A page laid out for this path has cards that come alive each in its place. */
  protected override get stays(): unknown {
    const { path } = this.current;
    this.#first ??= path;
    const laidOut = !this.shadowRoot!.querySelector('[part=page]') === this.filled;
    return super.stays || (path === this.#first && laidOut && !this.notice);
  }

  protected override view(): TemplateResult {
    const { notice } = this;
    const path = notice ? this.current.path : this.currentPath;
    return html`${notice}<slot></slot>${this.filled || !path ? nothing : this.#page(path)}`;
  }

  /** All cards are there, those that the path has nothing for are hidden: one template is sooner ready than one a card. */
  #page(path: CareerPath): TemplateResult {
    const { certifications, cost, duties, employers, roadmap, salaries, timeToHire, title } = path;
    const below = Math.min(this.level + 1, 6);
    const noDuties = !duties?.length;
    const noEmployers = !employers?.length;
    const noSalaries = !salaries?.length;
    const noFacts = !timeToHire && !cost;
    return html`<div part="page" aria-busy=${this.current.loading}>
      <career-overview
        heading-level=${this.level}
        exportparts=${exported('career-overview', 'label lead description')}
        ><slot name="heading" slot="heading">${title}</slot></career-overview
      >
      <div class="row ${noDuties || noEmployers ? '' : 'two'}" ?hidden=${noDuties && noEmployers}>
        <career-duties
          ?hidden=${noDuties}
          heading-level=${below}
          exportparts=${exported('career-duties', 'item')}
        ></career-duties>
        <career-employers
          ?hidden=${noEmployers}
          heading-level=${below}
          exportparts=${exported('career-employers', 'item')}
        ></career-employers>
      </div>
      <div class="row ${noSalaries || noFacts ? '' : 'two'}" ?hidden=${noSalaries && noFacts}>
        <salary-ladder
          ?hidden=${noSalaries}
          heading-level=${below}
          exportparts=${exported('salary-ladder', 'lead rung level here bar amount note link')}
        ></salary-ladder>
        <career-facts
          ?hidden=${noFacts}
          heading-level=${below}
          exportparts=${exported('career-facts', 'fact label value note link')}
        ></career-facts>
      </div>
      <career-roadmap
        ?hidden=${!roadmap?.steps.length}
        heading-level=${below}
        exportparts=${exported('career-roadmap', 'lead start option status finish note button strip segment step done current known marker title duration dates check salary fold summary description skill resource link')}
      ></career-roadmap>
      <career-certifications
        ?hidden=${!certifications?.length}
        heading-level=${below}
        exportparts=${exported('career-certifications', 'certification title boost fold summary raise note link')}
      ></career-certifications>
      ${this.footer}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-path': CareerPathElement;
  }
}
