/** The plural forms of a word, as categories of `Intl.PluralRules`: `{ one: 'step', other: 'steps' }`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Chooses the form of a word that a language uses with a number. */
export const pluralsOf = (tag: string): ((count: number, forms: Forms) => string) => {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) =>
    forms[(rules ??= new Intl.PluralRules(tag)).select(count)] ?? forms.other;
};
