import { css, html, nothing, type TemplateResult } from 'lit';
import type { Duration } from '../model/path-types.js';
import { stageDuration, totalDuration, type Stage } from '../model/stages.js';
import { durationText } from '../text/figures.js';
import { roadmapWords } from '../text/words.js';

/**
 * The bar above the steps, with one segment per stage to scale, and the total duration below it: `whole`, if the
 * path gives it, otherwise the sum.
 */
export const durationBar = (
  stages: readonly Stage[],
  whole: (Duration & { note?: unknown }) | undefined,
  lang: string,
): TemplateResult | typeof nothing => {
  const total = totalDuration(stages);
  const sums = stages.map((stage) => {
    const { min, max } = stageDuration(stage, total.unit) ?? { min: 0, max: 0 };
    return min + max;
  });
  let sum = 0;
  for (const part of sums) sum += part;
  if (!sum && !whole) return nothing;
  const { note } = whole ?? {};
  const shown = html`<span part="duration">${durationText(lang, whole ?? total)}</span>`;
  return html`${
      sum
        ? html`<div part="strip" aria-hidden="true">
            ${sums.map((part) => html`<svg part="segment" width="${(part / sum) * 100}%"></svg>`)}
          </div>`
        : nothing
    }
    <p class="total muted">
      <span>${roadmapWords(lang).allSteps}</span>
      ${note ? html`<span>${shown} ${note}</span>` : shown}
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
      print-color-adjust: exact;
    }
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-block: 0.375em var(--_gap);
  }
  @media (forced-colors: active) {
    [part='strip'] svg {
      background: CanvasText;
    }
  }
`;
