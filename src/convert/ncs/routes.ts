/** The ways into a job, which are alternatives, as steps. */
import { keyFor } from '../../model/keys.js';
import type { Step } from '../../model/path-types.js';
import type { Block } from '../html.js';
import { fieldsAt, type Record } from '../record.js';
import { blocksAt, linksOf, listAt, sentencesOf, textOfAll } from './texts.js';

/** The service’s names of the routes, and its headings for them. */
const routes: readonly [name: string, title: string][] = [
  ['university', 'University'],
  ['college', 'College'],
  ['apprenticeship', 'Apprenticeship'],
  ['work', 'Work towards this role'],
  ['volunteering', 'Volunteering'],
  ['directapplication', 'Apply directly'],
  ['otherroutes', 'Other routes'],
];

const step = (title: string, text: string, blocks: readonly Block[]): Step[] => {
  const resources = linksOf(blocks);
  if (!text && !resources.length) return [];
  return [
    {
      id: keyFor(title, new Set()),
      title,
      ...(text && { description: text }),
      ...(resources.length && { resources }),
    },
  ];
};

/** “You’ll usually need: GCSEs; a driving licence” */
const needed = (route: Record): string => {
  const requirements = listAt(route, 'entryrequirements');
  const preface = textOfAll(route, 'entryrequirementpreface') || 'You’ll usually need:';
  return requirements && `${preface} ${requirements}.`;
};

const routeSteps = (entry: Record): Step[] =>
  routes.flatMap(([name, title]) => {
    const [route] = fieldsAt(entry, name);
    if (!route) return [];
    if (!route.fields.size) {
      const blocks = blocksAt(entry, name);
      return step(title, sentencesOf(blocks), blocks);
    }
    const subjects = blocksAt(route, 'relevantsubjects');
    const more = blocksAt(route, 'furtherinformation');
    const text = [sentencesOf(subjects), needed(route), sentencesOf(more)].filter(Boolean);
    const links = [...subjects, ...more, ...blocksAt(route, 'additionalinformation')];
    return step(title, text.join(' '), links);
  });

/** The routes as one choice, then what everyone has to do, then where to read more. */
export const stepsOf = (profile: Record): Step[] => {
  const [entry] = fieldsAt(profile, 'howtobecome', 'entryroutes');
  const ways = entry ? routeSteps(entry) : [];
  const more = (name: string) => blocksAt(profile, 'howtobecome', 'moreinformation', name);
  const registration = [...more('registrations'), ...more('registration')];
  const further = [
    ...more('careertips'),
    ...more('professionalandindustrybodies'),
    ...more('furtherinformation'),
  ];
  return [
    ...ways.map((way) => (ways.length > 1 ? { ...way, choice: 'route' } : way)),
    ...step('Registration', sentencesOf(registration), registration),
    ...step('More information', sentencesOf(further), further).map((found) => ({
      ...found,
      optional: true,
    })),
  ];
};

/** What the routes ask for: “College: 2 or more GCSEs”. */
export const educationOf = (profile: Record): string[] =>
  routes.flatMap(([name, title]) => {
    const text = listAt(profile, 'howtobecome', 'entryroutes', name, 'entryrequirements');
    return text ? [`${title}: ${text}`] : [];
  });
