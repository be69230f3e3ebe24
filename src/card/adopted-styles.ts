import type { CSSResult } from 'lit';

/** Applies a class's styles to a shadow root. A card in another document needs style sheets made there. */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  const view = (root.ownerDocument.defaultView ?? window) as typeof globalThis & Window;
  root.adoptedStyleSheets = styles.map((style) => {
    if (view === window) return style.styleSheet!;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
};

/** Adds a style sheet that was loaded on demand, unless the root already has it. */
export const adoptStyleSheet = (root: ShadowRoot, sheet: CSSStyleSheet): void => {
  const { adoptedStyleSheets, ownerDocument } = root;
  if (ownerDocument === document && !adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
};
