/** Makes elements; texts stay texts. */
export const make = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

export const code = (text) => make('code', {}, text);

/** A text with `code` in it. */
export const prose = (text = '') =>
  text.split(/`([^`]*)`/).map((part, index) => (index % 2 ? code(part) : part));
