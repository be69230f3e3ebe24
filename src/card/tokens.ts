import { css } from 'lit';

/**
 * Custom properties used by several rules, each with its fallback. Neutral colours are mixed from the page's
 * text colour, so that they suit any page. They are set on the card, not on the host, where the page's
 * styles would apply.
 */
export const tokens = css`
  .card {
    /* Limits the lightness, so that any accent is readable once mixed with the text colour. */
    --_accent: oklch(
      from var(--career-accent, light-dark(#4f46e5, #a5b4fc)) clamp(0.5, l, 0.6) c h
    );
    /* Mixed with the text colour until readable: as text, and as a graphic. */
    --_accent-text: oklch(from color-mix(in oklab, var(--_accent) 50%, currentColor) l c h / 1);
    --_accent-mark: color-mix(in oklab, var(--_accent) 75%, currentColor);
    --_tint: color-mix(in oklab, var(--_accent) 20%, transparent);
    --_muted: var(--career-muted, color-mix(in oklab, currentColor 77%, transparent));
    --_line: var(--career-line, color-mix(in oklab, currentColor 16%, transparent));
    --_fill: color-mix(in oklab, currentColor 6%, transparent);
    --_gap: var(--career-gap, 1.25em);
  }
`;
