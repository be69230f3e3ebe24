/** Finds an element that the page is known to have. */
export const find = <E extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};
