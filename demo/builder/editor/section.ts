/** A section of the form. Its fields are rendered only while it is open. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Field } from '../model/fields.js';
import { countView } from './count.js';
import { fieldView } from './field-view.js';
import type { Form } from './form.js';
import { sectionGist } from './gist.js';
import type { Section } from './sections.js';

const fieldsView = (form: Form, fields: readonly Field[]) =>
  html`<div class="fields">
    ${fields.map((field) => fieldView(form, field, field.path.split('.')))}
  </div>`;

const problemsIn = (form: Form, fields: readonly Field[]): number =>
  fields.reduce((sum, { path }) => sum + form.problemsIn(path.split('.')), 0);

/** Opens or closes at once: the browser would tell only later. */
const toggle =
  (form: Form, name: string) =>
  (event: Event): void => {
    event.preventDefault();
    form.setOpen(name, !form.isOpen(name));
  };

const moreView = (form: Form, { more, moreTitle, name }: Section) => {
  const key = `${name} more`;
  const isOpen = form.isOpen(key);
  return html`<details class="more" ?open=${isOpen}>
    <summary @click=${toggle(form, key)}>
      ${moreTitle} ${isOpen ? nothing : countView(problemsIn(form, more))}
    </summary>
    ${isOpen ? fieldsView(form, more) : nothing}
  </details>`;
};

/** A section whose part of the document isn’t a group says so. */
const wrongView = (form: Form, { fields }: Section) => {
  const place = fields[0]!.path.split('.').slice(0, -1);
  const problem = place.length ? form.problemAt(place) : undefined;
  return problem ? html`<p class="wrong">${problem.message}</p>` : nothing;
};

/** The title of the section is that of its only list too. */
const isOnlyList = ({ fields }: Section): boolean => fields.length === 1;

/** Parts of the document that other sections show: the units of figures, and the entries that steps refer to. */
const shared = ['lang', 'payPeriod', 'salaries', 'backgrounds'];

/** What a section is made from. While an author types, the other sections aren’t rendered again. */
export const dependenciesOf = (form: Form, { fields, more }: Section): unknown[] => [
  form.openings,
  form.removed,
  form.problems.shown,
  ...[...fields, ...more].map(({ path }) => form.valueAt(path.split('.'))),
  ...shared.map((name) => form.valueAt([name])),
];

export const sectionView = (form: Form, section: Section): TemplateResult => {
  const { fields, more, name, title } = section;
  const isOpen = form.isOpen(name);
  return html`<details class="section" id="section-${name}" ?open=${isOpen}>
    <summary @click=${toggle(form, name)}>
      <h3>${title}</h3>
      ${
        isOpen
          ? nothing
          : [
              html`<span class="gist">${sectionGist(section, form.document)}</span>`,
              countView(problemsIn(form, [...fields, ...more])),
            ]
      }
    </summary>
    ${
      isOpen
        ? html`<div class="content ${isOnlyList(section) ? 'untitled' : ''}">
            ${wrongView(form, section)} ${fieldsView(form, fields)}
            ${more.length ? moreView(form, section) : nothing}
          </div>`
        : nothing
    }
  </details>`;
};
