/** Creates elements. Strings are added as text, not as HTML. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

export const code = (text: string): HTMLElement => make('code', {}, text);

/** Text in which `backticks` mark code. */
export const prose = (text = ''): (HTMLElement | string)[] =>
  text.split(/`([^`]*)`/).map((part, index) => (index % 2 ? code(part) : part));
