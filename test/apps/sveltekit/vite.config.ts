import { createHash } from 'node:crypto';
import { sveltekit } from '@sveltejs/kit/vite';
import { stylesOf } from 'career-path-elements/prerender';
import { defineConfig } from 'vite';

const hash = createHash('sha256').update(stylesOf('salary-ladder')).digest('base64');

export default defineConfig({
  plugins: [
    sveltekit({
      csp: {
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src-elem': ['self', `sha256-${hash}`],
          'style-src-attr': ['unsafe-inline'],
        },
      },
    }),
  ],
});
