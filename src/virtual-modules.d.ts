/** Modules that the build writes: src/build/virtual-modules.ts. */

declare module 'lists' {
  /** The tags of the elements. */
  export const cards: readonly string[];
  /** Languages besides English. */
  export const languages: readonly string[];
  export const themes: readonly string[];
}

/** Hashes of the built files, for what is built after them. */
declare module 'integrity' {
  export const files: Readonly<Record<string, string>>;
}
