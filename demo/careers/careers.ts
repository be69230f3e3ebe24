/** The careers of the example portal, with what its list shows of each. */
import { readdir, readFile } from 'node:fs/promises';
import type { CareerPath } from '../../src/model/path-types.js';
import { amountsOf } from '../../src/model/salaries.js';
import { roadmapDuration, toStages } from '../../src/model/stages.js';
import { durationText, payFormat, payWithPeriod } from '../../src/text/figures.js';

export interface Career {
  id: string;
  /** The file with the data, relative to the repository. */
  from: string;
  /** Address of the data, relative to the portal's folder. */
  file: string;
  title: string;
  lang: string;
  region: string | undefined;
  /** From the lowest to the highest amount. */
  pay: string | undefined;
  period: string;
  /** How long the roadmap takes, or how many steps it has. */
  way: string | undefined;
  /** What the search finds. */
  words: string;
}

/** Everything that a path says, without keys and links. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsOf) : [];
};

const payOf = (path: CareerPath): string | undefined => {
  const { salaries = [] } = path;
  const amounts = salaries.flatMap(amountsOf);
  if (!amounts.length) return undefined;
  const amount = Math.min(...amounts);
  const max = Math.max(...amounts);
  const orMore = salaries.some((salary) => salary.orMore);
  return payWithPeriod(payFormat('en', path), { amount, max, orMore })?.[0];
};

const wayOf = (path: CareerPath): string | undefined => {
  const { steps } = path.roadmap ?? {};
  const duration = roadmapDuration(path);
  if (duration) return durationText('en', duration);
  const [stage, ...others] = toStages(steps ?? []);
  if (!stage) return undefined;
  return others.length ? `${others.length + 1} steps` : `${stage.steps.length} ways in`;
};

const toCareer = (path: CareerPath, from: string, file: string): Career => ({
  id: path.id,
  from,
  file,
  title: path.title,
  lang: path.lang ?? 'en',
  region: path.region,
  pay: payOf(path),
  period: path.salaries?.some(({ amount }) => amount) ? (path.payPeriod ?? 'year') : 'none',
  way: wayOf(path),
  words: textsOf(path).join(' ').toLowerCase(),
});

/** All careers, by title. */
export const careers = async (): Promise<Career[]> => {
  const names = (await readdir('demo/careers')).filter((name) => name.endsWith('.json'));
  const files = [
    ...names.map((name) => ({ from: `demo/careers/${name}`, file: name })),
    { from: 'data/mlops-engineer.json', file: '../../../data/mlops-engineer.json' },
  ];
  const all = await Promise.all(
    files.map(async ({ file, from }) =>
      toCareer(JSON.parse(await readFile(from, 'utf8')) as CareerPath, from, file),
    ),
  );
  return all.sort((one, other) => one.title.localeCompare(other.title));
};
