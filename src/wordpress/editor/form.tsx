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
import { About, Duties, Employers, Requirements } from './text-parts.js';
import { toPath } from './to-path.js';

const parts: Record<Exclude<Part, 'pay'>, (props: PartProps) => JSX.Element> = {
  about: About,
  duties: Duties,
  employers: Employers,
  ladder: Ladder,
  facts: Facts,
  requirements: Requirements,
  roadmap: Roadmap,
  certifications: Certifications,
  related: Related,
};

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
        {card.parts.includes('pay') && (
          <>
            <Currency draft={draft} change={change} />
            <Period draft={draft} change={change} />
          </>
        )}
      </div>
      {card.parts.map((name) => {
        if (name === 'pay') return null;
        const PartFields = parts[name];
        return <PartFields key={name} draft={draft} change={change} />;
      })}
      {children}
    </div>
  );
};
