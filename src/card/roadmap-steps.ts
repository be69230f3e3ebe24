/** Renders the steps of a roadmap. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { PlanView } from '../learner/plan-view.js';
import type { CareerPath, Resource, Step } from '../model/path-types.js';
import { salaryAt } from '../model/salaries.js';
import type { Stage } from '../model/stages.js';
import { durationText, figure, payWithPeriod, type PayFormat } from '../text/figures.js';
import { listed, marked, sentence } from '../text/sentence.js';
import { kindWords, punctuation, roadmapWords } from '../text/words.js';
import { heading } from './heading.js';
import { langOfPath } from './language.js';
import { linkLineStyles } from './link-styles.js';
import { link } from './link.js';
import { withSpokenForm } from './visually-hidden.js';

/** “Potential salary at this stage $100K”. */
const salaryOf = (path: CareerPath, level: string | undefined, format: PayFormat) => {
  const salary = salaryAt(path, level);
  const pay = salary && payWithPeriod(format, salary);
  if (!pay) return nothing;
  const amount = withSpokenForm(...pay);
  const isLong = format.period !== 'year' || salary.max !== undefined;
  const label = roadmapWords(format.lang).salaryAtStage;
  // On one line, so that the formatter can't remove the space between label and amount.
  return html`<span
    >${label} <strong part="salary" class=${isLong ? 'long' : nothing}>${amount}</strong></span
  >`;
};

/** The label is in our language, the items in the path's. */
const list = (
  part: string,
  label: string,
  items: readonly unknown[],
  lang: string | typeof nothing,
  className?: string,
) =>
  items.length
    ? html`<ul role="list" class=${className ?? nothing} aria-label=${label}>
        ${items.map((item) => html`<li part=${part} lang=${lang}>${item}</li>`)}
      </ul>`
    : nothing;

/** “Course, free”, after a resource's link. */
const resourceItem = (resource: Resource, lang: string, own: unknown) => {
  const { free, kind } = resource;
  const text = roadmapWords(lang);
  // Not `in`: it would find the methods of objects.
  const known = kind && Object.entries(kindWords(lang)).find(([name]) => name === kind)?.[1];
  const details = listed(lang, known ?? marked(html, own, kind), free && text.free);
  const inBrackets = sentence(punctuation(lang).brackets, details);
  return details
    ? html`${link(resource)} <span part="kind" lang=${lang}>${inBrackets}</span>`
    : link(resource);
};

/** A step's description, skills and resources. */
const stepContent = ({ path, plan, format: { lang } }: StepFrame, step: Step) => {
  const { description, resources = [], skills = [] } = step;
  if (!description && !resources.length && !skills.length) return nothing;
  const own = langOfPath(path, lang);
  const text = roadmapWords(lang);
  return html`<div class="more">
    ${description ? html`<p part="description" lang=${own}>${description}</p>` : nothing}
    ${list(
      'skill',
      text.skills,
      skills.map((skill) => plan?.skill(html, step, skill) ?? skill),
      own,
      'skills',
    )}
    ${list(
      'resource',
      text.resources,
      resources.map((resource) => resourceItem(resource, lang, own)),
      own,
      resources.length > 1 ? 'link-line' : undefined,
    )}
  </div>`;
};

/** “a”, “b”, … “z”, “aa”: the marker of an alternative. */
const letterOf = (letters: string, index: number): string =>
  (index < letters.length ? '' : letterOf(letters, Math.floor(index / letters.length) - 1)) +
  letters[index % letters.length]!;

/** What all steps of a roadmap are rendered with. */
export interface StepFrame {
  path: CareerPath;
  format: PayFormat;
  plan: PlanView | undefined;
  /** Level of the headings of steps. */
  level: number;
}

/** Duration and salary of a step, and whether it is optional. */
const figuresOf = ({ duration, optional, salary }: Step, { format, path }: StepFrame) => {
  const { lang } = format;
  return html`<p class="figures muted">
    ${optional ? html`<span part="optional">${roadmapWords(lang).optional}</span>` : nothing}
    ${duration ? html`<span part="duration">${durationText(lang, duration)}</span>` : nothing}
    ${salaryOf(path, salary, format)}
  </p>`;
};

