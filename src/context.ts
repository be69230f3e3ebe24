/** How a `<career-path>` reaches the cards inside it, at any depth and across shadow roots. */
import { createContext } from '@lit/context';
import type { CareerPath } from './model/career-path.js';

/** What a `<career-path>` shares with the cards inside it. */
export interface CareerScope {
  /** Undefined where there is none, or none yet. */
  path: CareerPath | undefined;
  /** Whether another one is on its way. */
  loading: boolean;
}

/** A registered symbol, so that two self-contained files on one page still share a path. */
export const careerContext = createContext<CareerScope | undefined>(
  Symbol.for('career-path-elements'),
);
