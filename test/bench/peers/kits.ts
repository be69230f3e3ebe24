/** The libraries: what a page imports of each, and how it writes the blocks of the views. */
import { escape, type Kit } from '../views.js';

type Block = keyof Kit;

/** The blocks that each page uses. */
export const used = {
  ladder: ['card', 'bar'],
  roadmap: ['card', 'chip'],
  tracked: ['card', 'chip', 'check'],
  page: ['card', 'bar', 'chip', 'fold'],
} satisfies Record<string, Block[]>;

export interface Library {
  label: string;
  /** What to import for a block. */
  files: Partial<Record<Block, string>>;
  /** The theme that the documentation requires. */
  styles?: string;
  /** A block that is missing is plain HTML. */
  blocks: Partial<Kit>;
  /** What is drawn last of a block: its tag, and a selector in its shadow root. */
  drawn: Record<'bar' | 'chip', [string, string]>;
  /** The tag of a checkbox, and the event of a tick. */
  check: string;
  event: string;
}

const shoelace = (name: string) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`;
const awesome = (name: string) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`;

export const kits: Record<string, Library> = {
  shoelace: {
    label: 'Shoelace',
    files: {
      card: shoelace('card'),
      bar: shoelace('progress-bar'),
      chip: shoelace('tag'),
      check: shoelace('checkbox'),
      fold: shoelace('details'),
    },
    styles: '@shoelace-style/shoelace/dist/themes/light.css',
    blocks: {
      card: (name, html) => `<sl-card class="${name}">${html}</sl-card>`,
      bar: ({ name, share }) =>
        `<sl-progress-bar label="${name}" value="${share}"></sl-progress-bar>`,
      chip: (text) => `<sl-tag size="small" pill>${escape(text)}</sl-tag>`,
      check: ({ id }, label) => `<sl-checkbox class="check" value="${id}">${label}</sl-checkbox>`,
      fold: (summary, html) =>
        `<sl-details><span slot="summary">${summary}</span>${html}</sl-details>`,
    },
    drawn: { bar: ['sl-progress-bar', '[part=indicator]'], chip: ['sl-tag', '[part=base]'] },
    check: 'sl-checkbox',
    event: 'sl-change',
  },
  'web-awesome': {
    label: 'Web Awesome',
    files: {
      card: awesome('card'),
      bar: awesome('progress-bar'),
      chip: awesome('tag'),
      check: awesome('checkbox'),
      fold: awesome('details'),
    },
    styles: '@awesome.me/webawesome/dist/styles/themes/default.css',
    blocks: {
      card: (name, html) => `<wa-card class="${name}">${html}</wa-card>`,
      bar: ({ name, share }) =>
        `<wa-progress-bar label="${name}" value="${share}"></wa-progress-bar>`,
      chip: (text) => `<wa-tag size="s" pill>${escape(text)}</wa-tag>`,
      check: ({ id }, label) => `<wa-checkbox class="check" value="${id}">${label}</wa-checkbox>`,
      fold: (summary, html) =>
        `<wa-details><span slot="summary">${summary}</span>${html}</wa-details>`,
    },
    drawn: { bar: ['wa-progress-bar', '[part=indicator]'], chip: ['wa-tag', '[part=content]'] },
    check: 'wa-checkbox',
    event: 'change',
  },
  'material-web': {
    label: 'Material Web',
    files: {
      card: '@material/web/labs/card/outlined-card.js',
      bar: '@material/web/progress/linear-progress.js',
      chip: '@material/web/chips/assist-chip.js',
      check: '@material/web/checkbox/checkbox.js',
    },
    blocks: {
      card: (name, html) => `<md-outlined-card class="${name}">${html}</md-outlined-card>`,
      bar: ({ name, share }) =>
        `<md-linear-progress aria-label="${name}" value="${share / 100}"></md-linear-progress>`,
      chip: (text) => `<md-assist-chip>${escape(text)}</md-assist-chip>`,
      check: ({ id }, label) =>
        `<label class="check"><md-checkbox value="${id}" touch-target="wrapper"></md-checkbox>${label}</label>`,
    },
    drawn: { bar: ['md-linear-progress', '.progress'], chip: ['md-assist-chip', '.label'] },
    check: 'md-checkbox',
    event: 'change',
  },
};
