import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Salary } from '../../src/model/path-types.js';
import { amountsOf } from '../../src/model/salaries.js';
import {
  addedMoney,
  moneyRange,
  pay,
  payFormat,
  payWithPeriod,
  withPeriod,
} from '../../src/text/figures.js';
import type { Period } from '../../src/model/durations.js';
import '../../src/text/lang/de.js';
import { formatOf, plain } from './plain.js';

type Pay = Pick<Salary, 'amount' | 'max' | 'orMore'>;

describe('pay', () => {
  it('tells apart any amounts, in all languages and currencies', () => {
    const languages = fc.constantFrom(
      ...['en', 'en-US', 'en-GB', 'en-IN', 'de', 'de-CH', 'fr', 'es', 'pt-BR', 'sv', 'hu', 'pl'],
      ...['ru', 'tr', 'ja', 'ko', 'zh', 'hi', 'bn', 'ar', 'ar-EG', 'fa', 'he', 'th', 'vi', 'id'],
    );
    const currencies = fc.constantFrom(
      ...[undefined, 'USD', 'EUR', 'GBP', 'INR', 'JPY', 'KRW', 'HUF', 'IDR', 'VND', 'KWD', 'CLF'],
    );
    const whole = fc
      .tuple(
        fc.constantFrom(0, 15, 950, 99_500, 100_000, 999_900, 1_250_000, 4.5e8, 9.9e11),
        fc.constantFrom(9, 99, 999, 99_999, 9_999_999),
      )
      .chain(([base, spread]) => fc.array(fc.nat(spread).map((more) => base + more)));
    const amounts = fc.oneof(
      whole,
      // Cents.
      whole.map((all) => all.map((amount) => amount / 100)),
      fc.array(fc.nat(1e12)),
      fc.array(fc.double({ min: 1e-3, max: 1e12, noNaN: true })),
    );
    fc.assert(
      fc.property(languages, currencies, amounts, (lang, currency, all) => {
        const format = formatOf(lang, currency, ...all);
        const different = [...new Set(all)];
        const pairs = different.map((amount) => pay(format, { amount }));
        const texts = [
          pairs.map((pair) => pair![0]),
          pairs.map((pair) => pair![1]),
          different.map((amount) => pay(format, { amount, orMore: true })![0]),
          different.map((amount) => addedMoney(format, amount)),
        ];
        for (const list of texts) expect(new Set(list).size, list.join()).to.equal(list.length);
        const [one = 0, two = one] = all;
        const range = { min: Math.min(one, two), max: Math.max(one, two) };
        // “About”, in several languages; Korean has “~” between the ends.
        expect(plain(moneyRange(lang, currency, range))).not.to.match(/^[~≈≃∼≅约約]/);
      }),
      { numRuns: 500 },
    );
  });

  it('shows cents an hour and a day, in currencies that have them', () => {
    const wages: [period: Period, currency: string, amounts: number[], texts: string[]][] = [
      ['hour', 'USD', [14.4, 16], ['$14.40', '$16.00']],
      ['day', 'GBP', [120, 1050.5], ['£120.00', '£1,050.50']],
      ['hour', 'JPY', [1200, 1350], ['¥1,200', '¥1,350']],
      ['hour', 'KWD', [2.5, 3], ['KWD 2.500', 'KWD 3.000']],
      ['hour', 'USD', [14.401, 14.402], ['$14.401', '$14.402']],
      // Other pay is long enough without.
      ['week', 'USD', [800, 950], ['$800', '$950']],
      ['month', 'EUR', [3182.11, 3301.48], ['€3,182', '€3,301']],
      ['month', 'EUR', [3182.11, 3182.48], ['€3,182.11', '€3,182.48']],
      ['month', 'VND', [9e6, 38.5e6], ['₫9M', '₫38.5M']],
      ['month', 'JPY', [210000, 450000], ['¥210K', '¥450K']],
      ['year', 'USD', [62350], ['$62.4K']],
    ];
    for (const [payPeriod, currency, amounts, texts] of wages) {
      const format = payFormat('en', { currency, payPeriod }, amounts);
      const shown = amounts.map((amount) => plain(pay(format, { amount })![0]));
      expect(shown, `${currency} ${payPeriod}`).to.deep.equal(texts);
    }
  });

  it('shortens both ends of a range in English', () => {
    const shown = (lang: string, currency: string, amount: number, max: number) =>
      plain(pay(payFormat(lang, { currency }, [amount, max]), { amount, max })![0]);
    expect(shown('en', 'USD', 57000, 72000)).to.equal('$57K–$72K');
    expect(shown('en', 'EUR', 57000, 72000)).to.equal('€57K–€72K');
    // Some browsers write K.
    expect(shown('en-GB', 'GBP', 57000, 72500)).to.match(/^£57k–£72\.5k$/i);
    expect(shown('en', 'INR', 950000, 1200000)).to.equal('₹950K–₹1.2M');
    expect(shown('de', 'EUR', 57000, 72000)).to.equal('57.000–72.000 €');
  });

  it('says ranges, open ends and periods as sentences', () => {
    const say = (lang: string, currency: string, payPeriod: Period, salary: Pay) =>
      plain(pay(payFormat(lang, { currency, payPeriod }, amountsOf(salary)), salary)![1]);
    const range = { amount: 57000, max: 72000 };
    const open = { amount: 38, max: 44.5, orMore: true };
    const sentences = {
      en: [
        say('en-GB', 'GBP', 'year', range),
        say('en', 'USD', 'hour', { amount: 14.4 }),
        say('en', 'USD', 'hour', open),
        say('en', 'EUR', 'month', { amount: 2800, max: 3100 }),
        say('en', 'USD', 'year', { amount: 250000, orMore: true }),
        say('en', 'EUR', 'week', { amount: 500, max: 650 }),
      ],
      de: [
        say('de', 'GBP', 'year', range),
        say('de', 'USD', 'hour', { amount: 14.4 }),
        say('de', 'USD', 'hour', open),
        say('de', 'EUR', 'month', { amount: 2800, max: 3100 }),
        say('de', 'EUR', 'day', { amount: 180 }),
      ],
    };
    expect(sentences).to.deep.equal({
      en: [
        '£57,000 to £72,000 a year',
        '$14.40 an hour',
        '$38.00 to $44.50 or more an hour',
        '€2,800 to €3,100 a month',
        '$250,000 or more a year',
        '€500 to €650 a week',
      ],
      de: [
        '57.000 bis 72.000 £ im Jahr',
        '14,40 $ die Stunde',
        '38,00 bis 44,50 $ oder mehr die Stunde',
        '2.800 bis 3.100 € im Monat',
        '180,00 € am Tag',
      ],
    });
  });

  it('names the period where nothing around the figure does, unless it is a year', () => {
    const salary = { amount: 14.4, max: 27.2 };
    const named = (payPeriod: Period) => {
      const format = payFormat('en', { currency: 'USD', payPeriod }, [14.4, 27.2, 1.5]);
      return [payWithPeriod(format, salary)![0], withPeriod(format, addedMoney(format, 1.5))];
    };
    expect(named('hour')).to.deep.equal(['$14.40–$27.20 an hour', '+$1.50 an hour']);
    expect(named('month')).to.deep.equal(['$14.40–$27.20 a month', '+$1.50 a month']);
    expect(named('year')).to.deep.equal(['$14.40–$27.20', '+$1.50']);
    expect(payWithPeriod(payFormat('en', {}), {})).to.equal(undefined);
  });

  it('tells apart the pay of any levels, for every period', () => {
    const languages = fc.constantFrom('en', 'de', 'fr', 'ja', 'ar', 'hi', 'pl', 'tr');
    const currencies = fc.constantFrom(
      ...[undefined, 'USD', 'EUR', 'GBP', 'INR', 'JPY', 'VND', 'KWD', 'PLN', 'TRY', 'SAR'],
    );
    const periods = fc.constantFrom<Period[]>('hour', 'day', 'week', 'month', 'year');
    const cents = fc
      .tuple(fc.constantFrom(0, 1400, 318_211, 9_950_000, 1.25e9), fc.constantFrom(99, 9999, 1e7))
      .chain(([base, spread]) => fc.nat(spread).map((more) => (base + more) / 100));
    const salary = fc.record({
      amount: cents,
      more: fc.option(fc.oneof(cents, fc.constantFrom(0.01, 1)), { nil: 0 }),
      orMore: fc.boolean(),
    });
    const levels = fc.array(salary, { minLength: 1, maxLength: 8 });
    const key = ({ amount, max, orMore }: Pay) => [amount, max ?? amount, orMore].join();
    fc.assert(
      fc.property(languages, currencies, periods, levels, (lang, currency, payPeriod, all) => {
        const salaries = all.map(({ amount, more, orMore }, index) => ({
          ...{ level: `${index}`, label: 'X', amount, orMore },
          ...(more > 0 && { max: Number((amount + more).toFixed(2)) }),
        }));
        const format = payFormat(lang, { currency, payPeriod, salaries });
        const different = [...new Map(salaries.map((one) => [key(one), one])).values()];
        for (const [name, texts] of [
          ['shown', different.map((one) => pay(format, one)![0])],
          ['spoken', different.map((one) => pay(format, one)![1])],
          ['with its period', different.map((one) => payWithPeriod(format, one)![0])],
        ] as const) {
          expect(new Set(texts).size, `${name}: ${texts.join(' | ')}`).to.equal(texts.length);
          for (const text of texts) expect(text).not.to.match(/[~≈≃∼≅约約]/);
        }
        const digits = new Intl.NumberFormat('en', {
          style: 'currency',
          currency: currency ?? 'USD',
        });
        const least = digits.resolvedOptions().minimumFractionDigits!;
        if (payPeriod === 'hour' || payPeriod === 'day')
          for (const { amount } of salaries) {
            const parts = new Intl.NumberFormat(lang, format.short).formatToParts(amount);
            const fraction = parts.find(({ type }) => type === 'fraction')?.value ?? '';
            expect(fraction.length).to.be.at.least(least);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('writes the salaries of a path the same in each card, whatever else it has', () => {
    const salaries = [1250000, 1290000].map((amount) => ({ level: 'x', label: 'X', amount }));
    const format = payFormat('en', { currency: 'INR', salaries });
    expect(pay(format, salaries[1]!)![0]).to.equal('₹1.29M');
    expect(pay(format, { amount: 1250000, orMore: true })).to.deep.equal([
      '₹1.25M+',
      '₹1,250,000 or more a year',
    ]);
    expect(addedMoney(payFormat('en', { currency: 'INR', salaries }, [40000]), 40000)).to.equal(
      '+₹40K',
    );
  });
});
