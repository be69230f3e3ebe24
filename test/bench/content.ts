/** What all peers show: the bundled path, formatted as the cards format it. Peers get it ready-made; the cards work it out. */
import path from '../../data/mlops-engineer.json' with { type: 'json' };

const { certifications, cost, roadmap, salaries, timeToHire } = path;

interface Salary {
  label: string;
  amount: number;
  orMore?: boolean | undefined;
}

interface Range {
  min: number;
  max: number;
}

const money = (options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat('en', { style: 'currency', currency: path.currency, ...options });
const short = money({
  notation: 'compact',
  maximumFractionDigits: 1,
  trailingZeroDisplay: 'stripIfInteger',
});
const full = money({ maximumFractionDigits: 0 });

/** An amount for display and for screen readers. */
const pay = ({ amount, orMore }: Salary) => ({
  shown: `${short.format(amount)}${orMore ? '+' : ''}`,
  said: `${full.format(amount)}${orMore ? ' or more' : ''} a year`,
});

const months = ({ min, max }: Range) => `${min} to ${max} months`;
const sum = (key: keyof Range) =>
  roadmap.steps.reduce((total, { duration }) => total + duration[key], 0);
const total = { min: sum('min'), max: sum('max') };
const top = Math.max(...salaries.map(({ amount }) => amount));

interface Boost {
  amount?: number | undefined;
  percent?: number | undefined;
}

const raised = ({ amount, percent = 0 }: Boost, salary: Salary) => ({
  ...salary,
  amount: salary.amount + (amount ?? (salary.amount * percent) / 100),
});

export const ladder = {
  heading: 'Salary progression',
  lead: `${path.title}, US dollars a year`,
  rungs: salaries.map((salary) => {
    const { said, shown } = pay(salary);
    const { label, orMore } = salary;
    const share = (salary.amount / top) * 100;
    return { label, name: `${label}: ${said}`, open: orMore, share, shown };
  }),
};

/** The steps of the roadmap; `share` is a step's percentage of all months. */
const steps = roadmap.steps.map(
  ({ description, duration, id, resources, salary, skills, title }) => ({
    description,
    duration: months(duration),
    id,
    months: duration,
    resources,
    salary: pay(salaries.find(({ level }) => level === salary)!),
    share: ((duration.min + duration.max) / (total.min + total.max)) * 100,
    skills,
    title,
  }),
);

export const way = { heading: roadmap.title, lead: roadmap.lead, steps, total: months(total) };

export const page = {
  title: path.title,
  tagline: path.tagline,
  summary: path.summary,
  lists: [
    { heading: 'What you’d do day to day', items: path.duties },
    { heading: 'Who hires for this role', items: path.employers },
  ],
  ladder,
  facts: [
    { label: 'Time to hire', value: months(timeToHire), note: timeToHire.note },
    {
      label: 'Estimated cost',
      value: full.formatRange(cost.min, cost.max).replace(/\s*–\s*/, ' to '),
      note: cost.note,
    },
  ],
  requirements: [
    { heading: 'Education', items: path.educationRequirements },
    { heading: 'Experience', items: path.experienceRequirements },
  ],
  skills: path.skills,
  way,
  certifications: certifications.map(({ boost, link, name, note }) => ({
    boost: boost.amount ? `+${short.format(boost.amount)}` : `+${boost.percent}%`,
    said: boost.amount ? `${full.format(boost.amount)} a year` : `+${boost.percent}%`,
    link,
    name,
    note,
    raises: salaries.map((salary) => {
      const [before, after] = [pay(salary), pay(raised(boost, salary))];
      return {
        label: salary.label,
        said: `${before.said} becomes ${after.said}`,
        shown: `${before.shown} → ${after.shown}`,
      };
    }),
  })),
  related: path.relatedCareers,
};

export type Ladder = typeof ladder;
export type Rung = Ladder['rungs'][number];
export type Way = typeof way;
export type Step = Way['steps'][number];
export type Page = typeof page;
export type Certification = Page['certifications'][number];

/** The content by the name of what shows it. */
export const contents = { ladder, roadmap: way, page };
export type Thing = keyof typeof contents;
