import { limits } from '../model/schema.js';
import { figure, seconds } from '../text/figures.js';
import { describe, inOneLine, problems, type PathIssue } from '../text/problems.js';
import { damageOf, lineOf } from './parse-json.js';
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

/** How many characters of an unreadable line a message quotes at most. */
const QUOTED = 60;

/** Why a document isn't JSON: what an editor has done to it, else the line in which reading failed. */
const describeSyntax = ({ cause, text = '' }: Problem['detail'], place: string, lang: string) => {
  const words = problems(lang);
  if (/^\s*<(!doctype|html)/i.test(text)) return words.html(place);
  const damage = damageOf(text);
  if (damage) return words.syntax(place, words[damage]);
  const line = lineOf(text, cause as Error);
  const found = line === undefined ? '' : text.split('\n')[line - 1]!.trim().slice(0, QUOTED);
  return words.syntax(place, words.broken, found && ` ${words.line(figure(lang, line!), found)}`);
};

/**
 * Describes a problem in a language. `place` is the address, or says that the data is inside the tag; `pathId`
 * is the id of the path that the card is for.
 */
export const describeProblem = (
  { code, detail }: Problem,
  place: string,
  pathId: string | null | undefined,
  lang: string,
): Description => {
  const text = problems(lang);
  const issues = (detail.issues ?? []).map((issue) => describe(issue, lang));
  const lines = issues.map((issue) => inOneLine(issue, lang));
  const messages = {
    status: () => {
      const message = text.status(place, String(detail.status));
      return [401, 403].includes(detail.status!) ? `${message} ${text.login}` : message;
    },
    network: () => (navigator.onLine ? text.network(place) : text.offline),
    timeout: () => text.timeout(place, seconds(lang, TIME_LIMIT / 1000)),
    syntax: () => describeSyntax(detail, place, lang),
    size: () => text.size(place, figure(lang, limits.document)),
    unfilled: () => text.unfilled,
    removed: () => text.removed(pathId!, detail.found!),
    other: () => text.otherPath(place, detail.found!, pathId!),
    invalid: () => text.invalid(issues.length, lines[0]!),
  };
  const more = lines.length > LISTED ? [`… (${lines.length - LISTED})`] : [];
  return { message: messages[code](), issues, lines: [...lines.slice(0, LISTED), ...more] };
};
