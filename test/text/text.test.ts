import { expect } from '@open-wc/testing';
import {
  addedMoney,
  addedPercent,
  calendarMonth,
  currencyName,
  figure,
  ladderWords,
  money,
  months,
  shortMoney,
} from '../../src/text/text.js';

/** Browsers' data differ in kinds of space, marks of direction, spaces around a dash, and Arabic digits. */
const plain = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .replace(/[٬٫٪]/g, (sign) => ({ '٬': ',', '٫': '.', '٪': '%' })[sign]!)
    .replace(/\s+/g, ' ')
    .replace(/ ?([–～-]) ?/g, '$1');

const samples: Record<string, string[]> = {
  en: ['$155K', '$500–$2,500', '+$20K', '+25%', '4–6 months'],
  de: ['155.000 $', '500–2.500 $', '+20.000 $', '+25 %', '4–6 Monate'],
  fr: ['155 k $US', '500–2 500 $US', '+20 k $US', '+25 %', '4–6 mois'],
  ja: ['$15.5万', '$500～$2,500', '+$2万', '+25%', '4～6 か月'],
  ar: ['155 ألف US$', '500–2,500 US$', '+20 ألف US$', '+25%', '4–6 أشهر'],
  hi: ['$1.6 लाख', '$500–$2,500', '+$20 हज़ार', '+25%', '4–6 महीने'],
};

describe('text', () => {
  for (const [lang, expected] of Object.entries(samples))
    it(`writes figures in ${lang}`, () => {
      const found = [
        shortMoney(lang, 'USD', 155000),
        money(lang, 'USD', { min: 500, max: 2500 }),
        addedMoney(lang, 'USD', 20000),
        addedPercent(lang, 25),
        months(lang, { min: 4, max: 6 }),
      ];
      expect(found.map(plain)).to.deep.equal(expected);
    });

  it('writes two equal ends as one figure', () => {
    expect(months('en', { min: 4, max: 4 })).to.equal('4 months');
    expect(months('en', { min: 1, max: 1 })).to.equal('1 month');
    expect(money('en', 'EUR', { min: 5, max: 5 })).to.equal('€5');
  });

  it('writes amounts without a currency as figures', () => {
    expect(shortMoney('en', undefined, 1500)).to.equal('1.5K');
    expect(money('en', undefined, 1500)).to.equal('1,500');
  });

  it('names currencies and months, and uses the digits of the language', () => {
    expect(currencyName('en', 'USD')).to.equal('US dollars');
    expect(calendarMonth('en', '2026-11')).to.equal('November 2026');
    expect(figure('ar-EG', 12)).to.equal('١٢');
  });

  it('makes each formatter once for a language', () => {
    const { NumberFormat } = Intl;
    let made = 0;
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct(target, args) {
        made++;
        return new target(...(args as []));
      },
    });
    try {
      for (let i = 0; i < 5; i++) {
        months('en-NZ', i + 1);
        shortMoney('en-NZ', 'NZD', i);
      }
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
    expect(made).to.equal(2);
  });

  it('falls back to the language, then to English', () => {
    expect(ladderWords('en-GB')).to.equal(ladderWords('en'));
    expect(ladderWords('tlh')).to.equal(ladderWords('en'));
  });
});
