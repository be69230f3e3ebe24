/** How cost grows: cards on a page, steps in a roadmap, skills in a step. */
import type { Bench } from '../bench.js';
import type { Chromium } from '../chromium.js';
import { portal } from '../pages.js';
import { moduleTag } from '../peers/peer.js';
import type { Growth, Line } from '../results.js';
import { slope, summary } from '../statistics.js';
import { ownLadders, timeLadders } from './ladders.js';

/** A path with a number of steps that have the same number of skills each. */
const pathOf = (steps: number, skills: number) => ({
  id: 'long',
  title: 'A long way',
  currency: 'USD',
  salaries: [{ level: 'entry', label: 'Entry', amount: 100000 }],
  roadmap: {
    steps: Array.from({ length: steps }, (_, step) => ({
      id: `step-${step}`,
      title: `Step ${step + 1}`,
      description: 'What there is to learn, in a sentence or two, as people write it.',
      duration: { min: 1, max: 2 },
      salary: 'entry',
      skills: Array.from({ length: skills }, (_, skill) => `Skill ${skill + 1}`),
    })),
  },
});

type Path = ReturnType<typeof pathOf>;
type Roadmap = Element & { path: Path; updateComplete: Promise<boolean> };

/** Milliseconds until a roadmap is painted, once its code has run for a small one. */
const timeRoadmap = (browser: Chromium, address: string, path: Path) =>
  browser.inTab({}, async ({ page }) => {
    await page.goto(address);
    return page.evaluate(
      async (...paths) => {
        const card = document.querySelector<Roadmap>('career-roadmap')!;
        let ms = 0;
        for (const path of paths) {
          await window.probe.frame();
          const start = performance.now();
          card.path = path;
          await card.updateComplete;
          ms = (await window.probe.frame()) - start;
        }
        return ms;
      },
      pathOf(1, 1),
      path,
    );
  });

/** Frames a second while a roadmap is scrolled from top to end, and the slowest of 20 frames. */
const timeScroll = (browser: Chromium, address: string, path: Path) =>
  browser.inTab({ viewport: { width: 1280, height: 900 } }, async ({ page }) => {
    await page.goto(address);
    return page.evaluate(async (path) => {
      const card = document.querySelector<Roadmap>('career-roadmap')!;
      card.path = path;
      await card.updateComplete;
      await window.probe.frame();
      const frames: number[] = [];
      const end = document.documentElement.scrollHeight - innerHeight;
      let last = await new Promise(requestAnimationFrame);
      for (let frame = 1; frame <= 240; frame++) {
        scrollTo(0, (end * frame) / 240);
        const now = await new Promise(requestAnimationFrame);
        frames.push(now - last);
        last = now;
      }
      frames.sort((a, b) => a - b);
      return {
        fps: 1000 / (frames.reduce((sum, ms) => sum + ms, 0) / frames.length),
        slow: frames[Math.floor(frames.length * 0.95)]!,
      };
    }, path);
  });

export const growth = async (bench: Bench): Promise<Growth> => {
  const { measurements, paced, rounds, site, unpaced } = bench;
  const page = portal({
    head: moduleTag('/dist/career-roadmap.js'),
    body: '<career-roadmap></career-roadmap>',
  });
  const address = site.origin + site.add('/growth/roadmap.html', page);
  const cards = ownLadders(site);

  const line = async (
    name: string,
    counts: number[],
    time: (count: number) => Promise<number>,
  ): Promise<Line> => {
    const tasks = counts.map((count) => ({ name: String(count), run: () => time(count) }));
    const results = await measurements.run(`growth, ${name}`, tasks, Math.ceil(rounds / 3));
    const points = [...results].map(([count, times]) => {
      const { high, low, median } = summary(times);
      return { count: Number(count), ms: median, low, high };
    });
    return { points, slope: slope(points) };
  };
  const roadmap = (steps: number, skills: number) =>
    timeRoadmap(unpaced, address, pathOf(steps, skills));
  const scroll = (steps: number) =>
    measurements.once('growth, scroll', {
      name: String(steps),
      run: () => timeScroll(paced, address, pathOf(steps, 3)),
    });
  return {
    cards: await line('cards', [1, 10, 100, 1000, 5000], (n) => timeLadders(unpaced, cards, n)),
    steps: await line('steps', [5, 50, 500, 5000], (count) => roadmap(count, 3)),
    skills: await line('skills', [5, 50, 200, 1000], (count) => roadmap(5, count)),
    scroll: { 500: await scroll(500), 5000: await scroll(5000) },
  };
};
