/** The kinds of fields in the form. Mistakes are explained below a field, and never block. */
import { SelectControl, TextareaControl, TextControl } from '@wordpress/components';
import { createElement, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { toAddress } from '../../source/addresses.js';
import { readPay, writeAmount, type Pay } from '../../text/amounts.js';
import type { DraftRange, Unit } from './draft.js';

interface FieldProps<T> {
  label: string;
  value: T | undefined;
  onChange(value: T): void;
  help?: string | undefined;
}

/** The language in which the writer uses WordPress. */
const locale = document.documentElement.lang || 'en';

export const Line = ({ help, value = '', ...rest }: FieldProps<string>) => (
  <TextControl
    {...rest}
    value={value}
    help={help}
    aria-invalid={Boolean(help)}
    autoComplete="off"
    __nextHasNoMarginBottom
  />
);

export const Paragraph = ({ value = '', ...rest }: FieldProps<string>) => (
  <TextareaControl {...rest} value={value} rows={3} __nextHasNoMarginBottom />
);

/** A list of texts, one on each line. */
export const Lines = ({ value = [], onChange, ...rest }: FieldProps<string[]>) => (
  <TextareaControl
    {...rest}
    help={__('One on each line.', 'career-path-elements')}
    value={value.join('\n')}
    rows={4}
    onChange={(text) => onChange(text.split('\n'))}
    __nextHasNoMarginBottom
  />
);

export const Choice = ({
  options,
  value = '',
  ...rest
}: FieldProps<string> & { options: { label: string; value: string }[] }) => (
  <SelectControl {...rest} value={value} options={options} __nextHasNoMarginBottom />
);

export const WebAddress = (props: FieldProps<string>) => {
  const isWrong = Boolean(props.value?.trim()) && !toAddress(props.value);
  return (
    <Line
      {...props}
      help={
        isWrong
          ? __('This isn’t a web address. An example: https://example.com', 'career-path-elements')
          : undefined
      }
    />
  );
};

interface AmountProps extends Omit<FieldProps<number>, 'onChange'> {
  /** The second argument has what else the text says, as “40,000–50,000” and “50,000+” do. */
  onChange(amount: number | undefined, more: Omit<Pay, 'amount'>): void;
}

/** An amount of money or a number, as people write them. */
export const Amount = ({ help, onChange, value, ...rest }: AmountProps) => {
  const [text, setText] = useState(writeAmount(value, locale));
  const { amount, isWrong } = readPay(text);
  // The value differs after undoing, for example.
  const shown = amount === value ? text : writeAmount(value, locale);
  const problem = isWrong
    ? __('Write this in digits, such as 42,000. Words fit into a note.', 'career-path-elements')
    : help;
  return (
    <TextControl
      {...rest}
      value={shown}
      inputMode="decimal"
      autoComplete="off"
      help={shown === text ? problem : help}
      aria-invalid={Boolean(shown === text && problem)}
      onChange={(changed) => {
        setText(changed);
        const { amount, isWrong, ...more } = readPay(changed);
        onChange(amount, more);
      }}
      onBlur={() => !isWrong && setText(writeAmount(value, locale))}
      __nextHasNoMarginBottom
    />
  );
};

const units = (): { label: string; value: Unit }[] => [
  { value: 'hour', label: __('hours', 'career-path-elements') },
  { value: 'day', label: __('days', 'career-path-elements') },
  { value: 'week', label: __('weeks', 'career-path-elements') },
  { value: 'month', label: __('months', 'career-path-elements') },
  { value: 'year', label: __('years', 'career-path-elements') },
];

/** Says how readers see two figures that are in the wrong order. */
export const orderHelp = (min: number | undefined, max: number | undefined): string | undefined =>
  min !== undefined && max !== undefined && max < min
    ? __(
        'This is less than the first figure. Readers see the smaller one first.',
        'career-path-elements',
      )
    : undefined;

interface RangeProps {
  label: string;
  value: DraftRange | undefined;
  onChange(value: DraftRange): void;
  /** Whether it is a time, which has a unit. */
  isDuration?: boolean;
}

/** One figure or two. */
export const Range = ({ isDuration, label, onChange, value = {} }: RangeProps) => {
  const { max, min, unit } = value;
  // The second figure repeats the first if there is only one.
  const end = max === min ? undefined : max;
  return (
    <div className="career-path-row" role="group" aria-label={label}>
      <Amount
        label={label}
        value={min}
        onChange={(amount, more) =>
          onChange({ ...value, min: amount, max: more.max ?? end ?? amount })
        }
      />
      <Amount
        label={__('To', 'career-path-elements')}
        value={end}
        help={orderHelp(min, end)}
        onChange={(amount) => onChange({ ...value, max: amount ?? min })}
      />
      {isDuration && (
        <Choice
          label={__('Unit', 'career-path-elements')}
          value={unit ?? 'month'}
          options={units()}
          onChange={(chosen) => onChange({ ...value, unit: chosen as Unit })}
        />
      )}
    </div>
  );
};
