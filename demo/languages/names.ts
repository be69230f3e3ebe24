/** The names of languages, each in its own language. */

/** A language in a menu. */
export interface NamedLanguage {
  tag: string;
  name: string;
}

/** Intl’s name, “Indonesia”, looks like the country’s. */
const others: Record<string, string> = { id: 'Bahasa Indonesia' };

/** “Français”: in a list, names begin with a capital letter. */
const nameOf = (tag: string): string => {
  const name = others[tag] ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(tag));
};

/** Languages with their names, in the order of a menu. */
export const named = (tags: readonly string[]): NamedLanguage[] =>
  tags
    .map((tag) => ({ tag, name: nameOf(tag) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
