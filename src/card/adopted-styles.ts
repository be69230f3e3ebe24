import type { CSSResult } from 'lit';

/** Gives a shadow root the styles of its class. A style sheet belongs to one document, a card can move. */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  const view = (root.ownerDocument.defaultView ?? window) as typeof globalThis & Window;
  root.adoptedStyleSheets = styles.map((style) => {
    if (view === window) return style.styleSheet!;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
};

/** Adds a style sheet that was loaded on demand, unless the root has it. */
export const adoptStyleSheet = (root: ShadowRoot, sheet: CSSStyleSheet): void => {
  const { adoptedStyleSheets, ownerDocument } = root;
  if (ownerDocument === document && !adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
};
