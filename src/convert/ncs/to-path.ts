/** Makes a career path of a job profile of the National Careers Service. */
import { keyFor } from '../../model/keys.js';
import type { CareerPath, Fact, RelatedCareer, Salary } from '../../model/path-types.js';
import type { ConvertOptions } from '../converter.js';
import { fieldsAt, textAt, type Record } from '../record.js';
import { toRelated } from '../related.js';
import { educationOf, stepsOf } from './routes.js';
import { blocksAt, site, textOfAll } from './texts.js';

/** The name of a profile’s page, such as `blacksmith`: the API and the site have the same. */
const slugOf = (url: string): string | undefined =>
  /([\w-]+)\/?(?:[?#].*)?$/.exec(url)?.[1]?.toLowerCase();

const pageOf = (slug: string): string => `${site}job-profiles/${slug}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Tasks as list items, as texts of their own, or in one sentence: “include: welding; painting”. */
const dutiesOf = (profile: Record): string[] => {
  const blocks = blocksAt(profile, 'whatyouwilldo', 'wyddaytodaytasks');
  const items = blocks.filter(({ tag }) => tag === 'li');
  if (items.length) return items.map(({ text }) => text);
  const [only] = blocks;
  if (blocks.length === 1 && only!.text.includes(';'))
    return only!.text
      .replace(/^[^:;]*:/, '')
      .split(';')
      .map((task) => task.trim().replace(/\.$/, ''))
      .filter(Boolean);
  return blocks.map(({ text }) => text);
};

/** The service itself calls them so: they are levels, not percentiles. */
const salariesOf = (profile: Record): Salary[] =>
  ['Starter', 'Experienced'].flatMap((label) => {
    const figure = textAt(profile, `salary${label.toLowerCase()}`).replace(/[£,\s]/g, '');
    const amount = /^\d+(\.\d+)?$/.test(figure) ? Number(figure) : 0;
    return amount ? [{ level: label.toLowerCase(), label, amount }] : [];
  });

const hoursOf = (profile: Record): string => {
  const hours = ['minimumhours', 'maximumhours']
    .map((name) => Number(textAt(profile, name)))
    .filter((hours) => hours > 0);
  if (!hours.length) return '';
  const details = textOfAll(profile, 'workinghoursdetails') || 'a week';
  return `${[...new Set(hours)].join(' to ')} ${details}`;
};

const factsOf = (profile: Record): Fact[] => {
  const surroundings = (name: string) =>
    textOfAll(profile, 'whatyouwilldo', 'workingenvironment', name);
  const restrictions = (name: string) =>
    blocksAt(profile, 'whatittakes', 'restrictionsandrequirements', name).map(({ text }) => text);
  const joined = (...texts: string[]) => texts.filter(Boolean).join(', ');
  const facts = [
    {
      label: 'Hours',
      value: hoursOf(profile),
      note: joined(
        textOfAll(profile, 'workingpattern'),
        textOfAll(profile, 'workingpatterndetails'),
      ),
    },
    {
      label: 'Where',
      value: surroundings('location'),
      note: [surroundings('environment'), surroundings('uniform')].filter(Boolean).join(' '),
    },
    {
      label: 'Restrictions',
      value: [...restrictions('relatedrestrictions'), ...restrictions('otherrequirements')].join(
        '; ',
      ),
      note: '',
    },
    {
      label: 'Progression',
      value: textOfAll(profile, 'careerpathandprogression', 'careerpathandprogression'),
      note: '',
    },
  ];
  return facts
    .map(({ note, ...fact }) => (note ? { ...fact, note } : fact))
    .filter(({ value }) => value);
};

const relatedOf = (profile: Record, options: ConvertOptions): RelatedCareer[] =>
  fieldsAt(profile, 'relatedcareers').flatMap((career) => {
    const label = textOfAll(career, 'title') || career.text.trim();
    const slug = slugOf(textAt(career, 'url'));
    if (!label) return [];
    const id = slug ?? keyFor(label, new Set());
    return [toRelated({ label, id, url: slug && pageOf(slug) }, options)];
  });

const skillsOf = (profile: Record): string[] => [
  ...new Set(
    [
      ...fieldsAt(profile, 'whatittakes', 'skills').map(
        (skill) => textOfAll(skill, 'description') || skill.text.trim(),
      ),
      textOfAll(profile, 'whatittakes', 'digitalskillslevel'),
    ].filter(Boolean),
  ),
];

/** The path. It may be invalid: without a title, for example. */
export const toPath = (profile: Record, options: ConvertOptions): CareerPath => {
  const title = textOfAll(profile, 'title');
  const id = slugOf(textAt(profile, 'url')) ?? keyFor(title, new Set());
  const overview = textOfAll(profile, 'overview');
  const others = textOfAll(profile, 'alternativetitle');
  const summary = [overview, others && `Also known as ${lowerFirst(others)}.`]
    .filter(Boolean)
    .join(' ');
  const duties = dutiesOf(profile);
  const salaries = salariesOf(profile);
  const facts = factsOf(profile);
  const skills = skillsOf(profile);
  const education = educationOf(profile);
  const related = relatedOf(profile, options);
  const steps = stepsOf(profile);
  const code = textAt(profile, 'soc') || textAt(profile, 'soc2020');
  const month = /^\d{4}-(?:0[1-9]|1[0-2])(?=-)/.exec(textAt(profile, 'lastupdateddate'))?.[0];
  return {
    id,
    lang: 'en-GB',
    currency: 'GBP',
    title,
    ...(summary && { summary }),
    ...(duties.length && { duties }),
    ...(salaries.length && { salaries }),
    ...(facts.length && { facts }),
    ...(skills.length && { skills }),
    ...(education.length && { educationRequirements: education }),
    ...(related.length && { relatedCareers: related }),
    ...(steps.length && { roadmap: { title: 'Ways into the job', steps } }),
    ...(code && { occupationalCategory: code }),
    region: 'England',
    // 0001-01 stands for no date.
    ...(month && month > '1900' && { asOf: month }),
    source: {
      label: 'National Careers Service, licensed under the Open Government Licence v3.0',
      url: pageOf(id),
    },
  };
};
