import { newerNode } from './apps/node.js';
import { install } from './apps/install.js';
console.log(await newerNode());
for (const a of ['sveltekit','astro','nuxt']) { console.time(a); await install(a); console.timeEnd(a); }
