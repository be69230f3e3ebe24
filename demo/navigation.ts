/** The pages of the site, in the order of its navigation. */
export const navigation = [
  {
    title: 'Guides',
    pages: [
      { path: 'index.html', title: 'Overview' },
      { path: 'guides/getting-started.html', title: 'Get started' },
      { path: 'guides/custom-data.html', title: 'Your own career path' },
      { path: 'guides/learners.html', title: 'Track learners’ progress' },
      { path: 'guides/theming.html', title: 'Theming' },
      { path: 'guides/frameworks.html', title: 'Frameworks and editors' },
      { path: 'guides/server-rendering.html', title: 'Server rendering' },
      { path: 'guides/security.html', title: 'Security and privacy' },
      { path: 'guides/accessibility.html', title: 'Accessibility' },
      { path: 'guides/speed.html', title: 'Size and speed' },
    ],
  },
  {
    title: 'Tools',
    pages: [
      { path: 'builder.html', title: 'Snippet builder' },
      { path: 'themes.html', title: 'Themes' },
      { path: 'reference.html', title: 'Reference' },
    ],
  },
  {
    title: 'Examples',
    pages: [
      { path: 'full-page.html', title: 'The full page' },
      { path: 'cards.html', title: 'Each card' },
      { path: 'paths.html', title: 'Other careers' },
      { path: 'careers/index.html', title: 'A portal of careers' },
      { path: 'hosts/bootcamp.html', title: 'A bootcamp' },
      { path: 'hosts/portal.html', title: 'A careers portal' },
      { path: 'hosts/iframe.html', title: 'A blog that allows only iframes' },
    ],
  },
];

/** The paths of all pages. */
export const paths = navigation.flatMap(({ pages }) => pages.map(({ path }) => path));
