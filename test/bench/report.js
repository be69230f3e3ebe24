/** What was measured, for people: on the console, and the table of the README. */

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const hundredths = (value) => value.toFixed(2);
const whole = (value) => String(Math.round(value));

const times = (value, base) => `${(value / base).toFixed(2)}×`;

/** Prints a part: a line for each that was measured, medians with quartiles, and the ratio to elements by hand. */
export const print = (part, result, peers) => {
  console.log(`\n${part}`);
  const rows = (records, title) => {
    console.log(`\n  ${title}`);
    for (const { label, name } of peers) {
      const record = records[name];
      if (!record) continue;
      const cells = Object.entries(record.median === undefined ? record : { ms: record }).map(
        ([key, { high, low, median }]) => {
          const base = (records.vanilla?.[key] ?? records.vanilla)?.median;
          return `${key} ${Number(median.toFixed(3))} (${Number(low.toFixed(3))}–${Number(high.toFixed(3))}${base ? `, ${times(median, base)}` : ''})`;
        },
      );
      console.log(`  ${label.padEnd(42)}${cells.join('  ')}`);
    }
  };
  if (part === 'load') for (const [thing, records] of Object.entries(result)) rows(records, thing);
  else if (part === 'delivery') console.log(`\n${deliveryTable({ delivery: result })}`);
  else if (part === 'growth' || part === 'mounting') console.log(JSON.stringify(result, null, 2));
  else rows(result, part);
};

const markdown = (head, lines) =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Each row of the README: what it is, and its figure for a peer; none where it wasn’t measured. */
const rows = ({ ladders, load, memory, toggle }) => [
  ['Ladder in a post: KB', (name) => load?.ladder[name]?.bytes, kilobytes],
  ['requests', (name) => load?.ladder[name]?.requests, whole],
  ['first paint of the post, ms', (name) => load?.ladder[name]?.fcp, whole],
  ['card painted, ms', (name) => load?.ladder[name]?.painted, whole],
  ['layout shift', (name) => load?.ladder[name]?.shifts, (value) => value.toFixed(3)],
  ['main thread, ms', (name) => load?.ladder[name]?.busy, whole],
  ['Roadmap in a post: KB', (name) => load?.roadmap[name]?.bytes, kilobytes],
  ['card painted, ms', (name) => load?.roadmap[name]?.painted, whole],
  ['layout shift', (name) => load?.roadmap[name]?.shifts, (value) => value.toFixed(3)],
  ['Whole page: KB', (name) => load?.page[name]?.bytes, kilobytes],
  ['painted, ms', (name) => load?.page[name]?.painted, whole],
  ['1000 ladders painted, ms', (name) => ladders?.[name]?.[1000], whole],
  [
    'the same with content-visibility',
    (name) => (name === 'own' ? ladders?.skipped?.[1000] : undefined),
    whole,
  ],
  ['each keeps, KB', (name) => memory?.[name]?.heap, kilobytes],
  ['each keeps, nodes', (name) => memory?.[name]?.nodes, whole],
  ['Step ticked and laid out, ms', (name) => toggle?.[name]?.laidOut, hundredths],
  ['main thread until painted, ms', (name) => toggle?.[name]?.busy, hundredths],
];

/** Columns of the README, with their heads. */
const columns = {
  own: 'ours',
  prerendered: 'ours, prerendered',
  html: 'HTML + CSS',
  vanilla: 'elements by hand',
  shoelace: 'Shoelace',
  'web-awesome': 'Web Awesome',
  'material-web': 'Material Web',
  mui: 'React + MUI',
};

const peersTable = (results) => {
  const lines = rows(results).map(([what, find, write]) => {
    const cells = Object.keys(columns).map((name) => {
      const found = find(name);
      return found ? write(found.median) : '';
    });
    return [what, ...cells];
  });
  return markdown(['', ...Object.values(columns)], lines);
};

/** How many cards, delivered how: KB, requests, and ms until all are painted. */
const deliveryTable = ({ delivery = {} }) => {
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

/** The tables of the README, by the marks that they stand between. */
export const tables = { bench: peersTable, delivery: deliveryTable };
