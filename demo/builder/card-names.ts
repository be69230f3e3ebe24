/** A tag as text: “Salary ladder”. */
export const nameOf = (tag: string): string =>
  tag.charAt(0).toUpperCase() + tag.slice(1).replace('-', ' ');
