import { css, html, nothing, type TemplateResult } from 'lit';
import { totalDuration } from '../model/arithmetic.js';
import type { Step } from '../model/path-types.js';
import { months } from '../text/figures.js';
import { roadmapWords } from '../text/words.js';

/** The bar above the steps, with one segment per step to scale, and the total duration below it. */
export const durationBar = (
  steps: readonly Step[],
  lang: string,
): TemplateResult | typeof nothing => {
  const total = totalDuration(steps);
  const sum = total.min + total.max;
  if (!sum) return nothing;
  return html`<div part="strip" aria-hidden="true">
      ${steps.map((step) => {
        const { min, max } = step.duration ?? { min: 0, max: 0 };
        return html`<svg part="segment" width="${((min + max) / sum) * 100}%"></svg>`;
      })}
    </div>
    <p class="total muted">
      <span>${roadmapWords(lang).allSteps}</span>
      <span part="duration">${months(lang, total)}</span>
    </p>`;
};

export const durationBarStyles = css`
  [part='strip'] {
    display: flex;
    gap: 3px;
    & svg {
      block-size: 0.5em;
      border-radius: 1em;
      background: var(--_accent-mark);
      forced-color-adjust: none;
    }
  }
  .total {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block: 0.375em var(--_gap);
  }
  @media (forced-colors: active) {
    [part='strip'] svg {
      background: CanvasText;
    }
  }
`;
