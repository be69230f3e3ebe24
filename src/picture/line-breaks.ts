/** Breaks text into lines, in all languages of the cards. */

/** A piece of text that is never divided: what readers see as one character. */
export interface Cluster {
  text: string;
  width: number;
}

/** Chinese and Japanese, which break between most characters. Korean breaks between words. */
const ideographic = /^[\u2e80-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** What must not begin a line: closing punctuation, small kana, marks of length and repetition. */
const notFirst =
  /^[\s!%),.:;?\]}¢°’”›»…、。〉》」』】〕〗〙〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー々ゝゞヽヾ・！％），．：；？］｝～〜]/;

/** What must not end a line: opening punctuation, and signs of currencies. */
const notLast = /[(\[{«‹“‘〈《「『【〔〖〘〝（［｛$£¥€＄￥￡]$/;

/** Whether a line may end between two characters. */
const mayBreak = (before: string, previous: string, next: string): boolean => {
  if (/^\s/.test(next)) return false;
  // No-break spaces match \s, too.
  if (/[ \t\n\u2000-\u2006\u2008-\u200b\u3000]$/.test(previous)) return true;
  if (notFirst.test(next) || notLast.test(previous)) return false;
  // “e-mail”, “Fachinformatiker/in”, “£57K–£72K”, but not “-5”.
  if (/[-‐/]$/.test(previous)) return /\p{L}$/u.test(before) && /^\p{L}/u.test(next);
  if (/[–—]$/.test(previous)) return true;
  if (!ideographic.test(next) && !ideographic.test(previous)) return false;
  // Keeps a figure and its unit together: “12万円”, “3年”.
  return !/\p{N}$/u.test(previous);
};

const isSpace = ({ text }: Cluster): boolean => /^\s+$/.test(text) && text !== '\u00a0';

const withoutSpaces = (line: Cluster[]): Cluster[] => {
  let [start, end] = [0, line.length];
  while (end > start && isSpace(line[end - 1]!)) end--;
  while (start < end && isSpace(line[start]!)) start++;
  return line.slice(start, end);
};

const sum = (clusters: readonly Cluster[]): number =>
  clusters.reduce((total, { width }) => total + width, 0);

/** The lines of a text. Words that are wider than a line are divided. */
export const breakLines = <C extends Cluster>(clusters: readonly C[], width: number): C[][] => {
  const lines: C[][] = [];
  let line: C[] = [];
  let lineWidth = 0;
  /** Where the line may end. */
  let lastBreak = 0;
  const end = (at: number): void => {
    lines.push(withoutSpaces(line.slice(0, at)) as C[]);
    line = line.slice(at);
    lineWidth = sum(line);
    lastBreak = 0;
  };
  for (const cluster of clusters) {
    const previous = line.at(-1)?.text ?? '';
    if (line.length && mayBreak(line.at(-2)?.text ?? '', previous, cluster.text))
      lastBreak = line.length;
    if (line.length && lineWidth + cluster.width > width && !isSpace(cluster)) {
      end(lastBreak || line.length);
      // What is left may still not fit.
      while (line.length > 1 && lineWidth + cluster.width > width) end(line.length);
    }
    line.push(cluster);
    lineWidth += cluster.width;
  }
  if (line.length) lines.push(withoutSpaces(line) as C[]);
  return lines.filter(({ length }) => length);
};

/** The width of the widest part that isn't divided unless a line is too narrow for it. */
export const widestWord = (clusters: readonly Cluster[]): number => {
  let widest = 0;
  let width = 0;
  for (const [index, cluster] of clusters.entries()) {
    const [before = '', previous = ''] = [clusters[index - 2]?.text, clusters[index - 1]?.text];
    if (index && mayBreak(before, previous, cluster.text)) width = 0;
    if (!isSpace(cluster)) width += cluster.width;
    widest = Math.max(widest, width);
  }
  return widest;
};
