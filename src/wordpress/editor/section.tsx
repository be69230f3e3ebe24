/** A part of a long form, which can be opened and closed. */
import { Button } from '@wordpress/components';
import { createElement, useState, type ReactNode } from '@wordpress/element';
import { down, up } from './icons.js';

interface SectionProps {
  title: string;
  isOpenFirst: boolean;
  children: ReactNode;
}

/** Not a details element: the editor’s Tab key doesn’t stop at its summary. */
export const Section = ({ children, isOpenFirst, title }: SectionProps) => {
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  return (
    <div className="career-path-section">
      <Button aria-expanded={isOpen} icon={isOpen ? up : down} onClick={() => setIsOpen(!isOpen)}>
        {title}
      </Button>
      {isOpen && <div className="career-path-fields">{children}</div>}
    </div>
  );
};
