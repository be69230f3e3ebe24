import { limits } from '../model/schema.js';
import { figure, seconds } from '../text/figures.js';
import { describe, inOneLine, problems, type PathIssue } from '../text/problems.js';
import { TIME_LIMIT } from './path-request.js';
import type { Problem } from './problem.js';

/** How many errors the console lists at most; the event contains them all. */
const LISTED = 100;

interface Description {
  /** What the card shows. */
  message: string;
  issues: PathIssue[];
  /** Additional lines for the console. */
  lines: string[];
}

/** Describes a problem in a language. `place` is the address, or says that the data is inside the tag. */
export const describeProblem = (
  { code, detail }: Problem,
  place: string,
  lang: string,
): Description => {
  const text = problems(lang);
  const issues = (detail.issues ?? []).map((issue) => describe(issue, lang));
  const lines = issues.map((issue) => inOneLine(issue, lang));
  const messages = {
    status: () => text.status(place, String(detail.status)),
    network: () => (navigator.onLine ? text.network(place) : text.offline),
    timeout: () => text.timeout(place, seconds(lang, TIME_LIMIT / 1000)),
    syntax: () => (detail.html ? text.html(place) : text.syntax(place)),
    size: () => text.size(place, figure(lang, limits.document)),
    unfilled: () => text.unfilled,
    invalid: () => text.invalid(issues.length, lines[0]!),
  };
  const more = lines.length > LISTED ? [`… (${lines.length - LISTED})`] : [];
  return { message: messages[code](), issues, lines: [...lines.slice(0, LISTED), ...more] };
};
