/** Parts of the analyzer that its own types don't include. */
import type { InitializeParams, Plugin } from '@custom-elements-manifest/analyzer';
import type { AnalyzedClass } from './manifest.js';

declare module '@custom-elements-manifest/analyzer' {
  export const ts: InitializeParams['ts'];
  export function create(options: {
    modules: ReturnType<typeof ts.createSourceFile>[];
    plugins: Plugin[];
  }): { modules: { path: string; declarations: AnalyzedClass[] }[] };
}
