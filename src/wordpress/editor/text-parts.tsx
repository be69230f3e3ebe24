/** The parts of the form that consist of texts: what the job is, lists, requirements. */
import { createElement, Fragment } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Line, Lines, Paragraph } from './fields.js';
import type { PartProps } from './pay-part.js';

export const About = ({ draft, change }: PartProps) => (
  <>
    <Line
      label={__('The job in one line', 'career-path-elements')}
      value={draft.tagline}
      onChange={(tagline) => change({ tagline })}
    />
    <Paragraph
      label={__('The job in one paragraph', 'career-path-elements')}
      value={draft.summary}
      onChange={(summary) => change({ summary })}
    />
  </>
);

export const Duties = ({ draft, change }: PartProps) => (
  <Lines
    label={__('Duties', 'career-path-elements')}
    value={draft.duties}
    onChange={(duties) => change({ duties })}
  />
);

export const Employers = ({ draft, change }: PartProps) => (
  <Lines
    label={__('Employers', 'career-path-elements')}
    value={draft.employers}
    onChange={(employers) => change({ employers })}
  />
);

export const Requirements = ({ draft, change }: PartProps) => (
  <>
    <Lines
      label={__('Education', 'career-path-elements')}
      value={draft.educationRequirements}
      onChange={(educationRequirements) => change({ educationRequirements })}
    />
    <Lines
      label={__('Experience', 'career-path-elements')}
      value={draft.experienceRequirements}
      onChange={(experienceRequirements) => change({ experienceRequirements })}
    />
    <Lines
      label={__('Skills', 'career-path-elements')}
      value={draft.skills}
      onChange={(skills) => change({ skills })}
    />
  </>
);
