/** Draws the README's pictures of the results: speed.svg and growth.svg in demo/pictures. */
import { writeFile } from 'node:fs/promises';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Thing } from './content.js';
import type { Peer } from './peers/peer.js';
import type { Growth, Line, Results } from './results.js';

const [ink, soft, accent, muted, faint] = ['#1f2328', '#59636e', '#4f46e5', '#aeb6c0', '#e4e8ec'];
const dark = ['#e6edf3', '#9198a1', '#a5b4fc', '#545d68', '#242a32'];

/** Dark colours override the light ones, which are attributes. The font is that of a README on GitHub. */
const rules = [ink, soft, accent, muted, faint].flatMap((light, index) =>
  ['fill', 'stroke'].map((key) => `[${key}="${light}"]{${key}:${dark[index]}}`),
);
const css = `svg{font:14px -apple-system,'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif}@media (prefers-color-scheme: dark){${rules.join('')}}`;

const margins = { marginTop: 36, marginRight: 4, marginBottom: 54 };
const axis = { color: soft, label: null, labelArrow: 'none', tickFormat: String, tickSize: 0 };
const bold = { fontWeight: 600, frameAnchor: 'top-left' };
const whole = (value: number) => String(Math.round(value));

interface Picture extends Plot.Options {
  title: string;
  /** Below the first panel, about all of them. */
  note: string;
  panels: string[];
  /** What each panel shows, in words. */
  says: string[][];
  marks: Plot.Mark[];
}

/** Writes a picture of panels side by side. */
const write = async (name: string, { marks, note, panels, says, title, ...options }: Picture) => {
  const { document } = parseHTML('<!doctype html><html></html>');
  const head = Plot.text(panels, { fx: String, dy: -30, fill: ink, fontSize: 15, ...bold });
  const foot = { fx: () => panels[0], frameAnchor: 'bottom-left', dy: 46, fill: soft };
  const fx = { domain: panels, axis: null, padding: 0.08 };
  const all = [...marks, head, Plot.text([note], foot)];
  const svg = Plot.plot({ document, width: 820, ...margins, fx, ...options, marks: all });
  svg.querySelector('style')!.textContent = css;
  const words = panels.map((panel, index) => `${panel}: ${says[index]!.join('; ')}.`);
  const desc = `${note}. ${words.join(' ')}`;
  for (const [tag, text] of Object.entries({ desc, title })) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    element.textContent = text;
    svg.prepend(element);
  }
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  // Nobody sees less than a tenth of a pixel.
  const text = svg.outerHTML.replace(/="[^"]*"/g, (value) =>
    value.replace(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1)))),
  );
  await writeFile(new URL(`../../demo/pictures/${name}.svg`, import.meta.url), `${text}\n`);
};

const things: Record<Thing, string> = {
  ladder: 'Ladder in a post',
  roadmap: 'Roadmap in a post',
  page: 'Whole page',
};
const ours = ['own', 'prerendered'];

interface Bar {
  panel: string;
  name: string;
  label: string;
  median: number;
  low: number;
  high: number;
}

const speed = async (load: Results['load'], peers: Peer[]) => {
  const bars = Object.entries(things).flatMap(([thing, panel]) =>
    peers.flatMap(({ label, name }): Bar[] => {
      const painted = load[thing as Thing]?.[name]?.painted;
      return painted ? [{ panel, label, name, ...painted }] : [];
    }),
  );
  const panels = [...new Set(bars.map(({ panel }) => panel))];
  const shown = peers.filter(({ name }) => bars.some((bar) => bar.name === name));
  const at = { fx: 'panel', y: 'label' };
  const colour = ({ name }: Bar) => (ours.includes(name) ? accent : muted);
  const figure = {
    dx: 5,
    fill: ink,
    text: ({ median }: Bar) => whole(median),
    textAnchor: 'start',
  };
  const said = ({ label, median }: Bar) => `${label} ${whole(median)}`;
  await write('speed', {
    title: 'How soon a card is painted',
    note: 'Milliseconds until painted, on slow 4G with a processor slowed down four times',
    says: panels.map((panel) => bars.filter((bar) => bar.panel === panel).map(said)),
    panels,
    marginLeft: 262,
    height: 90 + shown.length * 24,
    x: { domain: [0, Math.max(...bars.map(({ high }) => high))], insetRight: 42 },
    y: { domain: shown.map(({ label }) => label), padding: 0.3 },
    marks: [
      Plot.axisX({ ...axis, ticks: 3, tickSize: 4 }),
      Plot.axisY({ ...axis, color: ink }),
      Plot.barX(bars, { ...at, x: 'median', fill: colour, rx2: 2 }),
      Plot.ruleY(bars, { ...at, x1: 'low', x2: 'high', stroke: ink }),
      Plot.text(bars, { ...at, x: 'high', ...figure }),
      Plot.ruleX([0], { stroke: soft }),
    ],
  });
};

