/** The `lang` of an element or its nearest ancestor, across shadow roots. */
export const nearestLang = (element: Element): string | undefined => {
  const ancestor = element.closest<HTMLElement>('[lang]');
  if (ancestor) return ancestor.lang;
  const { host } = element.getRootNode() as ShadowRoot;
  return host && nearestLang(host);
};
