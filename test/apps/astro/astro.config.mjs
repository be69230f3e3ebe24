import { createHash } from 'node:crypto';
import { stylesOf } from 'career-path-elements/prerender';
import { defineConfig } from 'astro/config';

const hash = createHash('sha256').update(stylesOf('salary-ladder')).digest('base64');

export default defineConfig({
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ],
      styleDirective: { hashes: [`sha256-${hash}`] },
    },
  },
});
