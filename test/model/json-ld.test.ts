import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import bundled from '../../data/mlops-engineer.json';
import { escapeJson, toJsonLd, type JsonLd } from '../../src/model/json-ld.js';
import { baker } from '../support.js';

describe('toJsonLd', () => {
  it('says of the bundled path what it has, and no more', () => {
    const { skills, ...rest } = toJsonLd(bundled);
    expect(rest).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: 'MLOps Engineer',
      description: bundled.summary,
      responsibilities: bundled.duties,
      qualifications: bundled.certifications!.map(({ name }) => name),
      estimatedSalary: [
        { '@type': 'MonetaryAmount', name: 'Entry', currency: 'USD', value: 100000 },
        { '@type': 'MonetaryAmount', name: 'Mid', currency: 'USD', value: 155000 },
        { '@type': 'MonetaryAmount', name: 'Senior', currency: 'USD', minValue: 250000 },
      ],
    });
    expect(skills).to.have.length(24);
    expect(skills).to.include('Kubernetes');
  });

  it('makes up no percentile, median or middle', () => {
    expect(JSON.stringify(toJsonLd(bundled))).not.to.match(
      /percentile|median|maxValue|Distribution/,
    );
  });

  it('leaves out what is not given', () => {
    expect(toJsonLd({ id: 'x', title: 'X' })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: 'X',
    });
    const { estimatedSalary } = toJsonLd({ ...baker, currency: undefined });
    expect(estimatedSalary).to.equal(undefined);
  });

  it('has the category and the region where they are given, and each skill once', () => {
    const steps = [
      { id: 'a', title: 'A', skills: ['Dough', 'Ovens'] },
      { id: 'b', title: 'B', skills: ['Ovens'] },
    ];
    const path = { ...baker, occupationalCategory: '51-3011.00', roadmap: { steps } };
    const { occupationLocation, occupationalCategory, skills } = toJsonLd(path);
    expect(occupationalCategory).to.equal('51-3011.00');
    expect(occupationLocation).to.deep.equal({ '@type': 'AdministrativeArea', name: 'Germany' });
    expect(skills).to.deep.equal(['Dough', 'Ovens']);
  });

  it('is a programme as well where somebody teaches it', () => {
    const provider = { name: 'Harbour Code School', url: 'https://example.org' };
    const graph = toJsonLd(baker, { provider })['@graph'] as JsonLd[];
    expect(graph.map((part) => part['@type'])).to.deep.equal([
      'Occupation',
      'EducationalOccupationalProgram',
    ]);
    expect(graph[1]).to.deep.equal({
      '@type': 'EducationalOccupationalProgram',
      name: 'How to bake',
      description: 'From flour to bread',
      provider: { '@type': 'Organization', ...provider },
      occupationalCategory: 'Baker',
      offers: {
        '@type': 'Offer',
        priceSpecification: {
          '@type': 'PriceSpecification',
          minPrice: 10,
          maxPrice: 20,
          priceCurrency: 'EUR',
        },
      },
    });
  });

  it('goes through JSON unchanged', () => {
    for (const path of [bundled, baker, { id: 'x', title: 'X' }]) {
      const value = toJsonLd(path, { provider: { name: 'P' } });
      expect(JSON.parse(JSON.stringify(value))).to.deep.equal(value);
    }
  });
});

describe('escapeJson', () => {
  it('is the same value, and never ends or begins a script', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', '<!--<script>', ']]>', '\u2028', '&lt;'),
    );
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text)), (value) => {
        const json = escapeJson(value);
        expect(JSON.stringify(JSON.parse(json))).to.equal(JSON.stringify(value));
        expect(json).not.to.match(/[<>&\u2028\u2029]/);
      }),
    );
  });
});
