declare module 'smartypants' {
  /** Attribute 1: curly quotes, and dashes for `--`. */
  export const smartypants: (html: string, attribute?: string | number) => string;
}
