import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { calendarMonth, monthSpan, monthSpanInWords } from '../../src/text/dates.js';
import {
  addedMoney,
  currencyName,
  durationText,
  figure,
  money,
  moneyRange,
  pay,
  percentWriter,
  shortMoney,
} from '../../src/text/figures.js';
import '../../src/text/lang/ar.js';
import '../../src/text/lang/de.js';
import '../../src/text/lang/fr.js';
import '../../src/text/lang/hi.js';
import '../../src/text/lang/ja.js';
import { isReady, localeOf } from '../../src/text/languages.js';
import { ladderWords, datesWords, planWords, rangeWords } from '../../src/text/words.js';
import { formatOf, plain } from './plain.js';

const samples: Record<string, string[]> = {
  en: ['$155K', '$500 to $2,500', '+$20K', '+25%', '4 to 6 months'],
  de: ['155.000 $', '500 bis 2.500 $', '+20.000 $', '+25 %', '4 bis 6 Monate'],
  fr: ['155 k $US', '500 à 2 500 $US', '+20 k $US', '+25 %', '4 à 6 mois'],
  ja: ['$15.5万', '$500から$2,500', '+$2万', '+25%', '4から6 か月'],
  ar: ['155 ألف US$', 'من 500 إلى 2,500 US$', '+20 ألف US$', '+25%', 'من 4 إلى 6 أشهر'],
  hi: ['$1,55,000', '$500 से $2,500', '+$20,000', '+25%', '4 से 6 महीने'],
};

