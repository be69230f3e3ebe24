import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import bundled from '../../data/mlops-engineer.json';
import type { NotedDuration } from '../../src/model/path-types.js';
import { escapeJson, toJsonLd, type JsonLd } from '../../src/server/json-ld.js';
import { baker } from '../support.js';

const minimal = { id: 'x', title: 'X' };
const provider = { name: 'Harbour Code School', url: 'https://example.org' };

/** A level's yearly pay in JSON-LD: an amount, or the lower end of an open range. */
const pay = (name: string, currency: string, figure: { minValue?: number; value?: number }) => ({
  '@type': 'MonetaryAmount',
  name,
  currency,
  ...('minValue' in figure && figure),
  value: { '@type': 'QuantitativeValue', ...figure, unitText: 'YEAR' },
});

describe('toJsonLd', () => {
  it('describes exactly what the bundled path contains', () => {
    expect(toJsonLd(bundled)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: 'MLOps Engineer',
      description:
        'MLOps engineers bridge data science and production engineering. You build what deploys, monitors and scales machine-learning models. Without MLOps, AI never leaves the Jupyter notebook; with it, AI becomes a product that people use. It is one of the fastest-growing roles in tech, and one of those where people are hardest to find.',
      responsibilities: [
        'Build pipelines that train, test and deploy ML models',
        'Monitor model performance and detect drift',
        'Manage feature stores and model registries',
        'Automate the whole ML lifecycle, from experiment to production',
      ],
      educationRequirements: [
        'Self-study plus one certification: AWS ML Engineer Associate or Google ML Engineer',
        'An understanding of the models that you deploy; you don’t have to be a researcher',
      ],
      experienceRequirements: [
        '2–3 production-grade ML projects on GitHub: your portfolio weighs as much as your certificate',
        'Solid fundamentals: this is a senior role, so there are no shortcuts',
      ],
      skills: [
        ...['Python', 'ML fundamentals', 'Docker and Kubernetes', 'CI/CD pipelines', 'AWS or GCP'],
        ...['Model serving', 'Model monitoring'],
        ...['Scikit-learn', 'Pandas/NumPy', 'Statistics basics'],
        ...['Docker', 'Kubernetes', 'Infrastructure as Code'],
        ...['MLflow', 'Kubeflow/Airflow', 'Feature stores', 'Experiment tracking'],
        ...['Data/concept drift', 'A/B testing for ML'],
        ...['SageMaker or Vertex AI', 'Observability (W&B, Prometheus)'],
        ...['AWS ML Engineer Associate', 'Google ML Engineer', 'Production ML portfolio'],
        'End-to-end project deployment',
      ],
      qualifications: [
        'AWS Certified ML Engineer Associate',
        'Google Professional ML Engineer',
        'CKA (Certified Kubernetes Administrator)',
      ],
      estimatedSalary: [
        pay('Entry', 'USD', { value: 100000 }),
        pay('Mid', 'USD', { value: 155000 }),
        pay('Senior', 'USD', { minValue: 250000 }),
      ],
    });
  });

  it('keeps open ends, and doesn’t invent percentiles or medians', () => {
    const salaries = toJsonLd(bundled)['estimatedSalary'] as JsonLd[];
    expect(salaries.at(-1)!['minValue']).to.equal(250000);
    expect(salaries.at(-1)!['value']).to.have.all.keys('@type', 'minValue', 'unitText');
    expect(JSON.stringify(salaries)).not.to.match(/percentile|median|maxValue|Distribution/);
  });

  it('omits missing fields', () => {
    expect(toJsonLd(minimal)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: 'X',
    });
    const part = { '@type': 'EducationalOccupationalProgram', name: 'X' };
    expect((toJsonLd(minimal, { provider: { name: 'P' } })['@graph'] as JsonLd[])[1]).to.deep.equal(
      { ...part, provider: { '@type': 'Organization', name: 'P' }, occupationalCategory: 'X' },
    );
    const empty = { duties: [], salaries: [], certifications: [], roadmap: { steps: [] } };
    expect(toJsonLd({ ...minimal, ...empty })).to.deep.equal(toJsonLd(minimal));
  });

  it('has no amount without a currency', () => {
    const json = JSON.stringify(toJsonLd({ ...baker, currency: undefined }, { provider }));
    expect(json).not.to.match(/estimatedSalary|offers/);
  });

  it('has the category and the region if they are given, and each skill once', () => {
    const steps = [
      { id: 'a', title: 'A', skills: ['Dough', 'Ovens'] },
      { id: 'b', title: 'B', skills: ['Ovens'] },
    ];
    const path = { ...baker, skills: undefined, roadmap: { steps } };
    expect(toJsonLd({ ...path, occupationalCategory: '51-3011.00' })).to.deep.include({
      occupationalCategory: '51-3011.00',
      occupationLocation: { '@type': 'AdministrativeArea', name: 'Germany' },
      skills: ['Dough', 'Ovens'],
    });
    const skills = ['Patience', 'Ovens'];
    expect(toJsonLd({ ...path, skills })).to.deep.include({ skills: [...skills, 'Dough'] });
  });

  it('lists requirements, and omits empty lists', () => {
    const educationRequirements = ['School certificate', 'Apprenticeship'];
    const path = { ...minimal, educationRequirements, experienceRequirements: ['A trial week'] };
    expect(toJsonLd(path)).to.deep.include({
      educationRequirements,
      experienceRequirements: ['A trial week'],
    });
    const empty = { educationRequirements: [], experienceRequirements: [], skills: [] };
    expect(toJsonLd({ ...minimal, ...empty })).to.deep.equal(toJsonLd(minimal));
  });

  it('has the time to complete the roadmap as a duration, unless it is a range', () => {
    const timeOf = (timeToComplete?: Partial<NotedDuration>) => {
      const { steps } = baker.roadmap!;
      const roadmap = { steps, timeToComplete: timeToComplete as NotedDuration | undefined };
      const graph = toJsonLd({ ...baker, roadmap }, { provider })['@graph'] as JsonLd[];
      return graph[1]!['timeToComplete'];
    };
    for (const [amount, unit, text] of [
      [24, undefined, 'P24M'],
      [24, 'month', 'P24M'],
      [3, 'week', 'P3W'],
      [2, 'year', 'P2Y'],
      [10, 'day', 'P10D'],
      [1000, 'hour', 'PT1000H'],
    ] as const)
      expect(timeOf({ min: amount, max: amount, unit })).to.equal(text);
    expect(timeOf({ min: 18, max: 24 })).to.equal(undefined);
    // The sum of the steps isn't the path's own figure.
    expect(timeOf()).to.equal(undefined);
  });

  it('includes a programme if there is a provider', () => {
    const cost = { min: 10, max: 20, note: 'flour included' };
    const graph = toJsonLd({ ...baker, cost }, { provider });
    const [occupation, program] = graph['@graph'] as JsonLd[];
    const { '@context': context, ...alone } = toJsonLd(baker);
    expect(graph['@context']).to.equal(context);
    expect(occupation).to.deep.equal(alone);
    expect(program).to.deep.equal({
      '@type': 'EducationalOccupationalProgram',
      name: 'How to bake',
      description: 'From flour to bread',
      provider: { '@type': 'Organization', ...provider },
      occupationalCategory: 'Baker',
      offers: {
        '@type': 'Offer',
        priceSpecification: {
          '@type': 'PriceSpecification',
          description: 'flour included',
          minPrice: 10,
          maxPrice: 20,
          priceCurrency: 'EUR',
        },
      },
    });
  });

  it('survives JSON unchanged', () => {
    for (const path of [bundled, baker, minimal])
      for (const options of [{}, { provider: { name: 'P' } }, { provider }]) {
        const value = toJsonLd(path, options);
        expect(JSON.parse(JSON.stringify(value))).to.deep.equal(value);
      }
  });
});

describe('escapeJson', () => {
  it('keeps the value, and never closes or opens a script', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('</script>', '<!--', '<script', '-->', ']]>', '\u2028', '\u2029', '&lt;'),
        ),
        { maxLength: 4 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text)), (value) => {
        const json = escapeJson(value);
        expect(json).not.to.match(/[<>&\u2028\u2029]/);
        // A browser parses it in a page with more content.
        const page = `<script type="application/ld+json">${json}</script><p>`;
        const { body, head } = new DOMParser().parseFromString(page, 'text/html');
        expect(head.children).to.have.length(1);
        expect(body.innerHTML).to.equal('<p></p>');
        const read: unknown = JSON.parse(head.textContent!);
        expect(JSON.stringify(read)).to.equal(JSON.stringify(value));
      }),
    );
  });
});
