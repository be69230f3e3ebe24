/** Reads the order of topics from a drawing of roadmap.sh’s editor: boxes with positions, and lines between them. */
import { fieldsAt, textAt, type Record } from '../record.js';

/** A subtopic, or a topic before its subtopics are found. */
export interface Box {
  /** Names the topic’s content. */
  id: string;
  title: string;
}

export interface Topic extends Box {
  subtopics: Box[];
}

interface Node extends Box {
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

const numberAt = (record: Record, ...names: string[]): number =>
  Number(textAt(record, ...names)) || 0;

const toNode = (record: Record): Node => {
  const at = record.fields.has('positionabsolute') ? 'positionabsolute' : 'position';
  return {
    id: textAt(record, 'id'),
    type: textAt(record, 'type'),
    title: textAt(record, 'data', 'label').replace(/\s+/g, ' '),
    left: numberAt(record, at, 'x'),
    top: numberAt(record, at, 'y'),
    width: numberAt(record, 'width') || numberAt(record, 'measured', 'width'),
    height: numberAt(record, 'height') || numberAt(record, 'measured', 'height'),
  };
};

const inReadingOrder = (one: Node, other: Node): number =>
  one.top - other.top || one.left - other.left;

const contains = (section: Node, { height, left, top, width }: Node): boolean => {
  const [x, y] = [left + width / 2, top + height / 2];
  return (
    x >= section.left &&
    x <= section.left + section.width &&
    y >= section.top &&
    y <= section.top + section.height
  );
};

/** The length of the gap between two boxes. */
const distance = (one: Node, other: Node): number => {
  const gap = (from: number, size: number, to: number, otherSize: number) =>
    Math.max(0, to - (from + size), from - (to + otherSize));
  return Math.hypot(
    gap(one.left, one.width, other.left, other.width),
    gap(one.top, one.height, other.top, other.height),
  );
};

/** What each node is connected to: by a line, or because it is in the same frame. */
const connectionsOf = (nodes: readonly Node[], edges: readonly Record[]) => {
  const connections = new Map<string, string[]>();
  const connect = (one: string, other: string): void => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = connections.get(from);
      if (known) known.push(to);
      else connections.set(from, [to]);
    }
  };
  for (const edge of edges) connect(textAt(edge, 'source'), textAt(edge, 'target'));
  const subtopics = nodes.filter(({ type }) => type === 'subtopic');
  for (const section of nodes.filter(({ type }) => type === 'section'))
    for (const subtopic of subtopics)
      if (contains(section, subtopic)) connect(section.id, subtopic.id);
  return connections;
};

/** The topic of each node that is connected to one; of several, the one with the fewest lines between. */
const topicsByConnection = (
  topics: readonly Node[],
  connections: ReadonlyMap<string, string[]>,
): Map<string, string> => {
  const topicOf = new Map(topics.map(({ id }) => [id, id]));
  // Grows while it is read.
  const queue = [...topicOf.keys()];
  for (const id of queue)
    for (const next of connections.get(id) ?? [])
      if (!topicOf.has(next)) {
        topicOf.set(next, topicOf.get(id)!);
        queue.push(next);
      }
  return topicOf;
};

/** From top to bottom, but along the solid lines where they lead sideways or down. */
const inOrder = (topics: readonly Node[], edges: readonly Record[]): Node[] => {
  const rest = new Map(topics.toSorted(inReadingOrder).map((topic) => [topic.id, topic]));
  const before = new Map<string, string[]>();
  for (const edge of edges) {
    const [from, to] = [rest.get(textAt(edge, 'source')), rest.get(textAt(edge, 'target'))];
    if (
      from &&
      to &&
      textAt(edge, 'data', 'edgestyle') !== 'dashed' &&
      to.top > from.top - from.height
    )
      before.set(to.id, [...(before.get(to.id) ?? []), from.id]);
  }
  const ordered: Node[] = [];
  while (rest.size) {
    const all = [...rest.values()];
    const isFree = ({ id }: Node) => !before.get(id)?.some((other) => rest.has(other));
    const next = all.find(isFree) ?? all[0]!;
    rest.delete(next.id);
    ordered.push(next);
  }
  return ordered;
};

/** More boxes than this aren’t a roadmap that somebody drew. */
const most = 5000;

/**
 * The title and the topics of a drawing.
 * @throws {Error} If it is too large to be one.
 */
export const readDrawing = (drawing: Record): { title: string; topics: Topic[] } => {
  const records = fieldsAt(drawing, 'nodes');
  const edges = fieldsAt(drawing, 'edges');
  if (records.length + edges.length > 2 * most) throw new Error('The drawing is too large.');
  const nodes = records.map(toNode).filter(({ id }) => id);
  const topics = nodes.filter(({ title, type }) => type === 'topic' && title);
  const topicOf = topicsByConnection(topics, connectionsOf(nodes, edges));
  const nearest = (node: Node): string | undefined =>
    topics.reduce<{ id?: string; gap: number }>(
      (best, topic) => {
        const gap = distance(topic, node);
        return gap < best.gap ? { id: topic.id, gap } : best;
      },
      { gap: Infinity },
    ).id;
  const subtopics = nodes
    .filter(({ title, type }) => type === 'subtopic' && title)
    .sort(inReadingOrder)
    .map(({ id, title, ...node }) => ({
      box: { id, title },
      topic: topicOf.get(id) ?? nearest({ id, title, ...node }),
    }));
  return {
    title: nodes.find(({ type }) => type === 'title')?.title ?? '',
    topics: inOrder(topics, edges).map(({ id, title }) => ({
      id,
      title,
      subtopics: subtopics.filter(({ topic }) => topic === id).map(({ box }) => box),
    })),
  };
};