describe('text', () => {
  for (const [lang, expected] of Object.entries(samples))
    it(`formats figures in ${lang}`, () => {
      const format = formatOf(lang, 'USD', 155000, 20000);
      const found = [
        shortMoney(format, 155000),
        moneyRange(lang, 'USD', { min: 500, max: 2500 }),
        addedMoney(format, 20000),
        percentWriter(lang, [25])(25),
        durationText(lang, { min: 4, max: 6 }),
      ];
      expect(found.map(plain)).to.deep.equal(expected);
    });

  it('formats English figures exactly like Intl', () => {
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
        const alone = formatOf(lang, currency, value);
        const both = formatOf(lang, currency, value, other);
        const written: [string, Intl.NumberFormatOptions][] = [
          ...[alone, both].flatMap((format): [string, Intl.NumberFormatOptions][] => [
            [money(format, value), format.full],
            [shortMoney(format, value), format.short],
            [addedMoney(format, value), { ...format.short, ...signed }],
          ]),
          [figure(lang, value), {}],
          [durationText(lang, { min: value, max: value }), unit],
        ];
        for (const digits of [1, 2, 3]) {
          const short: Intl.NumberFormatOptions = {
            ...style,
            notation: 'compact',
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
            trailingZeroDisplay: 'stripIfInteger',
          };
          written.push([shortMoney({ ...alone, short }, value), short]);
        }
        for (const [text, options] of written)
          expect(plain(text)).to.equal(intl(lang, options, value));
        if (value >= 1000) {
          const plainly = { ...style, ...whole };
          expect(plain(money(alone, value))).to.equal(intl(lang, plainly, value));
          const shortly = { ...plainly, notation: 'compact', maximumFractionDigits: 1 } as const;
          expect(plain(shortMoney(alone, value))).to.equal(intl(lang, shortly, value));
        }
        const percent = { style: 'percent', maximumFractionDigits: 1, ...signed } as const;
        const percents = percentWriter(lang, [value]);
        expect(plain(percents(value))).to.equal(intl(lang, percent, value / 100));
        const [min, max] = [Math.min(value, other), Math.max(value, other)];
        const range = (options: Intl.NumberFormatOptions) => {
          const format = new Intl.NumberFormat(lang, options);
          const [first, last] = [format.format(min), format.format(max)];
          if (first === last) return plain(last);
          const [from, to] = plain(format.formatRange(min, max)).split('–');
          return plain(rangeWords(lang).between(from!, to!));
        };
        expect(plain(durationText(lang, { min, max }))).to.equal(range(unit));
        expect(plain(moneyRange(lang, currency, { min, max }))).to.equal(range(both.full));
        if (currency)
          expect(currencyName(lang, currency)).to.equal(
            new Intl.NumberFormat(lang, { ...style, ...whole, currencyDisplay: 'name' })
              .formatToParts(3)
              .find(({ type }) => type === 'currency')!.value,
          );
      }),
      { numRuns: 500 },
    );
  });

  const cards: [lang: string, currency: string | undefined, texts: Record<string, number>][] = [
    ['en', 'INR', { '₹1.25M': 1250000, '₹1.29M': 1290000, '₹1.34M': 1340000 }],
    // The same number of fraction digits at each level, but none for whole figures.
    ['en', 'INR', { '₹950K': 950000, '₹1.28M': 1280000, '₹1.30M': 1300000, '₹2M': 2000000 }],
    ['en', 'INR', { '₹500': 500, '₹1.25M': 1250000, '₹1.29M': 1290000 }],
    ['en', 'INR', { '₹1.291M': 1291000, '₹1.294M': 1294000 }],
    ['en-IN', 'INR', { '₹12.5L': 1250000, '₹12.9L': 1290000, '₹13.4L': 1340000 }],
    ['en-IN', 'INR', { '₹4.52L': 452000, '₹4.54L': 454000 }],
    ['ja', 'JPY', { '￥452.01万': 4520100, '￥452.04万': 4520400 }],
    ['ja', 'JPY', { '￥450万': 4500000, '￥452.4万': 4524000 }],
    ['hu', 'HUF', { '12,50 M Ft': 12500000, '12,54 M Ft': 12540000 }],
    // In full where the short form isn't shorter.
    ['de', 'EUR', { '1.250.000 €': 1250000, '1.290.000 €': 1290000 }],
    ['en', 'USD', { '$99,500': 99500, '$99,540': 99540, '$155,000': 155000 }],
    ['en', 'USD', { '$100,001': 100001, '$100,049': 100049 }],
    ['en', 'USD', { '$1,000,000,000,000': 1e12, '$999,999,999,999': 1e12 - 1 }],
    // Cents where they matter.
    ['en', 'USD', { $15: 15, '$15.40': 15.4 }],
    ['en', 'USD', { '$15.40': 15.4 }],
    ['en', 'USD', { '$100,000': 100000, '$100,000.40': 100000.4 }],
    ['en', 'KWD', { 'KWD 1.236': 1.236, 'KWD 1.238': 1.238 }],
    ['en', undefined, { '0.001': 0.001, '0.002': 0.002 }],
  ];
  for (const [lang, currency, expected] of cards)
    it(`tells apart ${Object.keys(expected).join(', ')} in ${lang}`, () => {
      const amounts = Object.values(expected);
      const format = formatOf(lang, currency, ...amounts);
      const shown = amounts.map((amount) => plain(shortMoney(format, amount)));
      expect(shown).to.deep.equal(Object.keys(expected));
    });

  it('tells percentages apart', () => {
    const few = percentWriter('en', [25, 12.5]);
    expect([25, 12.5].map(few)).to.deep.equal(['+25%', '+12.5%']);
    const close = percentWriter('en', [25, 12.51, 12.5]);
    expect([25, 12.51, 12.5].map(close)).to.deep.equal(['+25%', '+12.51%', '+12.50%']);
    const languages = fc.constantFrom('en', 'de', 'tr', 'ar-EG', 'hi');
    const percents = fc.uniqueArray(fc.nat(99_999).map((count) => count / 1000));
    fc.assert(
      fc.property(languages, percents, (lang, all) => {
        expect(new Set(all.map(percentWriter(lang, all))).size).to.equal(all.length);
      }),
    );
  });

  it('needs no Intl for English amounts below a million', () => {
    const { NumberFormat } = Intl;
    Intl.NumberFormat = undefined as never;
    try {
      for (const amounts of [
        [100000, 155000, 250000],
        [99500, 99540],
        [15, 18],
      ]) {
        const format = formatOf('en', 'USD', ...amounts);
        for (const amount of amounts) expect(pay(format, { amount })![0]).to.match(/^\$/);
      }
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
  });

  it('writes two equal ends as one figure', () => {
    expect(durationText('en', { min: 4, max: 4 })).to.equal('4 months');
    expect(durationText('en', { min: 1, max: 1 })).to.equal('1 month');
    expect(moneyRange('en', 'EUR', { min: 5, max: 5 })).to.equal('€5');
  });

  it('never writes “~” for ends that are almost equal', () => {
    const close = (min: number, max: number, lang = 'en') =>
      plain(moneyRange(lang, 'EUR', { min, max }));
    expect(close(500.2, 500.4)).to.equal('€500.20 to €500.40');
    expect(close(1500.2, 1500.4)).to.equal('€1,500.20 to €1,500.40');
    expect(close(0.2, 0.4, 'de')).to.equal('0,20 bis 0,40 €');
    expect(close(1500, 1500.4)).to.equal('€1,500 to €1,500.40');
    expect(durationText('en', { min: 4, max: 4.0001 })).to.equal('4 months');
    expect(durationText('de', { min: 4, max: 4.0001 })).to.equal('4 Monate');
  });

  it('uses the singular for one month, and the plural in a range', () => {
    expect(durationText('en', { min: 0, max: 1 })).to.equal('0 to 1 months');
    expect(durationText('en', { min: 1, max: 2 })).to.equal('1 to 2 months');
  });

  it('writes ranges in words', () => {
    const range = { min: 4, max: 6 };
    expect(durationText('en-GB', range)).to.equal('4 to 6 months');
    expect(durationText('de', range)).to.equal('4 bis 6 Monate');
    // Cards register a language under each tag that they use.
    isReady(localeOf('de-AT')!);
    expect(plain(moneyRange('de-AT', 'EUR', range))).to.equal('€ 4 bis 6');
    expect(durationText('de', { min: 4, max: 4 })).to.equal('4 Monate');
  });

  it('writes amounts without a currency as figures', () => {
    expect(shortMoney(formatOf('en', undefined, 1500), 1500)).to.equal('1.5K');
    expect(money(formatOf('en', undefined, 1500), 1500)).to.equal('1,500');
  });

  it('names currencies and months, and uses the digits of the language', () => {
    expect(currencyName('en', 'USD')).to.equal('US dollars');
    expect(calendarMonth('en', '2026-11')).to.equal('November 2026');
    expect(figure('ar-EG', 12)).to.equal('١٢');
  });

  it('writes a salary for display and for screen readers', () => {
    const format = formatOf('en', 'USD', 155000, 250000);
    expect(pay(format, { amount: 155000 })).to.deep.equal(['$155K', '$155,000 a year']);
    const open = pay(format, { amount: 250000, orMore: true });
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
    // Some browsers write the year once.
    expect(monthSpan('ja', '2027-01', '2027-04')).to.match(/^2027年1月～(2027年)?4月$/);
    expect(monthSpanInWords('ja', '2027-01', '2027-04')).to.match(/^2027年1月から(2027年)?4月$/);
    expect(monthSpan('zh-TW', '2027-01', '2027-01')).to.equal('2027年1月');
    for (const lang of ['ar', 'hi'])
      expect(plain(monthSpan(lang, '2027-01', '2027-04'))).to.match(/^\D+[–-]\D+2027$/);
  });

  it('pluralizes steps', () => {
    const { complete, progress } = planWords('en');
    expect(progress('2', '5', 5, '8 to 11 months')).to.equal(
      '2 of 5 steps done, 8 to 11 months to go',
    );
    expect(progress('0', '1', 1)).to.equal('0 of 1 step done');
    expect(complete('5', 5)).to.equal('All 5 steps done');
    expect(complete('1', 1)).to.equal('All done');
    expect(datesWords('en').timeToHire('7 months')).to.match(/7 months$/);
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
        durationText('en-NZ', { min: i + 1, max: i + 1 });
        shortMoney(formatOf('en-NZ', 'NZD', i), i);
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

it('keeps only so many formatters: visitors of a server can invent any number of languages', () => {
  const { NumberFormat } = Intl;
  let made = 0;
  Intl.NumberFormat = new Proxy(NumberFormat, {
    construct: (target, given) => (made++, Reflect.construct(target, given) as object),
  });
  try {
    const write = (count: number) => figure(`de-x-tag${count}`, 1234.5);
    write(0);
    write(0);
    expect(made).to.equal(1);
    for (let count = 1; count < 600; count++) write(count);
    write(0);
    expect(made).to.equal(601);
    expect(write(0)).to.equal('1.234,5');
  } finally {
    Intl.NumberFormat = NumberFormat;
  }
});
