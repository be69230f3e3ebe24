/** The form for a custom path. It asks only for what the card shows. */
import { useDispatch } from '@wordpress/data';
import {
  createElement,
  Fragment,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { JSX } from 'react';
import type { Card, Part } from './cards.js';
import { toDraft, withKeys, type Draft } from './draft.js';
import { Line } from './fields.js';
import { Certifications, Facts, Related, Roadmap } from './list-parts.js';
import { Currency, Ladder, Period, type PartProps } from './pay-part.js';
import { fromText, toText } from './path-text.js';
import { Section } from './section.js';
import { About, Duties, Employers, Requirements } from './text-parts.js';
import { toPath } from './to-path.js';

type SectionName = Exclude<Part, 'currency' | 'period'>;

/** The parts with their fields and names. */
const sections: Record<SectionName, { fields(props: PartProps): JSX.Element; title: string }> = {
  about: { fields: About, title: __('About the job', 'career-path-elements') },
  duties: { fields: Duties, title: __('Duties', 'career-path-elements') },
  employers: { fields: Employers, title: __('Employers', 'career-path-elements') },
  ladder: { fields: Ladder, title: __('Pay', 'career-path-elements') },
  facts: { fields: Facts, title: __('Time, cost and other facts', 'career-path-elements') },
  requirements: { fields: Requirements, title: __('Requirements', 'career-path-elements') },
  roadmap: { fields: Roadmap, title: __('Steps to the job', 'career-path-elements') },
  certifications: { fields: Certifications, title: __('Certifications', 'career-path-elements') },
  related: { fields: Related, title: __('Related careers', 'career-path-elements') },
};

const isSection = (part: Part): part is SectionName => part in sections;

interface FormProps {
  card: Card;
  /** The path as the text of the block’s attribute. */
  text: string;
  /** Whether the author has just chosen to enter figures. */
  isNew: boolean;
  onChange(text: string): void;
  children: ReactNode;
}

/** The draft of the text, which has more than the text: entries that are still empty. */
const useDraft = (text: string, onChange: (text: string) => void) => {
  const read = (): { draft: Draft; text: string } => ({ draft: toDraft(fromText(text)), text });
  const [state, setState] = useState(read);
  // The text differs after undoing, for example.
  const current = state.text === text ? state : read();
  const set = (draft: Draft, beforeChange?: () => void) => {
    const changed = toText(toPath(draft));
    setState({ draft, text: changed });
    if (changed === text) return;
    beforeChange?.();
    onChange(changed);
  };
  return { draft: current.draft, set };
};

export const Form = ({ card, children, isNew, onChange, text }: FormProps) => {
  const { draft, set } = useDraft(text, onChange);
  const form = useRef<HTMLDivElement>(null);
  const isNewStep = useRef(true);
  const { __unstableMarkLastChangeAsPersistent } = useDispatch('core/block-editor');

  useEffect(() => {
    const element = form.current!;
    // The editor would move the caret to another block instead of changing the choice.
    const keepArrows = (event: KeyboardEvent) => {
      const isChoice = (event.target as Element).tagName === 'SELECT';
      if (isChoice && event.key.startsWith('Arrow')) event.stopPropagation();
    };
    element.addEventListener('keydown', keepArrows);
    if (isNew) element.querySelector('input')?.focus();
    return () => element.removeEventListener('keydown', keepArrows);
  }, []);

  const change = (changes: Draft) =>
    set({ ...draft, ...changes }, () => {
      // What is typed into one field can be undone in one step.
      if (isNewStep.current) __unstableMarkLastChangeAsPersistent();
      isNewStep.current = false;
    });

  const leaveField = () => {
    isNewStep.current = true;
    set(withKeys(draft));
  };

  const shown = card.parts.filter(isSection);
  return (
    <div
      ref={form}
      className="career-path-form"
      onBlur={leaveField}
      onClickCapture={() => (isNewStep.current = true)}
    >
      <div className="career-path-row">
        <Line
          label={__('Job title', 'career-path-elements')}
          value={draft.title}
          onChange={(title) => change({ title })}
        />
        {card.parts.includes('currency') && <Currency draft={draft} change={change} />}
        {card.parts.includes('period') && <Period draft={draft} change={change} />}
      </div>
      {shown.map((name) => {
        const { fields: Fields, title } = sections[name];
        const fields = <Fields draft={draft} change={change} />;
        // Several sections would make a long form.
        return shown.length > 1 ? (
          <Section key={name} title={title} isOpenFirst={name === 'ladder'}>
            {fields}
          </Section>
        ) : (
          <Fragment key={name}>{fields}</Fragment>
        );
      })}
      {children}
    </div>
  );
};
