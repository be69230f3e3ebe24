import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { launchChromium } from './browsers.js';
const pages: Record<string, string> = {};
const server = createServer(async (q, r) => {
  const u = new URL(q.url!, 'http://x');
  if (pages[u.pathname]) { r.setHeader('content-type', 'text/html'); return r.end(pages[u.pathname]); }
  try { const f = await readFile('.' + u.pathname); r.setHeader('content-type', u.pathname.endsWith('.js') ? 'text/javascript' : u.pathname.endsWith('.css') ? 'text/css' : 'application/json'); r.end(f); } catch { r.statusCode = 404; r.end(); }
}).listen(0);
const port = (server.address() as any).port;
const [out, width, scheme, lang, attrs, size, data] = process.argv.slice(2);
pages['/p'] = `<!doctype html><html lang="${lang}" ${lang==='ar'||lang==='he'?'dir=rtl':''} style="color-scheme:${scheme};font:${size||'16px'} system-ui"><body style="margin:16px;background:Canvas;color:CanvasText"><script type=module src=/dist/career-roadmap.js></script><career-roadmap ${attrs}>${data ? `<script type="application/json">${await readFile(data, 'utf8')}</script>` : ''}</career-roadmap>`;
const b = await launchChromium();
const p = await b.newPage();
p.on('console', (m) => console.log(m.text())); p.on('pageerror', (e: any) => console.log(e.message));
await p.setViewport({ width: Number(width), height: 900 });
await p.goto(`http://127.0.0.1:${port}/p`);
await p.evaluate((lang: string) => { if (!localStorage.length) {} }, lang);
await p.waitForFunction(() => document.querySelector('career-roadmap')!.shadowRoot?.querySelector('[part~=step]') && !document.querySelector('career-roadmap')!.matches(':state(loading)'));
await p.evaluate(async () => { const c: any = document.querySelector('career-roadmap'); const steps = [...c.shadowRoot.querySelectorAll('select')].slice(0, 4);
 const states = ['done', 'inProgress', 'skipped'];
 for (const [i, s] of states.entries()) { const sel = [...c.shadowRoot.querySelectorAll('select')][i]; if (!sel) continue; sel.value = s; sel.dispatchEvent(new Event('change')); await c.updateComplete; } });
await p.screenshot({ path: out as any, fullPage: true });
await b.close(); server.close();
