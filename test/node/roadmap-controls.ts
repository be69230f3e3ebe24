/** The controls of a learner's plan, in pages that Node tests open. */
import type { Frame, Page } from 'puppeteer-core';

/** Clicks the label or button with that text or name in the roadmap. */
export const press = (page: Page | Frame, text: string) =>
  page.$eval(
    'career-roadmap',
    async (card, text) => {
      // The plan is a separate file and may load later.
      await card.updateComplete;
      const labels = [...card.shadowRoot!.querySelectorAll<HTMLElement>('label, button')];
      const nameOf = (label: HTMLElement) =>
        label.querySelector('input')?.ariaLabel ?? label.textContent;
      labels.find((label) => nameOf(label).includes(text))!.click();
      await card.updateComplete;
    },
    text,
  );
