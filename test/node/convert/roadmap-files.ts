/** Roadmaps as roadmap.sh keeps them, about something that it doesn’t teach. */
import type { InputFile } from '../../../src/convert/converter.js';
import { fileOf } from '../input-files.js';

const box = (id: string, type: string, label: string, x: number, y: number, width = 200) => ({
  id,
  type,
  position: { x, y },
  positionAbsolute: { x, y },
  width,
  height: 49,
  measured: { width, height: 49 },
  selected: true,
  zIndex: 999,
  data: { label, style: { fontSize: 17 } },
});

const line = (source: string, target: string, edgeStyle: string) => ({
  id: `reactflow__edge-${source}x2-${target}w1`,
  source,
  target,
  sourceHandle: 'x2',
  targetHandle: 'w1',
  data: { edgeStyle },
});

/** A drawing: “Knives” is higher than “Bread”, but comes after it along the line. */
export const drawing = {
  nodes: [
    box('t-frame', 'section', '', 600, 480, 300),
    box('t-line', 'vertical', 'vertical node', 90, 0),
    box('t-title', 'title', 'Baker', 0, -100),
    {
      ...box('t-links', 'linksgroup', '', -500, -200),
      data: { links: [{ url: 'https://example.com' }] },
    },
    box('oven-Sub_2', 'subtopic', 'Coal', -300, 160),
    box('oven-Sub-1', 'subtopic', 'Wood', -300, 100),
    box('ovens_T-1', 'topic', 'Ovens', 0, 100),
    box('bread-T_2', 'topic', 'Bread', 0, 300),
    box('knife-T-3', 'topic', 'Knives', 500, 295),
    box('knife-Sub1', 'subtopic', 'Sharpening', 620, 490),
    box('rye_Sub', 'subtopic', 'Rye', 10, 380),
    box('note', 'paragraph', 'Buy a course', 0, 600),
  ],
  edges: [
    line('t-title', 'ovens_T-1', 'solid'),
    line('ovens_T-1', 'bread-T_2', 'solid'),
    line('bread-T_2', 'knife-T-3', 'solid'),
    line('ovens_T-1', 'oven-Sub-1', 'dashed'),
    line('ovens_T-1', 'oven-Sub_2', 'dashed'),
    line('knife-T-3', 't-frame', 'dashed'),
  ],
};

const about = `---
jsonUrl: '/jsons/roadmaps/baker.json'
order: 14
briefTitle: 'Baker'
briefDescription: 'How bread is made, and who''s up at night'
title: 'Baker Roadmap'
schema:
  headline: 'not this'
---
`;

const ovens = `# Ovens

An **oven** is a [warm](https://example.com/warm) room for _dough_.

Visit the following resources to learn more:

- [@official@All about ovens](https://example.com/ovens)
- [@video@An oven burns](https://example.com/watch?v=1)
- [@article@Never](javascript:alert(1))
- [@opensource@Plans of ovens](https://example.com/plans)
`;

const wood = `# Wood

<script>alert(1)</script>Birch burns long.

- [@article@Birch](https://example.com/birch)
- [@article@Oak](https://example.com/oak)
`;

/** A drawing, the description of the roadmap, and the contents of two topics as Markdown. */
export const drawn: InputFile[] = [
  fileOf('roadmaps/baker/baker.json', JSON.stringify(drawing)),
  fileOf('roadmaps/baker/baker.md', about),
  fileOf('roadmaps/baker/content/ovens@ovens_T-1.md', ovens),
  fileOf('roadmaps/baker/content/wood@oven-Sub-1.md', wood),
];

/** The contents of all topics in one file, for the same drawing. */
export const contents = fileOf(
  'roadmap-content/baker.json',
  JSON.stringify({
    'bread-T_2': {
      title: 'Bread',
      description:
        'Flour, water and salt.\n\nThat is `all`.\n\nVisit the following resources to learn more:',
      links: [
        { title: 'A loaf', url: 'https://example.com/loaf', type: 'course' },
        { title: 'Never', url: 'data:text/html,x', type: 'article' },
      ],
    },
    'knife-T-3': { title: 'Knives', description: '', links: [] },
  }),
);

/** An older roadmap: folders with numbers, and older tags for links. */
export const folders: InputFile[] = [
  fileOf('content/roadmaps/103-cook/content/readme.md', '# Cook\n'),
  fileOf('content/roadmaps/103-cook/content/101-soups/readme.md', '# Soups\n\nSoup is wet.\n'),
  fileOf('content/roadmaps/103-cook/content/101-soups/101-stock.md', '# Making stock\n'),
  fileOf('content/roadmaps/103-cook/content/101-soups/100-water.md', 'No heading here.\n'),
  fileOf(
    'content/roadmaps/103-cook/content/100-pans.md',
    `# Pans\r\n\r\nPans are flat.\r\n\r\n<ResourceGroupTitle>Free Content</ResourceGroupTitle>\r\n<BadgeLink colorScheme='yellow' badgeText='Read' href='https://example.com/pans'>Pans for all</BadgeLink>\r\n<BadgeLink badgeText="Watch" href="https://example.com/pan-film">A film</BadgeLink>\r\n`,
  ),
];
