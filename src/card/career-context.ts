/** How a `<career-path>` reaches the cards inside it, at any depth and across shadow roots. */
import { createContext } from '@lit/context';
import type { CareerPath, Range, Step } from '../model/arithmetic.js';

/** What a roadmap adds to a step of a learner's plan. */
export interface PlannedStep {
  /** Under the title: when it is, and the box to tick. */
  more: unknown;
  /** What the learner knows already is folded. */
  fold(content: unknown): unknown;
}

/** A learner's plan, as it is now: learner.ts makes another one for each change. */
export interface Plan {
  /** Of two plans with the same, `mark` shows the difference; without any, it may not. */
  form: string | undefined;
  /** Whether all steps are done. */
  complete: boolean;
  /** The steps without those that the learner knows already. */
  steps: readonly Step[];
  /** The level of salary at the present stage, if it is to be marked. */
  level: string | undefined;
  /** What a card says there. */
  here(lang: string): string;
  /** How long until hired, from where the learner starts, and for whom. */
  timeToHire(lang: string): (Range & { note?: string }) | undefined;
  /** What stands over the steps, around the strip. The template function is the caller's own Lit's. */
  overview(html: Html, card: Element, lang: string, strip: unknown): unknown;
  step(html: Html, step: Step, lang: string): PlannedStep;
  /** Writes into what is rendered how far the learner is. Lit doesn’t write that: a tick has no need to render. */
  mark(root: ShadowRoot, lang: string): void;
}

export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** What a `<career-path>` shares with the cards inside it. */
export interface CareerScope {
  /** Not there where there is none, or none yet. */
  path?: CareerPath | undefined;
  /** Whether another one is on its way. */
  loading: boolean;
  /** The learner's plan, if there is one. */
  plan?: Plan | undefined;
  /** By this a card makes its own plan that of all. */
  share?(plan: Plan | undefined): void;
}

/** A registered symbol, so that two self-contained files on one page still share a path. */
export const careerContext = createContext<CareerScope | undefined>(
  Symbol.for('career-path-elements'),
);
