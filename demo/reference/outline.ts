/** Outlines the parts of live cards whose buttons are hovered, focused or pressed. */

interface Outlined {
  /** The part whose button has the pointer or the focus. */
  at?: string;
  /** The part whose button is pressed. */
  pressed?: string;
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

const outlines = new Map<string, Outlined>();

const rule = (tag: string, part: string | undefined, style: 'dashed' | 'solid') =>
  part
    ? `#live-${tag} ${tag}::part(${part}) {
        outline: 3px ${style} light-dark(#c2185b, #ff8ab5);
        outline-offset: 2px;
        mask: none;
        scroll-margin: 3rem;
      }`
    : '';

/** Changes the outlined parts of an element’s live card. */
export const outline = (tag: string, change: Outlined): void => {
  outlines.set(tag, { ...outlines.get(tag), ...change });
  sheet.replaceSync(
    [...outlines]
      .map(([tag, { at, pressed }]) => rule(tag, at, 'dashed') + rule(tag, pressed, 'solid'))
      .join(''),
  );
};
