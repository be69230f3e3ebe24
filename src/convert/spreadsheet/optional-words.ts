/** Words that say whether a step is optional, in whatever column. Folded. */
import { yes } from './cells.js';
import { fold } from './plain.js';

const optional =
  /^(?:(?:this |it |step )?(?:is |can be |may be |could be )?(?:optional|skipped|left out|elective|voluntary)|can skip|skippable|(?:is )?not (?:required|needed|necessary|mandatory|compulsory|essential)|nice[ -]to[ -]have|if you (?:like|want|wish)|(?:kann |darf )(?:entfallen|wegfallen|ubersprungen werden|weggelassen werden)|entfallt|freiwillig|wahlweise|verzichtbar|(?:ist )?nicht (?:notig|notwendig|erforderlich|zwingend|verpflichtend|pflicht)|kein muss|keine pflicht|bei bedarf|facultati(?:f|ve)|optionnel(?:le)?|(?:pas|non) obligatoire|opcional|optativ[oa]|no obligatori[oa]|nao obrigatori[oa]|facoltativ[oa]|opzionale|non obbligatori[oa]|optioneel|facultatief|niet verplicht|opcjonaln[ye]|nieobowiazkow[ye]|valfri(?:tt)?|valgfrit?|frivillig(?:t)?|nepovinne)$/;
const required =
  /^(?:(?:is )?(?:required|mandatory|compulsory|obligatory|not optional)|a must|must|must[ -]have|(?:for )?everyone|(?:fur )?alle|pflicht|verpflichtend|obligatorisch|erforderlich|obligatoire|obligatori[oa]|obrigatori[oa]|obbligatori[oa]|verplicht|obowiazkow[ye]|obligatorisk|povinne)$/;

/** Whether a cell says that a step is optional; undefined if it says anything else. */
export const readOptional = (cell: string): boolean | undefined => {
  const words = fold(cell)
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/\s+/g, ' ');
  return optional.test(words) ? true : required.test(words) ? false : undefined;
};

const inBrackets = /\s*[([]([^)\]]+)[)\]]\s*$/;

/** A title without its mark: “TypeScript (optional)”. */
export const takeOptional = (title: string): { title: string; isOptional: boolean } => {
  const mark = inBrackets.exec(title)?.[1] ?? '';
  const isOptional = readOptional(mark) ?? (mark.length > 3 && yes.test(fold(mark)));
  return { title: isOptional ? title.replace(inBrackets, '') : title, isOptional };
};
