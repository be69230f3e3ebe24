/** What all peers show: the bundled path, with each figure as the cards write it. Peers have it ready; the cards work it out. */
import { readFileSync } from 'node:fs';

const path = JSON.parse(
  readFileSync(new URL('../../data/mlops-engineer.json', import.meta.url), 'utf8'),
);
const { certifications, cost, roadmap, salaries, timeToHire } = path;

const money = (options) =>
  new Intl.NumberFormat('en', { style: 'currency', currency: path.currency, ...options });
const short = money({
  notation: 'compact',
  maximumFractionDigits: 1,
  trailingZeroDisplay: 'stripIfInteger',
});
const full = money({ maximumFractionDigits: 0 });

const pay = ({ amount, orMore }) => ({
  shown: `${short.format(amount)}${orMore ? '+' : ''}`,
  said: `${full.format(amount)}${orMore ? ' or more' : ''} a year`,
});

const months = ({ min, max }) => `${min}–${max} months`;
const sum = (key) => roadmap.steps.reduce((total, { duration }) => total + duration[key], 0);
const total = { min: sum('min'), max: sum('max') };
const top = Math.max(...salaries.map(({ amount }) => amount));

const raised = ({ amount, percent }, salary) => ({
  ...salary,
  amount: salary.amount + (amount ?? (salary.amount * percent) / 100),
});

export const ladder = {
  heading: 'Salary progression',
  lead: `${path.title} · US dollars a year`,
  rungs: salaries.map((salary) => {
    const { said, shown } = pay(salary);
    const { label, orMore } = salary;
    const share = (salary.amount / top) * 100;
    return { label, name: `${label}: ${said}`, open: orMore, share, shown };
  }),
};

/** Steps as a roadmap has them; `share` is the part of all months that a step takes. */
const steps = roadmap.steps.map(
  ({ description, duration, id, resources, salary, skills, title }) => ({
    description,
    duration: months(duration),
    id,
    months: duration,
    resources,
    salary: pay(salaries.find(({ level }) => level === salary)),
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
      label: 'Est. cost',
      value: full.formatRange(cost.min, cost.max).replace(/\s/g, ''),
      note: cost.note,
    },
  ],
  way,
  certifications: certifications.map(({ boost, link, name, note }) => ({
    boost: boost.amount ? `+${short.format(boost.amount)}` : `+${boost.percent}%`,
    said: boost.amount ? `${full.format(boost.amount)} a year` : `+${boost.percent}%`,
    link,
    name,
    note,
    raises: salaries.map((salary) => {
      const [before, after] = [salary, raised(boost, salary)].map(pay);
      return {
        label: salary.label,
        said: `${before.said} becomes ${after.said}`,
        shown: `${before.shown} → ${after.shown}`,
      };
    }),
  })),
};
