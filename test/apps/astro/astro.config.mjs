import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import { stylesOf } from 'career-path-elements/prerender';

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
