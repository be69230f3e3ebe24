/** The parts of the form about money: currency and period, and the levels of a salary ladder. */
import { CheckboxControl } from '@wordpress/components';
import { createElement, Fragment } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { currencyOptions } from './currencies.js';
import type { Draft, Rung, Unit } from './draft.js';
import { Entries } from './entries.js';
import { Amount, Choice, Line, orderHelp } from './fields.js';

export interface PartProps {
  draft: Draft;
  change(changes: Draft): void;
}

const periods = (): { label: string; value: Unit }[] => [
  { value: 'hour', label: __('an hour', 'career-path-elements') },
  { value: 'day', label: __('a day', 'career-path-elements') },
  { value: 'week', label: __('a week', 'career-path-elements') },
  { value: 'month', label: __('a month', 'career-path-elements') },
  { value: 'year', label: __('a year', 'career-path-elements') },
];

const currencies = currencyOptions(document.documentElement.lang || 'en');

export const Currency = ({ draft, change }: PartProps) => (
  <Choice
    label={__('Currency', 'career-path-elements')}
    value={draft.currency}
    options={[{ value: '', label: __('None', 'career-path-elements') }, ...currencies]}
    onChange={(currency) => change({ currency })}
  />
);

export const Period = ({ draft, change }: PartProps) => (
  <Choice
    label={__('Pay is', 'career-path-elements')}
    value={draft.payPeriod ?? 'year'}
    options={periods()}
    onChange={(period) => change({ payPeriod: period as Unit })}
  />
);

const helpFor = ({ amount, max }: Rung): string | undefined =>
  amount === undefined && max !== undefined
    ? __('Fill in the first amount, too.', 'career-path-elements')
    : orderHelp(amount, max);

const RungFields = ({ change, rung }: { rung: Rung; change(changes: Partial<Rung>): void }) => (
  <>
    <Line
      label={__('Name', 'career-path-elements')}
      value={rung.label}
      onChange={(label) => change({ label })}
    />
    <Amount
      label={__('Amount', 'career-path-elements')}
      value={rung.amount}
      onChange={(amount, { isWrong: _, ...more }) => change({ amount, ...more })}
    />
    <Amount
      label={__('To', 'career-path-elements')}
      value={rung.max}
      help={helpFor(rung)}
      onChange={(max) => change({ max })}
    />
    <CheckboxControl
      label={__('or more', 'career-path-elements')}
      checked={Boolean(rung.orMore)}
      onChange={(orMore) => change({ orMore })}
      __nextHasNoMarginBottom
    />
    <Line
      label={__('Note', 'career-path-elements')}
      value={rung.note}
      onChange={(note) => change({ note })}
    />
  </>
);

export const Ladder = ({ draft, change }: PartProps) => (
  <Entries<Rung>
    title={__('Levels, from the lowest to the highest pay', 'career-path-elements')}
    items={draft.salaries ?? [{}, {}, {}]}
    /* translators: %d: a level’s place on a salary ladder. */
    nameOf={(number) => sprintf(__('Level %d', 'career-path-elements'), number)}
    isTable
    addLabel={__('Add a level', 'career-path-elements')}
    onChange={(salaries) => change({ salaries })}
    fields={(rung, changeRung) => <RungFields rung={rung} change={changeRung} />}
  />
);
