/** What the bench uses of packages that only it installs, so that types can be checked without them. */

declare module '@mui/material' {
  type Component = import('react').ComponentType<
    Record<string, unknown> & { children?: import('react').ReactNode }
  >;
  export const Accordion: Component;
  export const AccordionDetails: Component;
  export const AccordionSummary: Component;
  export const Card: Component;
  export const CardContent: Component;
  export const Checkbox: Component;
  export const Chip: Component;
  export const FormControlLabel: Component;
  export const LinearProgress: Component;
  export const Typography: Component;
}

declare module '@observablehq/plot' {
  interface Mark {
    plot(): SVGElement;
  }
  type Options = Record<string, unknown>;
  type MarkOf = (data: readonly unknown[], options?: Options) => Mark;
  export const barX: MarkOf;
  export const dot: MarkOf;
  export const gridY: MarkOf;
  export const line: MarkOf;
  export const link: MarkOf;
  export const ruleX: MarkOf;
  export const ruleY: MarkOf;
  export const text: MarkOf;
  export const axisX: MarkOf & ((options: Options) => Mark);
  export const axisY: MarkOf & ((options: Options) => Mark);
  export function plot(options: Options): SVGElement;
}

declare module 'linkedom' {
  export function parseHTML(html: string): { document: Document };
}

declare module 'selfsigned' {
  export function generate(
    attributes: undefined,
    options: { algorithm: string; keyType: string },
  ): Promise<{ cert: string; private: string }>;
}

declare module 'simple-statistics' {
  export function linearRegression(points: number[][]): { m: number; b: number };
  export function quantileSorted(sorted: number[], part: number): number;
}

/** Made by `bundle.ts` for each page. Only the roadmap's content is used as more than an argument of `view`. */
declare module 'subject' {
  export const content: import('./content.js').Way;
  export const css: string;
  export function view(content: unknown): string;
}
