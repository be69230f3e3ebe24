/** The words that titles begin with: “Sewing course” for “Sewing course (online)” and “Sewing course (college)”. */
export const sharedStart = (titles: readonly string[]): string | undefined => {
  const [first = [], ...others] = titles.map((title) => title.split(/\s+/));
  const end = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  const words = first.slice(0, end < 0 ? first.length : end);
  // “Course in”, “Exam –”
  while (/^[^\p{L}]*(?:\p{L}{1,3})?[^\p{L}]*$/u.test(words.at(-1) ?? 'none')) words.pop();
  // One word is often a verb, such as “Learn”.
  return words.length > 1 ? words.join(' ').replace(/[\s\p{P}]+$/u, '') : undefined;
};
