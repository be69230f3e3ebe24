/** Tables for people: on the console, and in the README. */
import type { Peer } from './peers/peer.js';
import type { Part, Results } from './results.js';
import type { Summary } from './statistics.js';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const hundredths = (value: number) => value.toFixed(2);
const thousandths = (value: number) => value.toFixed(3);
const whole = (value: number) => String(Math.round(value));

const short = (value: number) => String(Number(value.toFixed(3)));

/** Prints a line for each peer: medians with quartiles, and the ratio to elements by hand. */
const printRows = (
  title: string,
  records: Record<string, Partial<Record<string, Summary>>>,
  peers: Peer[],
) => {
  console.log(`\n  ${title}`);
  for (const { label, name } of peers) {
    const cells = Object.entries(records[name] ?? {}).map(([key, measured]) => {
      const { high, low, median } = measured!;
      const base = records.vanilla?.[key]?.median;
      const ratio = base ? `, ${(median / base).toFixed(2)}×` : '';
      return `${key} ${short(median)} (${short(low)}–${short(high)}${ratio})`;
    });
    if (cells.length) console.log(`  ${label.padEnd(42)}${cells.join('  ')}`);
  }
};

/** Prints what a part has measured. */
export const print = (part: Part, results: Partial<Results>, peers: Peer[]) => {
  console.log(`\n${part}`);
  if (part === 'load')
    for (const [thing, records] of Object.entries(results.load ?? {}))
      printRows(thing, records, peers);
  else if (part === 'delivery') console.log(`\n${deliveryTable(results)}`);
  else if (part === 'growth' || part === 'mounting')
    console.log(JSON.stringify(results[part], null, 2));
  else printRows(part, results[part] ?? {}, peers);
};

const markdown = (head: string[], lines: string[][]) =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

type Row = [
  label: string,
  figure: (peer: string) => Summary | undefined,
  format: (value: number) => string,
];

/** The rows of the README. */
const rows = ({ ladders, load, memory, toggle }: Partial<Results>): Row[] => [
  ['Ladder in a post: KB', (name) => load?.ladder?.[name]?.bytes, kilobytes],
  ['requests', (name) => load?.ladder?.[name]?.requests, whole],
  ['first paint of the post, ms', (name) => load?.ladder?.[name]?.fcp, whole],
  ['card painted, ms', (name) => load?.ladder?.[name]?.painted, whole],
  ['layout shift', (name) => load?.ladder?.[name]?.shifts, thousandths],
  ['main thread, ms', (name) => load?.ladder?.[name]?.busy, whole],
  ['Roadmap in a post: KB', (name) => load?.roadmap?.[name]?.bytes, kilobytes],
  ['card painted, ms', (name) => load?.roadmap?.[name]?.painted, whole],
  ['layout shift', (name) => load?.roadmap?.[name]?.shifts, thousandths],
  ['Whole page: KB', (name) => load?.page?.[name]?.bytes, kilobytes],
  ['painted, ms', (name) => load?.page?.[name]?.painted, whole],
  ['1000 ladders painted, ms', (name) => ladders?.[name]?.[1000], whole],
  [
    'the same with content-visibility',
    (name) => (name === 'own' ? ladders?.skipped?.[1000] : undefined),
    whole,
  ],
  ['memory per ladder, KB', (name) => memory?.[name]?.heap, kilobytes],
  ['nodes per ladder', (name) => memory?.[name]?.nodes, whole],
  ['Step ticked and laid out, ms', (name) => toggle?.[name]?.laidOut, hundredths],
  ['main thread until painted, ms', (name) => toggle?.[name]?.busy, hundredths],
];

/** The columns of the README with their headings. */
const columns: Record<string, string> = {
  own: 'ours',
  prerendered: 'ours, prerendered',
  html: 'HTML + CSS',
  vanilla: 'elements by hand',
  shoelace: 'Shoelace',
  'web-awesome': 'Web Awesome',
  'material-web': 'Material Web',
  mui: 'React + MUI',
};

/** Whether the table has a figure of this peer. */
export const isCompared = ({ name }: Peer) => name in columns || name === 'skipped';

const peersTable = (results: Partial<Results>) => {
  const lines = rows(results).map(([label, figure, format]) => {
    const cells = Object.keys(columns).map((name) => {
      const found = figure(name);
      return found ? format(found.median) : '';
    });
    return [label, ...cells];
  });
  return markdown(['measured', ...Object.values(columns)], lines);
};

/** KB, requests, and ms until all cards are painted. */
const deliveryTable = ({ delivery = {} }: Partial<Results>) => {
  const ways = [...new Set(Object.values(delivery).flatMap(Object.keys))];
  const lines = Object.entries(delivery).map(([cards, records]) => [
    cards,
    ...ways.map((way) => {
      if (!records[way]) return '';
      const { bytes, painted, requests } = records[way];
      return `${kilobytes(bytes.median)} · ${whole(requests.median)} · ${whole(painted.median)}`;
    }),
  ]);
  return markdown(['cards: KB · requests · ms', ...ways], lines);
};

/** The tables of the README by the names of their marks. */
export const tables = { bench: peersTable, delivery: deliveryTable };
