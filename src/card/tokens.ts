import { css } from 'lit';

/**
 * The custom properties that several rules need, each with its fallback. All ink is mixed from the
 * page's own text colour, so that a card sits well on any page. They live on the card, not on the host,
 * where a page's `all: unset` would reach them.
 */
export const tokens = css`
  .card {
    /* Neither too light nor too dark to read once it is mixed with the ink, whatever accent a site has. */
    --_accent: oklch(
      from var(--career-accent, light-dark(#4f46e5, #a5b4fc)) clamp(0.5, l, 0.6) c h
    );
    /* Towards the ink until it reads: as text, and as a graphic. */
    --_accent-text: oklch(from color-mix(in oklab, var(--_accent) 50%, currentColor) l c h / 1);
    --_accent-mark: color-mix(in oklab, var(--_accent) 75%, currentColor);
    --_tint: color-mix(in oklab, var(--_accent) 20%, transparent);
    --_muted: var(--career-muted, color-mix(in oklab, currentColor 77%, transparent));
    --_line: var(--career-line, color-mix(in oklab, currentColor 16%, transparent));
    --_fill: color-mix(in oklab, currentColor 6%, transparent);
    --_gap: var(--career-gap, 1.25em);
  }
`;
