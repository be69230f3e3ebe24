import { css, html, nothing } from 'lit';
import {
  educationRequirements,
  experienceRequirements,
  id,
  lang,
  skills,
  title,
} from '../../data/mlops-engineer.json';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { heading } from '../card/heading.js';
import { itemListStyles } from '../card/item-list.js';
import { langOfPath } from '../card/language.js';
import { skillsStyles } from '../card/skills.js';
import type { CareerPath } from '../model/path-types.js';
import { requirementsWords } from '../text/words.js';

/**
 * What the job requires: education, experience and skills.
 *
 * @tagname career-requirements
 * @csspart group - One list and its title.
 * @csspart title - The title of a list: “Education”, “Experience” or “Skills”.
 * @csspart item - One entry of the lists of education and experience.
 * @csspart skill - One skill.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 */
export class CareerRequirements extends CardElement {
  static override tag = 'career-requirements';

  static override parts = 'group title item skill';

  static override bundled: CareerPath = {
    id,
    lang,
    title,
    educationRequirements,
    experienceRequirements,
    skills,
  };

  static override styles = [
    CardElement.styles,
    itemListStyles,
    skillsStyles,
    css`
      .groups {
        display: grid;
        gap: var(--_gap) 2em;
      }
      [part='title'] {
        margin-block-end: 0.5em;
        font-size: 1em;
      }
      [part='skill'] {
        &::before {
          content: none;
        }
      }
      @container career-card (inline-size >= 43.5em) {
        .groups {
          grid-auto-columns: 1fr;
          grid-auto-flow: column;
        }
        [part='group']:not(:only-child) ul {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  protected content(path: CareerPath, lang: string): CardContent | undefined {
    const { educationRequirements, experienceRequirements, skills } = path;
    const own = langOfPath(path, lang);
    const text = requirementsWords(lang);
    const group = (title: string, items: string[] | undefined, part: 'item' | 'skill') =>
      items?.length
        ? html`<div part="group">
            ${heading(this.level + 1, 'title', title)}
            <ul role="list" class="${part}s" lang=${own}>
              ${items.map((item) => html`<li part=${part}>${item}</li>`)}
            </ul>
          </div>`
        : nothing;
    const groups = [
      group(text.education, educationRequirements, 'item'),
      group(text.experience, experienceRequirements, 'item'),
      group(text.skills, skills, 'skill'),
    ];
    return groups.some((one) => one !== nothing)
      ? { heading: text.heading, body: html`<div class="groups">${groups}</div>` }
      : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-requirements': CareerRequirements;
  }
}
