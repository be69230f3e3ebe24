import { expect } from '@open-wc/testing';
import { readPay, writeAmount } from '../../src/text/amounts.js';

describe('amounts of money, as people write them', () => {
  const amounts: [text: string, amount: number][] = [
    ['42000', 42000],
    ['42,000', 42000],
    ['42.000', 42000],
    ['42 000', 42000],
    ['42\u00a0000', 42000],
    ['42\u202f000', 42000],
    ['42’000', 42000],
    ["42'000", 42000],
    ['$42,000', 42000],
    ['42 000 €', 42000],
    ['CHF 42’000', 42000],
    ['42,000 USD', 42000],
    ['42.000 kr.', 42000],
    ['42.000,-', 42000],
    ['42k', 42000],
    ['42.5K', 42500],
    ['1,2m', 1_200_000],
    ['12,50,000', 1_250_000],
    ['1,234,567.89', 1_234_567.89],
    ['1.234.567,89', 1_234_567.89],
    ['14.4', 14.4],
    ['14,40', 14.4],
    ['0.125', 0.125],
    ['٤٢٬٠٠٠', 42000],
    ['४२,०००', 42000],
    ['４２０００', 42000],
    ['0', 0],
  ];
  for (const [text, amount] of amounts)
    it(`reads ${text}`, () => {
      expect(readPay(text)).to.deep.equal({ amount });
    });

  it('reads ranges and open ends', () => {
    expect(readPay('40,000–50,000')).to.deep.equal({ amount: 40_000, max: 50_000 });
    expect(readPay('$40k - $50k')).to.deep.equal({ amount: 40_000, max: 50_000 });
    expect(readPay('40–50k')).to.deep.equal({ amount: 40_000, max: 50_000 });
    expect(readPay('250,000+')).to.deep.equal({ amount: 250_000, orMore: true });
    expect(readPay(' ')).to.deep.equal({});
  });

  for (const text of ['by agreement', '-5', '1-2-3', '4e5', '12x', '9'.repeat(20), '½', '+', '$'])
    it(`doesn’t guess what ${text} means`, () => {
      expect(readPay(text).amount).to.equal(undefined);
    });

  it('writes amounts so that they read as the same amount, in every language', () => {
    const figures = [0, 7, 14.4, 999, 1000, 14.125, 0.125, 12_345.678, 42_000, 1_234_567.5, 1e12];
    for (const lang of ['en', 'de', 'de-CH', 'fr', 'pl', 'sv', 'hi', 'ar', 'ar-EG', 'pt-BR'])
      for (const figure of figures)
        expect(readPay(writeAmount(figure, lang)).amount).to.equal(figure, `${lang} ${figure}`);
    expect(writeAmount(undefined, 'en')).to.equal('');
  });
});
