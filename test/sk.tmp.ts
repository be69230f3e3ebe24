import { launchChromium, launchFirefox } from './browsers.js';
import { visit } from './apps/visitor.js';
const o = process.argv[2]!;
for (const l of [launchChromium, launchFirefox]) {
  const b = await l();
  try { await visit(b, o + '/visitor'); console.log('ok'); } catch (e) { console.log(e); }
  await b.close();
}
