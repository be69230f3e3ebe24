/** How a `<career-path>` reaches the cards inside it, at any depth and across shadow roots. */
import { createContext } from '@lit/context';
import type { PlanView } from '../learner/plan-view.js';
import type { CareerPath } from '../model/path-types.js';

/** What a `<career-path>` shares with the cards inside it. */
export interface CareerScope {
  /** Undefined if there is none, or none yet. */
  path?: CareerPath | undefined;
  /** Whether another path is being loaded. */
  loading: boolean;
  /** The learner's plan, if there is one. */
  plan?: PlanView | undefined;
  /** Lets a card make its own plan that of all cards. */
  share?(plan: PlanView | undefined): void;
}

/** A registered symbol, so that two self-contained files on one page still share a path. */
export const careerContext = createContext<CareerScope | undefined>(
  Symbol.for('career-path-elements'),
);