const lines: Record<Exclude<keyof Growth, 'scroll'>, string> = {
  cards: 'Cards on a page',
  steps: 'Steps in a roadmap',
  skills: 'Skills in a step',
};
const tens = (low: number, high: number) =>
  [0.1, 1, 10, 1e2, 1e3, 1e4, 1e5].filter((n) => n >= low && n <= high);

type Panel = Line & { panel: string };

const growth = async (grown: Growth) => {
  const measured: Panel[] = Object.entries(lines).map(([name, panel]) => ({
    panel,
    ...grown[name as keyof typeof lines],
  }));
  const points = measured.flatMap(({ panel, points }) => points.map((one) => ({ panel, ...one })));
  const most = Math.max(...points.map(({ count }) => count));
  const times = points.flatMap(({ high, low }) => [high, low]);
  const bottom = tens(0, Math.min(...times)).at(-1)!;
  const top = tens(Math.max(...times), Infinity)[0]!;
  // The cost if it were linear, from where the plot begins to the last point.
  const straight = measured.map(({ panel, points }) => {
    const { count, ms } = points.at(-1)!;
    const from = Math.max(1, (bottom * count) / ms);
    return { panel, x1: from, y1: (from * ms) / count, x2: count, y2: ms, text: 'straight line' };
  });
  const fx = 'panel';
  const at = { fx, x: 'count', y: 'ms' };
  const ends = { fx, x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' };
  const start = { fx, x: 'x1', y: 'y1', dx: 24, dy: -12, textAnchor: 'start' };
  const sloped = ({ slope }: Line) => `slope ${slope.toFixed(2)}`;
  const said = ({ count, ms }: Line['points'][number]) => `${count} in ${whole(ms)} ms`;
  const side = { label: 'Milliseconds until painted', labelAnchor: 'center', labelOffset: 68 };
  await write('growth', {
    title: 'How the cost grows',
    note: 'How many, on logarithmic scales; slopes from 50 on',
    says: measured.map((one) => [...one.points.map(said), sloped(one)]),
    panels: measured.map(({ panel }) => panel),
    marginLeft: 76,
    height: 340,
    x: { type: 'log', domain: [1, most], insetLeft: 4, insetRight: 12 },
    y: { type: 'log', domain: [bottom, top] },
    marks: [
      Plot.gridY(tens(bottom, top), { stroke: faint, strokeOpacity: 1 }),
      Plot.axisX(tens(1, most), { ...axis, tickSize: 4 }),
      Plot.axisY(tens(bottom, top), { ...axis, ...side }),
      Plot.link(straight, { ...ends, stroke: soft, strokeDasharray: '4 4' }),
      Plot.text(straight, { ...start, text: 'text', fill: soft }),
      Plot.ruleX(points, { fx, x: 'count', y1: 'low', y2: 'high', stroke: accent }),
      Plot.line(points, { ...at, stroke: accent, strokeWidth: 2 }),
      Plot.dot(points, { ...at, fill: accent, r: 3.5 }),
      Plot.text(measured, { fx, dy: 8, fill: accent, text: sloped, ...bold }),
    ],
  });
};

/** Draws the pictures whose parts have been measured. */
export const drawPictures = async (results: Partial<Results>, peers: Peer[]) => {
  if (results.load) await speed(results.load, peers);
  if (results.growth) await growth(results.growth);
};
