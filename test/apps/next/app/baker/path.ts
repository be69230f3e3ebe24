import type { CareerPath } from 'career-path-elements';

export const baker: CareerPath = {
  id: 'baker',
  title: 'Baker',
  currency: 'EUR',
  salaries: [
    { level: 'apprentice', label: 'Apprentice', amount: 14000 },
    { level: 'master', label: 'Master', amount: 42000, orMore: true },
  ],
};
