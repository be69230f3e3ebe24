/** Finds an element. @throws {Error} If there is none. */
export const find = <E extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`No element matches ${selector}.`);
  return found;
};
