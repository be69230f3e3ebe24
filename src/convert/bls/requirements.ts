/** What an occupation requires, and the steps to it, as the handbook’s “How to become one” says. */
import { keyFor } from '../../model/keys.js';
import type { CareerPath, Step } from '../../model/path-types.js';
import { blocksOf, differentLinks, plainText, textBelowHeadings, type Block } from '../html.js';
import { textAt, type Record } from '../record.js';
import { durationOf } from './durations.js';

/** Headings of sections that aren’t steps to the job. */
const notSteps = /^(important qualities|advancement|other experience|personality|skills)/i;

interface Section {
  title: string;
  blocks: Block[];
}

/** The sections under headings. What is above the first one has no title. */
const sectionsOf = (html: string): Section[] => {
  const sections: Section[] = [{ title: '', blocks: [] }];
  for (const block of blocksOf(html, 'https://www.bls.gov/ooh/')) {
    if (/^h[1-6]$/.test(block.tag)) sections.push({ title: block.text, blocks: [] });
    else sections.at(-1)!.blocks.push(block);
  }
  return sections.filter(({ blocks }) => blocks.length);
};

const stepsOf = (
  sections: readonly Section[],
  categories: { education: string; training: string },
): Step[] => {
  const keys = new Set<string>();
  return sections
    .filter(({ title }) => title && !notSteps.test(title))
    .map(({ blocks, title }) => {
      const links = differentLinks(blocks.flatMap(({ links }) => links));
      const duration = durationOf(title, categories);
      return {
        id: keyFor(title, keys),
        title,
        ...(duration && { duration }),
        description: blocks[0]!.text,
        ...(links.length && { resources: links }),
      };
    });
};

/** “Analytical skills. Accountants must …” is the quality “Analytical skills”. */
const qualitiesOf = (sections: readonly Section[]): string[] =>
  (sections.find(({ title }) => /^important qualities/i.test(title))?.blocks ?? []).flatMap(
    ({ text }) => /^([^.]{2,60})\. /.exec(text)?.[1] ?? [],
  );

/** “None” and “see How to Become One” say nothing. */
const isRequired = (text: string): boolean => Boolean(text) && !/^(none|see |—|-|n\/a)/i.test(text);

/** The requirements and the roadmap of an occupation. */
export const requirementsOf = (
  record: Record,
): Pick<CareerPath, 'educationRequirements' | 'experienceRequirements' | 'roadmap' | 'skills'> => {
  const quick = (name: string) => plainText(textAt(record, 'quick_facts', name, 'value'));
  const education = quick('qf_entry_level_education') || quick('qf_education');
  const experience = quick('qf_work_experience');
  const sections = sectionsOf(textAt(record, 'how_to_become_one', 'section_body'));
  const skills = qualitiesOf(sections);
  const training = quick('qf_on_the_job_training');
  const steps = stepsOf(sections, { education, training });
  const lead = textBelowHeadings(textAt(record, 'summary_how_to_become_one'));
  return {
    ...(skills.length && { skills }),
    ...(isRequired(education) && { educationRequirements: [education] }),
    ...(isRequired(experience) && { experienceRequirements: [experience] }),
    ...(steps.length && { roadmap: { ...(lead && { lead }), steps } }),
  };
};
