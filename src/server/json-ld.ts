/** Describes a career path in schema.org terms, for search engines and other readers of JSON-LD. */
import type {
  EducationalOccupationalProgram,
  Graph,
  MonetaryAmount,
  Occupation,
  Organization,
  PriceSpecification,
} from 'schema-dts';
import type { CareerPath, NotedDuration, Salary } from '../model/path-types.js';

/** Plain JSON, so that users of this package don't need types for schema.org. */
export type JsonLd = Record<string, unknown>;

export interface JsonLdOptions {
  /** Who teaches the path. Adds a description of it as an educational program. */
  provider?: { name: string; url?: string };
}

/** Removes undefined properties and empty lists. */
const withoutEmpty = <T extends object>(all: T): T =>
  Object.fromEntries(
    Object.entries(all).filter(([, value]) =>
      Array.isArray(value) ? value.length : value !== undefined,
    ),
  ) as T;

/**
 * Pay per period. A MonetaryAmount can't contain the unit “per year”, so its value is a QuantitativeValue. A range
 * has both ends, open-ended pay only a minimum.
 */
const pay = (
  { amount, label, max, orMore }: Salary & { amount: number },
  currency: string,
  period: NonNullable<CareerPath['payPeriod']>,
): MonetaryAmount => {
  const limits = {
    ...((orMore || max !== undefined) && { minValue: amount }),
    ...(!orMore && max !== undefined && { maxValue: max }),
  };
  const isRange = Object.keys(limits).length > 0;
  return {
    '@type': 'MonetaryAmount',
    name: label,
    currency,
    ...limits,
    value: {
      '@type': 'QuantitativeValue',
      ...(isRange ? limits : { value: amount }),
      unitText: period.toUpperCase(),
    },
  };
};

const isPaid = (salary: Salary): salary is Salary & { amount: number } =>
  salary.amount !== undefined;

/** An ISO 8601 duration, such as P24M; undefined for a range, which it can't express. */
const isoDuration = ({ max, min, unit = 'month' }: NotedDuration): string | undefined => {
  if (min !== max) return undefined;
  return `P${unit === 'hour' ? 'T' : ''}${min}${unit.charAt(0).toUpperCase()}`;
};

/** Returns the path as an Occupation; with a provider, also as an EducationalOccupationalProgram. */
export const toJsonLd = (path: CareerPath, { provider }: JsonLdOptions = {}): JsonLd => {
  const { certifications = [], cost, currency, duties, occupationalCategory, region } = path;
  const { educationRequirements, experienceRequirements, skills = [], title } = path;
  const { payPeriod = 'year', roadmap, salaries = [], summary, tagline } = path;
  const steps = roadmap?.steps ?? [];
  const occupation = withoutEmpty({
    '@type': 'Occupation',
    name: title,
    description: summary ?? tagline,
    occupationalCategory,
    occupationLocation: region && { '@type': 'AdministrativeArea', name: region },
    responsibilities: duties,
    educationRequirements,
    experienceRequirements,
    skills: [...new Set([...skills, ...steps.flatMap(({ skills = [] }) => skills)])],
    qualifications: certifications.map(({ name }) => name),
    // Without a currency, an amount has no meaning.
    estimatedSalary: currency
      ? salaries.filter(isPaid).map((salary) => pay(salary, currency, payPeriod))
      : undefined,
  } satisfies Occupation);
  if (!provider) return { '@context': 'https://schema.org', ...occupation };
  const program = withoutEmpty({
    '@type': 'EducationalOccupationalProgram',
    name: roadmap?.title ?? title,
    description: roadmap?.lead,
    provider: withoutEmpty({
      '@type': 'Organization',
      name: provider.name,
      url: provider.url,
    } satisfies Organization),
    timeToComplete: roadmap?.timeToComplete && isoDuration(roadmap.timeToComplete),
    // Connects the program to the occupation, because schema.org has no property for that.
    occupationalCategory: occupationalCategory ?? title,
    offers:
      cost && currency
        ? {
            '@type': 'Offer',
            // The note says what the price includes.
            priceSpecification: withoutEmpty({
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

/** JSON for a script in HTML, escaped so that no text in it can end the script or start another. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
