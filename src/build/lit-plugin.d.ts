/** A part of the analyzer without types of its own. */
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export const litPlugin: () => import('@custom-elements-manifest/analyzer').Plugin[];
}
