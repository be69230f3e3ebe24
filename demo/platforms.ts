/** The guides for platforms, read from their folder. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Platform {
  /** The page’s path on the site. */
  path: string;
  title: string;
  /** The guide’s first sentence, as Markdown: what works there. */
  summary: string;
}

const folder = 'guides/platforms';

/** Which guides the index groups under which heading, in this order. */
const kinds: Record<string, string[]> = {
  'Blogs and newsletters': ['wordpress', 'ghost', 'substack'],
  'Website builders': ['squarespace', 'wix', 'webflow', 'notion'],
  'Learning platforms': ['moodle', 'canvas'],
  Frameworks: ['next', 'nuxt', 'sveltekit', 'astro', 'angular', 'rails', 'laravel'],
  'Static-site generators': ['eleventy', 'hugo'],
};

const toPlatform = (name: string): Platform => {
  const text = readFileSync(`demo/${folder}/${name}.md`, 'utf8');
  const [, title, summary] = /^# (.+)\n\n([^]+?[.!?])\s/.exec(text) ?? [];
  if (!title || !summary) throw new Error(`${name}.md must begin with a title and a sentence`);
  return { path: `${folder}/${name}.html`, title, summary };
};

const names = readdirSync(`demo/${folder}`).flatMap((file) => file.match(/.+(?=\.md$)/) ?? []);

const unknown = names.filter((name) => !Object.values(kinds).flat().includes(name));
if (unknown.length) throw new Error(`Add to a kind in demo/platforms.ts: ${unknown.join(', ')}`);

/** The guides by kind. Kinds without guides are left out. */
export const platforms: { title: string; pages: Platform[] }[] = Object.entries(kinds)
  .map(([title, ordered]) => ({
    title,
    pages: ordered.filter((name) => names.includes(name)).map(toPlatform),
  }))
  .filter(({ pages }) => pages.length);

export const platformPaths = platforms.flatMap(({ pages }) => pages.map(({ path }) => path));
