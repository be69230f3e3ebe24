import { ContextProvider } from '@lit/context';
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import bundled from '../../data/mlops-engineer.json';
import { footer } from '../card/card-template.js';
import { careerContext, type CareerScope } from '../card/career-context.js';
import { LearnerElement } from '../card/learner-element.js';
import { hasContent } from '../card/own-content.js';
import { serverContext } from '../card/server-context.js';
import type { PlanView } from '../learner/plan-view.js';
import type { CareerPath } from '../model/path-types.js';
import { cardWords } from '../text/words.js';
import { CareerCertifications } from './career-certifications.js';
import { CareerDuties } from './career-duties.js';
import { CareerEmployers } from './career-employers.js';
import { CareerFacts } from './career-facts.js';
import { CareerOverview } from './career-overview.js';
import { CareerRelated } from './career-related.js';
import { CareerRequirements } from './career-requirements.js';
import { CareerRoadmap } from './career-roadmap.js';
import { SalaryLadder } from './salary-ladder.js';

/** Exports a card's parts, prefixed with its tag: `rung` of the ladder becomes `salary-ladder-rung`. */
const exportParts = ({ parts, tag }: { parts: string; tag: string }): string =>
  `card heading ${parts}`
    .split(' ')
    .map((part) => `${part}: ${tag}-${part}`)
    .join();

/** The cards of the full page, in order. */
const cards = [
  CareerOverview,
  CareerDuties,
  CareerEmployers,
  SalaryLadder,
  CareerFacts,
  CareerRequirements,
  CareerRoadmap,
  CareerCertifications,
  CareerRelated,
];

/**
 * Provides one career path to all cards inside it, at any depth. When empty, shows the full page of cards:
 * overview, duties, employers, salaries, facts, requirements, roadmap, certifications and related careers.
 *
 * @tagname career-path
 * @slot - Cards and any other content. When empty, the element shows the full page of cards.
 * @slot heading - Replaces the title of the full page.
 * @slot footer - Content below the full page.
 * @csspart page - The full page of cards, when the element is empty. The element exports its cards' parts, prefixed with the tag: `salary-ladder-rung`.
 * @fires {CareerProgressEvent} career-progress - A learner changes their progress in a roadmap inside. --bubbles --composed
 * @fires {CareerLinkEvent} career-link - A reader follows a link in a card inside. --bubbles --composed
 */
export class CareerPathElement extends LearnerElement {
  static override tag = 'career-path';

  static override bundled: CareerPath = bundled;

  /** Registers the element and all cards of the full page. */
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
      container: career-page / inline-size;
      /* In table cells and floats, whose width depends on their content, containment would make it 0. */
      contain-intrinsic-inline-size: 14.5em;
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
    /* Fixed widths: a card doesn't move when its neighbour arrives while the page is loading. */
    @container career-page (inline-size >= 44em) {
      .two > * {
        flex-basis: calc(var(--_share) - var(--career-gap, 1.25em) / 2);
      }
    }
  `;

  #provider = new ContextProvider(this, { context: careerContext });

  /** The first path shown: server-rendered content belongs to this one. */
  #firstPath: CareerPath | undefined;

  /** A plan shared by one card inside, which all cards use. */
  #cardsPlan: PlanView | undefined;

  #share = (plan: PlanView | undefined): void => {
    this.#cardsPlan = plan;
    this.requestUpdate();
  };

  protected override get current(): CareerScope {
    const current = super.current;
    return this.#cardsPlan ? { ...current, plan: this.#cardsPlan } : current;
  }

  /** Whether it only holds data for the comparison around it, which loads and shows them. */
  get #isData(): boolean {
    return this.parentElement?.localName === 'career-comparison';
  }

  protected override loadSource(): void {
    if (!this.#isData) super.loadSource();
  }

  override connectedCallback(): void {
    // Cards inside request the path immediately, and mustn't get the bundled one if there is custom data.
    this.loadSource();
    this.loadLearner();
    this.#provide();
    super.connectedCallback();
  }

  protected override synchronize(): void {
    super.synchronize();
    this.#provide();
  }

  /** Updates the cards inside if anything they use has changed. */
  #provide(): void {
    const { loading, outdated, path, plan, share = this.#share } = this.current;
    const scope: CareerScope = { path, loading, outdated, plan, share };
    const { value } = this.#provider;
    if (Object.entries(scope).some(([key, part]) => value?.[key as keyof CareerScope] !== part))
      this.#provider.setValue(scope);
  }

  get #hasOwnCards(): boolean {
    return serverContext ? serverContext.hasOwnCards : hasContent(this);
  }

  /** Keeps a server-rendered page for the same path: its cards replace their own content one by one. */
  protected override get keepsPrerendered(): unknown {
    const { path } = this.current;
    this.#firstPath ??= path;
    const hasPage = Boolean(this.shadowRoot!.querySelector('[part=page]'));
    const fits = path === this.#firstPath && hasPage !== this.#hasOwnCards && !this.notice;
    return super.keepsPrerendered || fits;
  }

  protected override updated(): void {
    if (this.#isData) (this.parentElement as Partial<LitElement>).requestUpdate?.();
  }

  protected override renderContent(): unknown {
    if (this.#isData) return nothing;
    const { notice } = this;
    const path = notice ? this.current.path : this.displayedPath;
    if (this.#hasOwnCards) return html`${notice}<slot></slot>`;
    return html`${notice}${path ? this.#page(path) : nothing}`;
  }

