/** How a `<career-path>` reaches the cards inside it, at any depth and across shadow roots. */
import { createContext } from '@lit/context';
import type { PlanView } from '../learner/plan-view.js';
import type { CareerPath } from '../model/path-types.js';

/** What a `<career-path>` shares with the cards inside it. */
export interface CareerScope {
  /** Undefined if there is no path, or if it hasn't loaded yet. */
  path?: CareerPath | undefined;
  /** Whether another path is being loaded. */
  loading: boolean;
  /** Whether the path is still that of an earlier source, for example while another is being loaded. */
  outdated?: boolean;
  /** The learner's plan, if there is one. */
  plan?: PlanView | undefined;
  /** Shares a card's plan with all cards inside. */
  share?(plan: PlanView | undefined): void;
}

/** The symbol is global, so that cards from different bundles on a page share a path. */
export const careerContext = createContext<CareerScope | undefined>(
  Symbol.for('career-path-elements'),
);
