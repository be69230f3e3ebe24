/** A career path in the words of schema.org, for search engines and whoever else reads JSON-LD. */
import type {
  EducationalOccupationalProgram,
  Graph,
  MonetaryAmount,
  Occupation,
  Organization,
  PriceSpecification,
} from 'schema-dts';
import type { CareerPath, Salary } from '../model/path-types.js';

/** Any JSON: who uses this needs no types of schema.org. */
export type JsonLd = Record<string, unknown>;

export interface JsonLdOptions {
  /** Who teaches the path: it is a programme of theirs then, too. */
  provider?: { name: string; url?: string };
}

/** Without what isn’t there: nothing is claimed of it. */
const given = <T extends object>(all: T): T =>
  Object.fromEntries(
    Object.entries(all).filter(([, value]) =>
      Array.isArray(value) ? value.length : value !== undefined,
    ),
  ) as T;

/**
 * An open end has a least amount and no other; nothing is made up between. A MonetaryAmount itself
 * can’t say “a year”, its quantity can: without, nobody could tell a year’s pay from a month’s.
 */
const pay = ({ amount, label, orMore }: Salary, currency: string): MonetaryAmount => ({
  '@type': 'MonetaryAmount',
  name: label,
  currency,
  ...(orMore && { minValue: amount }),
  value: {
    '@type': 'QuantitativeValue',
    ...(orMore ? { minValue: amount } : { value: amount }),
    unitText: 'YEAR',
  },
});

export const toJsonLd = (path: CareerPath, { provider }: JsonLdOptions = {}): JsonLd => {
  const { certifications = [], cost, currency, duties, occupationalCategory, region } = path;
  const { roadmap, salaries = [], summary, tagline, title } = path;
  const steps = roadmap?.steps ?? [];
  const occupation = given({
    '@type': 'Occupation',
    name: title,
    description: summary ?? tagline,
    occupationalCategory,
    occupationLocation: region && { '@type': 'AdministrativeArea', name: region },
    responsibilities: duties,
    skills: [...new Set(steps.flatMap(({ skills = [] }) => skills))],
    qualifications: certifications.map(({ name }) => name),
    // An amount without a currency is none.
    estimatedSalary: currency ? salaries.map((salary) => pay(salary, currency)) : undefined,
  } satisfies Occupation);
  if (!provider) return { '@context': 'https://schema.org', ...occupation };
  const program = given({
    '@type': 'EducationalOccupationalProgram',
    name: roadmap?.title ?? title,
    description: roadmap?.lead,
    provider: given({
      '@type': 'Organization',
      name: provider.name,
      url: provider.url,
    } satisfies Organization),
    // What ties it to the occupation: schema.org has no property from the one to the other.
    occupationalCategory: occupationalCategory ?? title,
    offers:
      cost && currency
        ? {
            '@type': 'Offer',
            // The note goes along: it says what is in the price.
            priceSpecification: given({
              '@type': 'PriceSpecification',
              description: cost.note,
              minPrice: cost.min,
              maxPrice: cost.max,
              priceCurrency: currency,
            } satisfies PriceSpecification),
          }
        : undefined,
  } satisfies EducationalOccupationalProgram);
  return { '@context': 'https://schema.org', '@graph': [occupation, program] } satisfies Graph;
};

/** JSON that stands in a script of a page: no text in it can end the script, or begin another. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
