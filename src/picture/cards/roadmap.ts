/** The roadmap: a strip of durations, and numbered steps along a line. */
import { at, atBothEnds, flow, indented, stack } from '../boxes.js';
import type { Appearance } from '../palette.js';
import { paragraph, textStyles, type TextStyle } from '../paragraph.js';
import {
  attributeOf,
  findAll,
  hasClass,
  hasPart,
  partIn,
  partsIn,
  runsOf,
  shareOf,
  textOf,
  withClass,
  withTag,
  type Element,
} from '../rendered-card.js';
import { rect, type Box } from '../shapes.js';
import { skillList } from './lists.js';

const strip = (element: Element, width: number, { palette }: Appearance): Box => {
  const segments = findAll(element, (child) => hasPart(child, 'segment'))
    .map((segment) => shareOf(segment, 'width'))
    .filter((share) => share > 0);
  const gap = 3;
  const whole = width - gap * (segments.length - 1);
  let x = 0;
  const shapes = segments.map((share) => {
    const segment = rect({
      ...{ x, y: 0, width: Math.max(1, share * whole), height: 8, radius: 4 },
      fill: palette.accentMark,
    });
    x += share * whole + gap;
    return segment;
  });
  return { width, height: 8, shapes };
};

/** “All steps 15 to 21 months”. */
const total = (element: Element, width: number, appearance: Appearance): Box => {
  const [label, duration] = withTag(element, 'span').map((part, index) =>
    paragraph(
      runsOf(part),
      { ...textStyles.small, align: index ? 'end' : 'start' },
      width,
      appearance,
    ),
  );
  return duration ? atBothEnds(label!, duration, width, 16) : label!;
};

/** Whether it is optional, its duration, and the pay at this stage. */
const figures = (element: Element, width: number, appearance: Appearance): Box =>
  flow(
    withTag(element, 'span').map((part) =>
      paragraph(runsOf(part), textStyles.small, width, appearance),
    ),
    width,
    20,
  );

const description: TextStyle = { size: 16 };

/** A step without its marker. */
const stepBody = (step: Element, width: number, appearance: Appearance): Box => {
  const figuresOfStep = withClass(step, 'figures');
  const resources = partsIn(step, 'resource').map((resource) =>
    paragraph(
      runsOf(resource).map((run) => ({ colour: 'accentText', ...run })),
      textStyles.body,
      width,
      appearance,
    ),
  );
  return stack(
    [
      stack(
        [
          paragraph(runsOf(partIn(step, 'title')), textStyles.title, width, appearance),
          ...(figuresOfStep ? [figures(figuresOfStep, width, appearance)] : []),
        ],
        4,
      ),
      stack(
        [
          paragraph(runsOf(partIn(step, 'description')), description, width, appearance),
          skillList(step, width, appearance),
          stack(resources),
        ],
        12,
      ),
    ],
    10,
  );
};

/** A number or letter in a circle, with what it marks beside it. */
const withMarker = (
  marker: Element | undefined,
  body: Box,
  size: number,
  gap: number,
  top: number,
  appearance: Appearance,
): Box => {
  const name = textOf(marker);
  const circle = rect({
    ...{ x: 0, y: 0, width: size, height: size, radius: size / 2 },
    fill: appearance.palette.tint,
  });
  const letters = paragraph(
    [{ text: name }],
    { size: name.length > 2 ? 12 : 16, bold: true, align: 'middle', leading: 1 },
    size * 2,
    appearance,
  );
  const centred = at(letters, (size - letters.width) / 2, (size - letters.height) / 2);
  const content = indented(body, size + gap, top);
  return {
    width: content.width,
    height: Math.max(size, content.height),
    shapes: [circle, ...centred, ...content.shapes],
  };
};

/** Alternatives, of which one is enough. */
const alternatives = (choice: Element, width: number, appearance: Appearance): Box =>
  stack(
    [
      paragraph(runsOf(partIn(choice, 'choice')), textStyles.bold, width, appearance),
      stack(
        partsIn(choice, 'alternative').map((alternative) => {
          const body = stepBody(alternative, width - 36, appearance);
          return withMarker(partIn(alternative, 'marker'), body, 24, 12, 1, appearance);
        }),
        20,
      ),
    ],
    12,
  );

const step = (element: Element, width: number, appearance: Appearance): Box => {
  const choice = withClass(element, 'choice');
  const body = choice
    ? alternatives(choice, width - 48, appearance)
    : stepBody(element, width - 48, appearance);
  return withMarker(partIn(element, 'marker'), body, 32, 16, 4, appearance);
};

/** The steps of a phase, with a line from each marker to the next. */
const steps = (list: Element, width: number, appearance: Appearance): Box => {
  const gap = 28;
  const boxes = partsIn(list, 'step').map((element) => step(element, width, appearance));
  const linked = boxes.map((box, index): Box => {
    const height = box.height + gap - 40;
    if (index === boxes.length - 1 || height < 4) return box;
    const line = rect({
      ...{ x: 15, y: 36, width: 2, height },
      fill: appearance.palette.line,
    });
    return { ...box, shapes: [...box.shapes, line] };
  });
  return stack(linked, gap);
};

export const roadmap = (card: Element, width: number, appearance: Appearance): Box => {
  const [bar] = findAll(card, (element) => hasPart(element, 'strip'));
  const sum = withClass(card, 'total');
  const above = [
    ...(bar ? [strip(bar, width, appearance)] : []),
    ...(sum ? [total(sum, width, appearance)] : []),
  ];
  const below = findAll(card, (element) => hasPart(element, 'phase') || hasClass(element, 'steps'))
    .filter((element) => attributeOf(element, 'hidden') === undefined)
    .map((element) =>
      hasPart(element, 'phase')
        ? paragraph(runsOf(element), textStyles.title, width, appearance)
        : steps(element, width, appearance),
    );
  return stack([stack(above, 6), ...below], 20);
};
