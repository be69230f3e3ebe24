import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { calendarMonth, monthSpan } from '../../src/text/dates.js';
import {
  addedMoney,
  addedPercent,
  currencyName,
  figure,
  money,
  moneyRange,
  months,
  pay,
  shortMoney,
} from '../../src/text/figures.js';
import { words } from '../../src/text/lang/de.js';
import { ladderWords, languages, planWords, type Registry } from '../../src/text/words.js';

/** Browsers' data differ in kinds of space, marks of direction, spaces around a dash, and Arabic digits. */
const plain = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .replace(/[٬٫٪]/g, (sign) => ({ '٬': ',', '٫': '.', '٪': '%' })[sign]!)
    .replace(/\s+/g, ' ')
    .replace(/ ?([–～-]) ?/g, '$1');

const samples: Record<string, string[]> = {
  en: ['$155K', '$500 to $2,500', '+$20K', '+25%', '4 to 6 months'],
  de: ['155.000 $', '500–2.500 $', '+20.000 $', '+25 %', '4–6 Monate'],
  fr: ['155 k $US', '500–2 500 $US', '+20 k $US', '+25 %', '4–6 mois'],
  ja: ['$15.5万', '$500～$2,500', '+$2万', '+25%', '4～6 か月'],
  ar: ['155 ألف US$', '500–2,500 US$', '+20 ألف US$', '+25%', '4–6 أشهر'],
  hi: ['$1.6 लाख', '$500–$2,500', '+$20 हज़ार', '+25%', '4–6 महीने'],
};

