/** The analyzer's plugin for Lit, which has no types. */
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export const litPlugin: () => import('@custom-elements-manifest/analyzer').Plugin[];
}
