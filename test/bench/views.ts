/** The cards as handwritten HTML, made of the blocks of a kit: plain elements, or those of a library. */
import type { Certification, Ladder, Page, Rung, Step, Way } from './content.js';

export interface Kit {
  card(name: string, html: string): string;
  bar(rung: Rung): string;
  chip(text: string): string;
  check(step: Step, label: string): string;
  fold(summary: string, html: string): string;
}

export const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const each = <T>(items: T[], view: (item: T, index: number) => string) => items.map(view).join('');

export const plain: Kit = {
  card: (name, html) => `<article class="card ${name}">${html}</article>`,
  bar: ({ name, open, share }) =>
    `<svg class="bar${open ? ' open' : ''}" role="img" aria-label="${name}" width="${share}%" height="${(share * 12) / 100}em"></svg>`,
  chip: (text) => `<span class="chip">${escape(text)}</span>`,
  check: ({ id }, label) =>
    `<label class="check"><input type="checkbox" value="${id}">${label}</label>`,
  fold: (summary, html) => `<details><summary>${summary}</summary>${html}</details>`,
};

export const ladder = ({ heading, lead, rungs }: Ladder, { bar, card } = plain, rank = 2) =>
  card(
    'ladder',
    `<h${rank}>${heading}</h${rank}><p class="lead">${lead}</p><ol>${each(
      rungs,
      (rung) =>
        `<li><span aria-hidden="true">${rung.label}</span>${bar(rung)}<b aria-hidden="true">${rung.shown}</b></li>`,
    )}</ol>`,
  );

const itemList = (items: string[]) =>
  `<ul class="items">${each(items, (item) => `<li>${escape(item)}</li>`)}</ul>`;

const skillList = ({ chip }: Kit, skills: string[], label = '') =>
  `<ul class="chips"${label && ` aria-label="${label}"`}>${each(skills, (skill) => `<li>${chip(skill)}</li>`)}</ul>`;

const figures = ({ duration, salary }: Step) =>
  `<p class="figures"><span>${duration}</span><span>Potential salary at this stage <b><span aria-hidden="true">${salary.shown}</span><span class="said">${salary.said}</span></b></span></p>`;

/** “2 of 5 steps done, 8 to 11 months to go”; `done` has the ids of finished steps. */
export const status = (steps: Step[], done: Set<string>) => {
  const open = steps.filter(({ id }) => !done.has(id));
  const left = (key: 'min' | 'max') => open.reduce((sum, { months }) => sum + months[key], 0);
  return open.length
    ? `${steps.length - open.length} of ${steps.length} steps done, ${left('min')} to ${left('max')} months to go`
    : `All ${steps.length} steps done`;
};

export const roadmap = (
  { heading, lead, steps, total }: Way,
  kit = plain,
  rank = 2,
  done?: Set<string>,
) => {
  const { card, check } = kit;
  const current = done && steps.find(({ id }) => !done.has(id));
  const state = (step: Step) => (done?.has(step.id) ? 'done' : step === current ? 'current' : '');
  return card(
    'roadmap',
    `<h${rank}>${heading}</h${rank}><p class="lead">${lead}</p><div class="strip" aria-hidden="true">${each(
      steps,
      (step) =>
        `<svg class="${done && !done.has(step.id) ? 'open' : ''}" width="${step.share}%"></svg>`,
    )}</div><p class="total"><span>All steps</span><span>${total}</span></p>${
      done ? `<p class="status" role="status">${status(steps, done)}</p>` : ''
    }<ol>${each(
      steps,
      (step, index) =>
        `<li class="${state(step)}"><span class="marker" aria-hidden="true">${index + 1}</span><div><h${rank + 1}>${escape(step.title)}</h${rank + 1}>${figures(step)}${
          done
            ? check(step, `<span>Done</span><span class="said">: ${escape(step.title)}</span>`)
            : ''
        }<p>${escape(step.description)}</p>${skillList(kit, step.skills, 'Skills')}${
          step.resources
            ? `<ul aria-label="Resources">${each(step.resources, ({ label, url }) => `<li><a href="${url}">${label}</a></li>`)}</ul>`
            : ''
        }</div></li>`,
    )}</ol>`,
  );
};

const list = ({ card }: Kit, { heading, items }: Page['lists'][number]) =>
  card('list', `<h3>${heading}</h3>${itemList(items)}`);

const facts = ({ card }: Kit, items: Page['facts']) =>
  card(
    'facts',
    `<h3>What it takes</h3><dl>${each(items, ({ label, note, value }) => `<div><dt>${label}</dt><dd><b>${value}</b></dd><dd>${note}</dd></div>`)}</dl>`,
  );

const group = (heading: string, list: string) => `<div><h4>${heading}</h4>${list}</div>`;

const requirements = (kit: Kit, { requirements, skills }: Page) =>
  kit.card(
    'requirements',
    `<h3>What you need</h3><div class="groups">${each(requirements, ({ heading, items }) => group(heading, itemList(items)))}${group('Skills', skillList(kit, skills))}</div>`,
  );

const raise = ({ label, said, shown }: Certification['raises'][number]) =>
  `<li><span class="said">${label}: ${said}</span><span aria-hidden="true">${label}</span><span aria-hidden="true">${shown}</span></li>`;

const certifications = ({ card, fold }: Kit, items: Certification[]) =>
  card(
    'certifications',
    `<h3>Certifications that boost this career</h3><ul>${each(
      items,
      ({ boost, link, name, note, raises, said }) =>
        `<li><h4>${name}</h4><p><b aria-hidden="true">${boost}</b><span class="said">Salary boost: ${said}</span></p>${note ? `<p>${note}</p>` : ''}${fold(
          `What it adds at each level<span class="said">: ${name}</span>`,
          `<ul class="raises">${each(raises, raise)}</ul><p>An estimate for this certification alone.</p>`,
        )}<p><a href="${link.url}">${link.label}<span class="said">: ${name}</span></a></p></li>`,
    )}</ul>`,
  );

const related = ({ card }: Kit, careers: Page['related']) =>
  card(
    'related',
    `<h3>Related careers</h3><ul>${each(careers, ({ label, note }) => `<li><p><b>${escape(label)}</b></p><p>${escape(note)}</p></li>`)}</ul>`,
  );

export const page = (content: Page, kit = plain) =>
  `<div class="page">${kit.card(
    'overview',
    `<p class="kind">Career Path</p><h2>${content.title}</h2><p class="lead">${content.tagline}</p><p>${content.summary}</p>`,
  )}${each(content.lists, (one) => list(kit, one))}${ladder(content.ladder, kit, 3)}${facts(kit, content.facts)}${requirements(kit, content)}${roadmap(content.way, kit, 3)}${certifications(kit, content.certifications)}${related(kit, content.related)}</div>`;
