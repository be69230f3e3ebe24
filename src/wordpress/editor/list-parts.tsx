/** The parts of the form that consist of entries: steps, facts, certifications, related careers. */
import { createElement, Fragment } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Certification, Fact, RelatedCareer, Step } from './draft.js';
import { Entries } from './entries.js';
import { Amount, Choice, Line, Paragraph, Range, WebAddress } from './fields.js';
import type { PartProps } from './pay-part.js';

export const Roadmap = ({ draft, change }: PartProps) => (
  <Entries<Step>
    title={__('Steps, in order', 'career-path-elements')}
    items={draft.roadmap?.steps ?? [{}]}
    /* translators: %d: a step’s place on a roadmap. */
    nameOf={(number) => sprintf(__('Step %d', 'career-path-elements'), number)}
    addLabel={__('Add a step', 'career-path-elements')}
    onChange={(steps) => change({ roadmap: { ...draft.roadmap, steps } })}
    fields={(step, changeStep) => (
      <>
        <div className="career-path-row">
          <Line
            label={__('Title', 'career-path-elements')}
            value={step.title}
            onChange={(title) => changeStep({ title })}
          />
          <Range
            label={__('Takes (optional)', 'career-path-elements')}
            value={step.duration}
            onChange={(duration) => changeStep({ duration })}
            isDuration
          />
        </div>
        <Paragraph
          label={__('Description (optional)', 'career-path-elements')}
          value={step.description}
          onChange={(description) => changeStep({ description })}
        />
      </>
    )}
  />
);

export const Facts = ({ draft, change }: PartProps) => (
  <>
    <Range
      label={__('Time until hired', 'career-path-elements')}
      value={draft.timeToHire}
      onChange={(timeToHire) => change({ timeToHire })}
      isDuration
    />
    <Range
      label={__('Cost of getting there', 'career-path-elements')}
      value={draft.cost}
      onChange={(cost) => change({ cost })}
    />
    <Entries<Fact>
      title={__('More facts', 'career-path-elements')}
      items={draft.facts ?? []}
      /* translators: %d: a fact’s place in the list. */
      nameOf={(number) => sprintf(__('Fact %d', 'career-path-elements'), number)}
      isTable
      addLabel={__('Add a fact', 'career-path-elements')}
      onChange={(facts) => change({ facts })}
      fields={(fact, changeFact) => (
        <>
          <Line
            label={__('Name', 'career-path-elements')}
            value={fact.label}
            onChange={(label) => changeFact({ label })}
          />
          <Line
            label={__('Fact', 'career-path-elements')}
            value={fact.value}
            onChange={(value) => changeFact({ value })}
          />
        </>
      )}
    />
  </>
);

/** What a certification adds to the pay: an amount or a percentage. */
const Boost = ({
  change,
  value,
}: {
  value: Certification['boost'];
  change(changes: Certification): void;
}) => {
  const isPercentage = Boolean(value && 'percent' in value);
  const { amount, percent } = { ...value } as { amount?: number; percent?: number };
  const toBoost = (figure: number | undefined, inPercent: boolean) =>
    inPercent ? { percent: figure } : { amount: figure };
  return (
    <div className="career-path-row">
      <Amount
        label={__('Adds to the pay (optional)', 'career-path-elements')}
        value={isPercentage ? percent : amount}
        onChange={(figure) => change({ boost: toBoost(figure, isPercentage) })}
      />
      <Choice
        label={__('In', 'career-path-elements')}
        value={isPercentage ? 'percent' : 'amount'}
        options={[
          { value: 'amount', label: __('the currency', 'career-path-elements') },
          { value: 'percent', label: __('percent', 'career-path-elements') },
        ]}
        onChange={(kind) => change({ boost: toBoost(percent ?? amount, kind === 'percent') })}
      />
    </div>
  );
};

export const Certifications = ({ draft, change }: PartProps) => (
  <Entries<Certification>
    title={__('Certifications', 'career-path-elements')}
    items={draft.certifications ?? [{}]}
    /* translators: %d: a certification’s place in the list. */
    nameOf={(number) => sprintf(__('Certification %d', 'career-path-elements'), number)}
    addLabel={__('Add a certification', 'career-path-elements')}
    onChange={(certifications) => change({ certifications })}
    fields={(certification, changeEntry) => (
      <>
        <div className="career-path-row">
          <Line
            label={__('Name', 'career-path-elements')}
            value={certification.name}
            onChange={(name) => changeEntry({ name })}
          />
          <Boost value={certification.boost} change={changeEntry} />
        </div>
        <div className="career-path-row">
          <Line
            label={__('Why it’s worth taking (optional)', 'career-path-elements')}
            value={certification.note}
            onChange={(note) => changeEntry({ note })}
          />
          <WebAddress
            label={__('Web address (optional)', 'career-path-elements')}
            value={certification.link?.url}
            onChange={(url) => changeEntry({ link: { ...certification.link, url } })}
          />
        </div>
      </>
    )}
  />
);

export const Related = ({ draft, change }: PartProps) => (
  <Entries<RelatedCareer>
    title={__('Related careers', 'career-path-elements')}
    items={draft.relatedCareers ?? [{}]}
    /* translators: %d: a career’s place in the list. */
    nameOf={(number) => sprintf(__('Career %d', 'career-path-elements'), number)}
    isTable
    addLabel={__('Add a career', 'career-path-elements')}
    onChange={(relatedCareers) => change({ relatedCareers })}
    fields={(career, changeCareer) => (
      <>
        <Line
          label={__('Name', 'career-path-elements')}
          value={career.label}
          onChange={(label) => changeCareer({ label })}
        />
        <Line
          label={__('How it differs', 'career-path-elements')}
          value={career.note}
          onChange={(note) => changeCareer({ note })}
        />
        <WebAddress
          label={__('Web address', 'career-path-elements')}
          value={career.url}
          onChange={(url) => changeCareer({ url })}
        />
      </>
    )}
  />
);
