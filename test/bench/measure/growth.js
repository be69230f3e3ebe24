/** How cost grows: cards on a page, steps in a roadmap, skills in a step. */
import { inTab } from '../tab.js';

/** A path of the user’s own with so many steps, each with so many skills. */
const pathOf = (steps, skills) => ({
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

/** Milliseconds until a roadmap with so many steps and skills is painted, once its code is there. */
export const roadmap = (browser, address, steps, skills) =>
  inTab(browser, {}, async ({ page }) => {
    await page.goto(address);
    return page.evaluate(
      async (small, large) => {
        const card = document.querySelector('career-roadmap');
        const show = async (path) => {
          await probe.frame();
          const start = performance.now();
          card.path = path;
          await card.updateComplete;
          return (await probe.frame()) - start;
        };
        await show(small);
        return show(large);
      },
      pathOf(1, 1),
      pathOf(steps, skills),
    );
  });

/** Frames a second while a roadmap with so many steps is scrolled from top to end, and the slowest of 20 frames. */
export const scroll = (browser, address, steps) =>
  inTab(browser, { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
    await page.goto(address);
    return page.evaluate(
      async (path) => {
        const card = document.querySelector('career-roadmap');
        card.path = path;
        await card.updateComplete;
        await probe.frame();
        const frames = [];
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
          slow: frames[Math.floor(frames.length * 0.95)],
        };
      },
      pathOf(steps, 3),
    );
  });