describe('text', () => {
  for (const [lang, expected] of Object.entries(samples))
    it(`formats figures in ${lang}`, () => {
      const found = [
        shortMoney(lang, 'USD', 155000),
        moneyRange(lang, 'USD', { min: 500, max: 2500 }),
        addedMoney(lang, 'USD', 20000),
        addedPercent(lang, 25),
        months(lang, { min: 4, max: 6 }),
      ];
      expect(found.map(plain)).to.deep.equal(expected);
    });

  it('formats English figures exactly like Intl', () => {
    const short = {
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
      notation: 'compact',
    } as const;
    const whole = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
    const signed = { signDisplay: 'exceptZero' } as const;
    const unit = { style: 'unit', unit: 'month', unitDisplay: 'long' } as const;
    const intl = (lang: string, options: Intl.NumberFormatOptions, value: number) =>
      plain(new Intl.NumberFormat(lang, options).format(value));
    const figures = fc.oneof(
      // Zero, one and two, which differ in plurals.
      fc.nat(2),
      fc.nat(100),
      fc.nat(2_000_000),
      // The boundaries between formats.
      fc.integer({ min: 998, max: 1_151 }),
      fc.integer({ min: 999_890, max: 1_000_050 }),
      fc.double({ min: 0, max: 1_000_000, noNaN: true }),
    );
    const languages = fc.constantFrom('en', 'en-US', 'en-GB', 'de', 'fr');
    const currencies = fc.constantFrom(undefined, 'USD', 'EUR', 'GBP', 'JPY', 'CHF');
    fc.assert(
      fc.property(languages, currencies, figures, figures, (lang, currency, value, other) => {
        const style = currency ? ({ style: 'currency', currency } as const) : {};
        const written: [string, Intl.NumberFormatOptions][] = [
          [money(lang, currency, value), { ...style, ...whole }],
          [shortMoney(lang, currency, value), { ...style, ...short }],
          [addedMoney(lang, currency, value), { ...style, ...short, ...signed }],
          [figure(lang, value), {}],
          [months(lang, { min: value, max: value }), unit],
        ];
        for (const [text, options] of written)
          expect(plain(text)).to.equal(intl(lang, options, value));
        const percent = { style: 'percent', maximumFractionDigits: 1, ...signed } as const;
        expect(plain(addedPercent(lang, value))).to.equal(intl(lang, percent, value / 100));
        const [min, max] = [Math.min(value, other), Math.max(value, other)];
        const range = (options: Intl.NumberFormatOptions) => {
          const format = new Intl.NumberFormat(lang, options);
          if (min === max) return plain(format.format(min));
          // English has words, and so no dash.
          const text = plain(format.formatRange(min, max));
          return lang.startsWith('en') ? text.replace('–', ' to ') : text;
        };
        expect(plain(months(lang, { min, max }))).to.equal(range(unit));
        expect(plain(moneyRange(lang, currency, { min, max }))).to.equal(
          range({ ...style, ...whole }),
        );
        if (currency)
          expect(currencyName(lang, currency)).to.equal(
            new Intl.NumberFormat(lang, { ...style, ...whole, currencyDisplay: 'name' })
              .formatToParts(0)
              .find(({ type }) => type === 'currency')!.value,
          );
      }),
      { numRuns: 500 },
    );
  });

  it('writes two equal ends as one figure', () => {
    expect(months('en', { min: 4, max: 4 })).to.equal('4 months');
    expect(months('en', { min: 1, max: 1 })).to.equal('1 month');
    expect(moneyRange('en', 'EUR', { min: 5, max: 5 })).to.equal('€5');
  });

  it('uses the singular for one month, and the plural in a range', () => {
    expect(months('en', { min: 0, max: 1 })).to.equal('0 to 1 months');
    expect(months('en', { min: 1, max: 2 })).to.equal('1 to 2 months');
  });

  it('writes ranges in words, but with a dash in languages without words', () => {
    (globalThis as Registry)[languages] = { de: words };
    const range = { min: 4, max: 6 };
    expect(months('en-GB', range)).to.equal('4 to 6 months');
    expect(months('de', range)).to.equal('4 bis 6 Monate');
    expect(plain(moneyRange('de-AT', 'EUR', range))).to.equal('€ 4 bis 6');
    expect(plain(months('fr', range))).to.equal('4–6 mois');
    delete (globalThis as Registry)[languages];
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

  it('writes a salary for display and for screen readers', () => {
    expect(pay('en', 'USD', { amount: 155000 })).to.deep.equal(['$155K', '$155,000 a year']);
    const open = pay('en', 'USD', { amount: 250000, orMore: true });
    expect(open).to.deep.equal(['$250K+', '$250,000 or more a year']);
  });

  it('writes spans of months, with the year once if both are in the same year', () => {
    const spans = [
      ['2027-01', '2027-04', 'Jan–Apr 2027'],
      ['2027-05', '2027-05', 'May 2027'],
      ['2026-11', '2027-02', 'Nov 2026–Feb 2027'],
      ['2028-02', '2028-02', 'Feb 2028'],
    ];
    for (const [from, to, text] of spans) expect(plain(monthSpan('en', from!, to!))).to.equal(text);
    expect(monthSpan('en', '2027-01', '2027-04')).to.equal('Jan–Apr 2027');
    expect(monthSpan('en', '2026-11', '2027-02')).to.match(/2026\s–\s?Feb/);
    expect(plain(monthSpan('de', '2027-01', '2027-04'))).to.equal('Jan.–Apr. 2027');
    for (const lang of ['ar', 'ja', 'hi'])
      expect(monthSpan(lang, '2027-01', '2027-04')).not.to.equal('');
  });

  it('pluralizes steps', () => {
    const { complete, progress, timeToHire } = planWords('en');
    expect(progress('2', '5', 5, '8 to 11 months')).to.equal(
      '2 of 5 steps done, 8 to 11 months to go',
    );
    expect(progress('0', '1', 1)).to.equal('0 of 1 step done');
    expect(complete('5', 5)).to.equal('All 5 steps done');
    expect(complete('1', 1)).to.equal('All done');
    expect(timeToHire('7 months')).to.match(/7 months$/);
  });

  it('creates each formatter once per language', () => {
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
        months('en-NZ', { min: i + 1, max: i + 1 });
        shortMoney('en-NZ', 'NZD', i);
      }
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
    expect(made).to.equal(2);
  });

  it('falls back from a variant to its language, and to English', () => {
    expect(ladderWords('en-GB')).to.equal(ladderWords('en'));
    expect(ladderWords('tlh')).to.equal(ladderWords('en'));
  });
});
