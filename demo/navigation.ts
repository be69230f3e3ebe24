interface SitePage {
  path: string;
  title: string;
  /** Whether readers choose the language of its cards. */
  cards?: boolean;
}

/** The pages of the site, in the order of its navigation. */
export const navigation: { title: string; pages: SitePage[] }[] = [
  {
    title: 'Guides',
    pages: [
      { path: 'index.html', title: 'Overview', cards: true },
      { path: 'guides/getting-started.html', title: 'Get started' },
      { path: 'guides/custom-data.html', title: 'Your own career path' },
      { path: 'guides/convert.html', title: 'Convert data sets' },
      { path: 'guides/learners.html', title: 'Track learners’ progress' },
      { path: 'guides/theming.html', title: 'Theming' },
      { path: 'guides/platforms/index.html', title: 'On your platform' },
      { path: 'guides/frameworks.html', title: 'Frameworks and editors' },
      { path: 'guides/server-rendering.html', title: 'Server rendering' },
      { path: 'guides/pictures.html', title: 'Pictures' },
      { path: 'guides/security.html', title: 'Security and privacy' },
      { path: 'guides/accessibility.html', title: 'Accessibility' },
      { path: 'guides/speed.html', title: 'Size and speed' },
    ],
  },
  {
    title: 'Tools',
    pages: [
      { path: 'builder.html', title: 'Career builder', cards: true },
      { path: 'themes.html', title: 'Themes', cards: true },
      { path: 'reference.html', title: 'Reference', cards: true },
    ],
  },
  {
    title: 'Examples',
    pages: [
      { path: 'full-page.html', title: 'The full page', cards: true },
      { path: 'cards.html', title: 'Each card', cards: true },
      { path: 'languages.html', title: 'Languages' },
      { path: 'paths.html', title: 'Other careers' },
      { path: 'careers/index.html', title: 'A portal of careers' },
      { path: 'hosts/bootcamp.html', title: 'A bootcamp' },
      { path: 'hosts/portal.html', title: 'A portal with stored progress' },
      { path: 'hosts/iframe.html', title: 'A blog that allows only iframes' },
    ],
  },
];

const pages = navigation.flatMap(({ pages }) => pages);

/** The paths of all pages. */
export const paths = pages.map(({ path }) => path);

/** The pages with a choice of the cards’ language in their header. The builder has it in its form. */
export const pagesWithChoice = pages
  .filter(({ cards, path }) => cards && path !== 'builder.html')
  .map(({ path }) => path);