/** A step without its marker. */
const stepBody = (step: Step, frame: StepFrame, hasDates = true): TemplateResult => {
  const { format, level, path, plan } = frame;
  const { lang } = format;
  const content = stepContent(frame, step);
  return html`<div class="step">
    <div>
      ${heading(level, 'title', step.title, langOfPath(path, lang))} ${figuresOf(step, frame)}
      ${hasDates ? plan?.dates(html, step, lang) : nothing}${plan?.check(html, step, lang)}
    </div>
    ${plan ? plan.stepContent(html, step, lang, content) : content}
  </div>`;
};

/** Alternatives of which one is enough. */
const alternatives = ({ steps }: Stage, frame: StepFrame): TemplateResult => {
  const { format, plan } = frame;
  const { lang } = format;
  const { letters, oneOf } = roadmapWords(lang);
  return html`<div class="choice">
    <p part="choice">${oneOf}</p>
    ${plan?.dates(html, steps[0]!, lang)}
    <ol role="list" class="alternatives">
      ${steps.map(
        (step, index) =>
          html`<li part="alternative">
            <span part="marker" class="marker">${letterOf(letters, index)}</span>
            ${stepBody(step, frame, false)}
          </li>`,
      )}
    </ol>
  </div>`;
};

/** One numbered stage: a step, or alternatives. */
export const renderStage = (stage: Stage, number: number, frame: StepFrame): TemplateResult => {
  const { lang } = frame.format;
  const [step] = stage.steps;
  return html`<li part="step">
    <span part="marker" class="marker">${figure(lang, number)}</span>
    ${stage.steps.length > 1 ? alternatives(stage, frame) : stepBody(step!, frame)}
  </li>`;
};

export const stepStyles = css`
  ${linkLineStyles}
  ol > li {
    display: grid;
    position: relative;
    grid-template-columns: 2em minmax(0, 1fr);
    column-gap: 1em;
    padding-block-end: calc(var(--_gap) * 1.4);
  }
  ol > li:last-child {
    padding-block-end: 0;
  }
  /* The line from marker to marker. */
  ol > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 2.25em 0.25em;
    inset-inline-start: calc(1em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  [part='marker'] {
    display: grid;
    place-items: center;
    block-size: 2em;
    inline-size: 2em;
    border-radius: 50%;
    background: var(--_tint);
    font-weight: 700;
    line-height: 1;
  }
  [part='choice'] {
    margin-block-end: 0.75em;
    padding-block-start: 0.3em;
    font-weight: 700;
  }
  .step {
    display: grid;
    gap: 0.625em 2.5em;
    align-content: start;
    padding-block-start: 0.2em;
  }
  [part='title'] {
    font-size: 1.0625em;
  }
  .step > :only-child {
    grid-column: 1 / -1;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .more {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }
  [part='description'] {
    max-inline-size: 70ch;
    text-wrap: pretty;
  }
  strong {
    font-weight: 700;
    white-space: nowrap;
  }
  .long {
    display: inline-block;
    white-space: normal;
  }
  .figures strong {
    color: var(--career-ink, inherit);
  }
  [part='optional'] {
    font-style: italic;
  }
  .link-line li + li {
    margin-block-start: 0.25em;
  }
  [part='kind'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .alternatives > li {
    grid-template-columns: 1.5em minmax(0, 1fr);
    column-gap: 0.75em;
    padding-block-end: var(--_gap);
    /* No line: alternatives don't follow each other. */
    &:not(:last-child)::before {
      content: none;
    }
    & > [part='marker'] {
      block-size: 1.5em;
      inline-size: 1.5em;
      font-size: 1em;
    }
    & > .step {
      padding-block-start: 0;
    }
  }
  @container career-card (inline-size >= 49.5em) {
    .step {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .figures {
      flex-direction: column;
    }
  }
  @media (forced-colors: active) {
    [part='marker'] {
      border: 1px solid;
    }
  }
  @media print {
    ol > li {
      break-inside: avoid;
    }
    /* The discs aren't printed. */
    [part='marker'] {
      box-sizing: border-box;
      border: 1px solid var(--_accent-mark);
    }
  }
`;
