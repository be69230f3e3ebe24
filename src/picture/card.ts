/** Draws a card: its box, heading and body. */
import { indented, stack } from './boxes.js';
import { comparison } from './cards/comparison.js';
import { certifications, relatedCareers } from './cards/entries.js';
import { facts } from './cards/facts.js';
import { itemList, requirements } from './cards/lists.js';
import { provenance } from './cards/provenance.js';
import { roadmap } from './cards/roadmap.js';
import { salaryLadder } from './cards/salary-ladder.js';
import type { Appearance } from './palette.js';
import { longestWord, paragraph, textStyles, type TextStyle } from './paragraph.js';
import { hasClass, partIn, runsOf, type Element, type RenderedCard } from './rendered-card.js';
import { rect, type Box } from './shapes.js';

type Draw = (card: Element, width: number, appearance: Appearance) => Box;

const overviewBody: Draw = (card, width, appearance) =>
  paragraph(runsOf(partIn(card, 'description')), textStyles.body, width, appearance);

const bodies: Readonly<Record<string, Draw>> = {
  'career-overview': overviewBody,
  'career-duties': itemList,
  'career-employers': itemList,
  'salary-ladder': salaryLadder,
  'career-facts': facts,
  'career-requirements': requirements,
  'career-roadmap': roadmap,
  'career-certifications': certifications,
  'career-related': relatedCareers,
  'career-comparison': comparison,
};

const GAP = 20;

/** The heading of the overview, as large as its longest word allows. */
const titleStyle = (heading: Element, width: number, appearance: Appearance): TextStyle => {
  const most = Math.min(36, Math.max(24, width * 0.06 + 2));
  const at = (size: number): TextStyle => ({ size, bold: true, leading: 1.2 });
  const sizes = [most, 24, 21, 18].filter((size) => size <= most);
  const runs = runsOf(heading);
  return at(
    sizes.find((size) => longestWord(runs, at(size), appearance) <= width) ?? sizes.at(-1)!,
  );
};

const head = ({ article, tag }: RenderedCard, width: number, appearance: Appearance): Box => {
  const heading = partIn(article, 'heading')!;
  const isOverview = tag === 'career-overview';
  const style = isOverview
    ? titleStyle(heading, width, appearance)
    : { size: 19, bold: true, leading: 1.3 };
  const lead = isOverview ? { size: 17, colour: 'muted' as const } : textStyles.small;
  const kicker = isOverview ? runsOf(partIn(article, 'label')) : [];
  return stack(
    [
      paragraph(kicker, { size: 14, bold: true, colour: 'accentText' }, width, appearance),
      paragraph(runsOf(heading), style, width, appearance),
      paragraph(runsOf(partIn(article, 'lead')), lead, width, appearance),
    ],
    2,
  );
};

const sourceOf = (card: Element): Element | undefined =>
  card.childNodes.find(
    (node): node is Element => 'tagName' in node && hasClass(node, 'provenance'),
  );

/** A card as wide as given, and at least as high. */
export const drawCard = (
  card: RenderedCard,
  width: number,
  appearance: Appearance,
  leastHeight = 0,
): Box => {
  const { palette, radius } = appearance;
  const padding = Math.min(20, Math.max(14, width * 0.08));
  const inner = width - 2 * padding;
  const { article, tag } = card;
  const source = sourceOf(article);
  const content = stack([
    stack([head(card, inner, appearance), bodies[tag]!(article, inner, appearance)], GAP),
    ...(source ? [indented(provenance(source, inner, appearance), 0, 16)] : []),
  ]);
  const height = Math.max(leastHeight, Math.ceil(content.height + 2 * padding));
  const frame = rect({
    ...{ x: 0.5, y: 0.5, width: width - 1, height: height - 1 },
    ...{ radius: Math.min(radius, 24), fill: palette.surface, stroke: palette.line },
  });
  return { width, height, shapes: [frame, ...indented(content, padding, padding).shapes] };
};
