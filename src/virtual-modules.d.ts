/** Modules that src/build/virtual-modules.ts generates. */

declare module 'lists' {
  /** The tags of the elements. */
  export const cards: readonly string[];
  export const themes: readonly string[];
}

declare module 'themes' {
  /** The custom properties of each theme. */
  export const themeProperties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The hashes of the built files in a release; empty until then. */
declare module 'pins' {
  export const files: Readonly<Record<string, string>>;
}
