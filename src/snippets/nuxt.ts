/** A card in Nuxt. */
import type { CardOptions } from './card-tag.js';
import { vue } from './frameworks.js';

/** In the browser only: Vue doesn't set properties that never change on elements from a server. */
export const nuxt = (options: CardOptions): string =>
  vue(options, options.data && ((tag) => `  <ClientOnly>\n    ${tag}\n  </ClientOnly>`));

/** Tells Vue's compiler which tags are custom elements, in `nuxt.config.ts`. */
export const nuxtConfig = `export default defineNuxtConfig({
  vue: {
    compilerOptions: {
      isCustomElement: (tag) => tag.startsWith('career-') || tag === 'salary-ladder',
    },
  },
});`;
