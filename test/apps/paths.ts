/** What the apps show: plain values, as they come from a server. */
export const baker = {
  id: 'baker',
  title: 'Baker',
  lang: 'en',
  currency: 'EUR',
  salaries: [{ level: 'first', label: 'Journeyman', amount: 30000 }],
  timeToHire: { min: 24, max: 36 },
  roadmap: {
    steps: [
      {
        id: 'bread',
        title: 'Bread',
        resources: [{ label: 'All about rye', url: 'https://rye.example/' }],
      },
      { id: 'cake', title: 'Cake' },
    ],
  },
};

export const cook = {
  id: 'cook',
  title: 'Cook',
  lang: 'en',
  currency: 'EUR',
  salaries: [{ level: 'first', label: 'Commis', amount: 28000 }],
  roadmap: { steps: [{ id: 'soup', title: 'Soup' }] },
};
