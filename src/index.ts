/** Exports and registers all elements. The build, tests and docs read the list of elements from here. */
import './card/trusted-types.js';
import { CareerPathElement } from './elements/career-path.js';
import { CareerComparison } from './elements/career-comparison.js';

export { CareerPathElement, CareerComparison };
export { CareerOverview } from './elements/career-overview.js';
export { CareerDuties } from './elements/career-duties.js';
export { CareerEmployers } from './elements/career-employers.js';
export { SalaryLadder } from './elements/salary-ladder.js';
export { CareerFacts } from './elements/career-facts.js';
export { CareerRequirements } from './elements/career-requirements.js';
export { CareerRoadmap } from './elements/career-roadmap.js';
export { CareerCertifications } from './elements/career-certifications.js';
export { CareerRelated } from './elements/career-related.js';
export { CareerLinkEvent } from './events.js';
export type { CareerErrorEvent, CareerLoadEvent, CareerProgressEvent } from './events.js';
export type { CareerPath } from './model/path-types.js';
export type { CareerProgress } from './model/progress.js';
export type { PathIssue } from './text/problems.js';

CareerPathElement.define();
CareerComparison.define();