  /** Renders all cards and hides those without data: one template renders faster than one per card. */
  #page(path: CareerPath): TemplateResult {
    const { certifications, cost, duties, employers, facts, roadmap, salaries, timeToHire } = path;
    const { educationRequirements, experienceRequirements, relatedCareers, skills, title } = path;
    const below = Math.min(this.level + 1, 6);
    const noDuties = !duties?.length;
    const noEmployers = !employers?.length;
    const noSalaries = !salaries?.length;
    const noFacts = !timeToHire && !cost && !facts?.length;
    const noRequirements =
      !educationRequirements?.length && !experienceRequirements?.length && !skills?.length;
    return html`<div
      part="page"
      dir=${cardWords(this.locale).dir || nothing}
      aria-busy=${this.current.loading}
    >
      <career-overview heading-level=${this.level} exportparts=${exportParts(CareerOverview)}
        ><slot name="heading" slot="heading" lang=${path.lang ?? nothing}
          >${title}</slot
        ></career-overview
      >
      <div class="row ${noDuties || noEmployers ? '' : 'two'}" ?hidden=${noDuties && noEmployers}>
        <career-duties
          ?hidden=${noDuties}
          heading-level=${below}
          exportparts=${exportParts(CareerDuties)}
        ></career-duties>
        <career-employers
          ?hidden=${noEmployers}
          heading-level=${below}
          exportparts=${exportParts(CareerEmployers)}
        ></career-employers>
      </div>
      <div class="row ${noSalaries || noFacts ? '' : 'two'}" ?hidden=${noSalaries && noFacts}>
        <salary-ladder
          ?hidden=${noSalaries}
          heading-level=${below}
          exportparts=${exportParts(SalaryLadder)}
        ></salary-ladder>
        <career-facts
          ?hidden=${noFacts}
          heading-level=${below}
          exportparts=${exportParts(CareerFacts)}
        ></career-facts>
      </div>
      <career-requirements
        ?hidden=${noRequirements}
        heading-level=${below}
        exportparts=${exportParts(CareerRequirements)}
      ></career-requirements>
      <career-roadmap
        ?hidden=${!roadmap?.steps.length}
        heading-level=${below}
        exportparts=${exportParts(CareerRoadmap)}
      ></career-roadmap>
      <career-certifications
        ?hidden=${!certifications?.length}
        heading-level=${below}
        exportparts=${exportParts(CareerCertifications)}
      ></career-certifications>
      <career-related
        ?hidden=${!relatedCareers?.length}
        heading-level=${below}
        exportparts=${exportParts(CareerRelated)}
      ></career-related>
      ${footer(this)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-path': CareerPathElement;
  }
}
