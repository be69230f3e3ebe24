/** Frameworks and bundlers. */
import { html } from 'lit/html.js';
import type { Choice, Destination, Step } from '../destination.js';
import { install, saveJson } from './steps.js';

const guide = 'guides/frameworks.html';
const folder = 'guides/platforms';

const nothing = () => 'Nothing. Search engines and readers without JavaScript get no card.';

const vueTags: Step = {
  text: html`Tell Vue’s compiler in <code>vite.config</code> which tags are custom elements.`,
  code: { kind: 'vueConfig', label: 'vite.config' },
};

/** Angular takes style sheets of packages only in its settings. */
const angularTheme = ({ options: { theme } }: Choice): Step[] =>
  theme
    ? [
        {
          text: html`Add the theme to <code>styles</code> in <code>angular.json</code>:
            <code>"node_modules/career-path-elements/dist/themes/${theme}.css"</code>.`,
        },
      ]
    : [];

/** Some bundlers compile `light-dark()` in a way that works only with a declared scheme. */
const themeScheme = ({ options: { theme } }: Choice): Step[] =>
  theme
    ? [
        {
          text: html`So that the theme keeps its colours, name the colour schemes of your site in
            your style sheet: <code>:root { color-scheme: light; }</code>, or
            <code>light dark</code>.`,
        },
      ]
    : [];

export const frameworks: Destination[] = [
  {
    id: 'react',
    label: 'React',
    guide: `${guide}#react-19-and-preact`,
    rendering: 'html',
    ways: () => [
      {
        steps: [
          install,
          {
            text: html`Save this as a component. With React 18, use the components in
              <code>career-path-elements/react</code>.`,
            code: { kind: 'react', label: 'TSX' },
          },
        ],
      },
    ],
    lost: nothing,
  },
  {
    id: 'vue',
    label: 'Vue',
    guide: `${guide}#vue-3`,
    rendering: 'html',
    ways: () => [
      {
        steps: [
          install,
          vueTags,
          { text: 'Save this as a component.', code: { kind: 'vue', label: 'Component' } },
        ],
      },
    ],
    lost: nothing,
  },
  {
    id: 'svelte',
    label: 'Svelte',
    guide: `${guide}#svelte-5`,
    rendering: 'html',
    ways: () => [
      {
        steps: [
          install,
          { text: 'Save this as a component.', code: { kind: 'svelte', label: 'Component' } },
        ],
      },
    ],
    lost: nothing,
  },
  {
    id: 'angular',
    label: 'Angular',
    guide: `${folder}/angular.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          install,
          {
            text: html`Save this as <code>src/app/career.ts</code>, and use
              <code>&lt;app-career /&gt;</code> in a template.`,
            code: { kind: 'angular', label: 'Component' },
          },
          ...angularTheme(choice),
        ],
      },
    ],
    lost: () =>
      'Angular doesn’t check the properties of the card. If a server renders your pages, they contain the empty tag: the guide shows how to send text.',
  },
  {
    id: 'next',
    label: 'Next.js',
    guide: `${folder}/next.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          install,
          {
            text: html`Save this as <code>app/career/page.tsx</code>.`,
            code: { kind: 'next', label: 'TSX' },
          },
          ...themeScheme(choice),
        ],
      },
    ],
    lost: () => 'The server sends an empty tag. The guide shows how to send the finished card.',
  },
  {
    id: 'nuxt',
    label: 'Nuxt',
    guide: `${folder}/nuxt.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          install,
          {
            text: html`Tell Vue about the tags in <code>nuxt.config.ts</code>.`,
            code: { kind: 'nuxtConfig', label: 'nuxt.config.ts' },
          },
          {
            text: html`Save this as <code>app/pages/career.vue</code>.`,
            code: { kind: 'nuxt', label: 'Component' },
          },
          ...themeScheme(choice),
        ],
      },
    ],
    lost: () =>
      'The card appears once scripts run. The guide shows how to send it finished from the server.',
  },
  {
    id: 'sveltekit',
    label: 'SvelteKit',
    guide: `${folder}/sveltekit.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          install,
          {
            text: html`Save this as <code>src/routes/career/+page.svelte</code>.`,
            code: { kind: 'svelte', label: 'Component' },
          },
          ...themeScheme(choice),
        ],
      },
    ],
    lost: () =>
      'The card appears once scripts run. The guide shows how to send it finished from the server.',
  },
  {
    id: 'astro',
    label: 'Astro',
    guide: `${folder}/astro.html`,
    rendering: 'html',
    ways: (choice) => [
      {
        steps: [
          install,
          ...(choice.options.data ? saveJson('src/data/career.json', choice) : []),
          {
            text: html`Save this as <code>src/components/Career.astro</code>, and use
              <code>&lt;Career /&gt;</code> in a page.`,
            code: { kind: 'astro', label: 'Component' },
          },
          ...themeScheme(choice),
        ],
      },
    ],
    lost: ({ options: { data } }) =>
      data
        ? 'Nothing. The card is part of your HTML.'
        : 'Nothing. The guide shows how to make the card part of your HTML.',
  },
  {
    id: 'npm',
    label: 'Any bundler',
    guide,
    rendering: 'html',
    ways: () => [
      {
        steps: [
          install,
          {
            text: 'Import the card in your script. All cards share one copy of Lit.',
            code: { kind: 'script', label: 'Script' },
          },
          { text: 'Add the tag to your page.', code: { kind: 'tag', label: 'HTML' } },
        ],
      },
    ],
    lost: nothing,
  },
];
