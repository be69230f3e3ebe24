/** Translates career paths by a catalogue: the texts of each career, and the terms that many careers share. */
import type { CareerPath } from '../../src/model/path-types.js';

export interface Catalogue {
  /** Translations by the original text. */
  terms: Record<string, string>;
  /** Translations by the career’s id. */
  careers: Record<string, Pick<CareerPath, 'duties' | 'summary' | 'title'>>;
}

/** Keys and addresses, and texts that the catalogue has by career. */
const kept =
  /^(id|lang|currency|level|unit|url|asOf|occupationalCategory|source|title|summary|duties)$/;

/** Figures in English notation, such as `1,579,800` and `−3%`, in another language. */
const figure = (text: string, lang: string): string | undefined => {
  const [, sign = '', digits, percent] = /^([−-]?)([\d,.]+)(%?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(`${sign && '-'}${digits.replaceAll(',', '')}`);
  return percent
    ? (value / 100).toLocaleString(lang, { style: 'percent' })
    : value.toLocaleString(lang);
};

/**
 * The path in another language; undefined if the catalogue doesn’t have the career.
 * @throws {Error} If the catalogue lacks one of its texts: a page is never half translated.
 */
export const translate = (
  path: CareerPath,
  { careers, terms }: Catalogue,
  lang: string,
): CareerPath | undefined => {
  const own = careers[path.id];
  if (!own) return undefined;
  if (own.duties?.length !== path.duties?.length)
    throw new Error(`${path.id}: the translation has another number of duties.`);
  const term = (text: string): string => {
    const translated = terms[text] ?? figure(text, lang);
    if (translated === undefined) throw new Error(`${path.id}: “${text}” isn’t translated.`);
    return translated;
  };
  const inside = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return term(value);
    if (Array.isArray(value)) return value.map((item) => inside(item, key));
    if (typeof value !== 'object' || !value) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const isStepTitle = key === 'steps' && name === 'title';
        return [name, kept.test(name) && !isStepTitle ? item : inside(item, name)];
      }),
    );
  };
  // The portal names related careers by the titles of their pages.
  const { relatedCareers, ...rest } = path;
  return {
    ...(inside(rest, '') as CareerPath),
    ...own,
    lang,
    ...(relatedCareers && { relatedCareers }),
  };
};
