import { launchChromium, launchFirefox } from './browsers.js';
import { visit, use, read } from './apps/visitor.js';
import { serve } from './apps/commands.js';
const [app, ...cmd] = process.argv.slice(2);
const s = await serve(app!, cmd, { PORT: '0', NITRO_PORT: '0', HOST: '127.0.0.1' });
console.log(s.origin);
for (const p of ['/', '/baker', '/visitor']) console.log((await (await fetch(s.origin + p)).text()).replace(/<style>[^]*?<\/style>/g, '<style>').replace(/\\u003Cstyle[^]*?\\u003C\/style/g,'').slice(0, 300));
const b = await launchChromium();
for (const [path, act] of [['/visitor', use], ['/', read]] as const)
try { await visit(b, s.origin + path, 'production', act); console.log('ok'); } catch (e) { console.log(e); }
await b.close();
s.stop();
