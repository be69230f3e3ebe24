import { css } from 'lit';

/**
 * Custom properties used by several rules, each with its fallback. They derive from the page's text colour,
 * because CSS doesn't know the background. They are set on the card, not on the host, where the page's styles
 * would apply.
 */
export const tokens = css`
  .card {
    /* White behind dark text, black behind light text: adds contrast on coloured pages, and is nearly invisible on
       white and black ones. None behind mid-tone text, which could be on either. */
    --_surface: var(
      --career-surface,
      oklch(
        from currentColor clamp(0.235, (0.63 - l) * 1000, 0.96) min(c, 0.006) h /
          clamp(0, max(0.57 - l, l - 0.7) * 5, 0.6)
      )
    );
    /* Of one lightness, so that any accent is readable once mixed with the text colour: as text, as a graphic.
       Mixing takes chroma away. */
    --_accent: oklch(from var(--career-accent, light-dark(#4f46e5, #a5b4fc)) 0.6 calc(c * 1.25) h);
    --_accent-text: oklch(from color-mix(in oklab, var(--_accent) 30%, currentColor) l c h / 1);
    --_accent-mark: color-mix(in oklab, var(--_accent) 58%, currentColor);
    --_tint: color-mix(in oklab, var(--_accent) 20%, transparent);
    --_muted: var(--career-muted, color-mix(in oklab, currentColor 85%, transparent));
    --_line: var(--career-line, color-mix(in oklab, currentColor 16%, transparent));
    --_fill: color-mix(in oklab, currentColor 6%, transparent);
    --_gap: var(--career-gap, 1.25em);
  }
  @media print {
    .card {
      /* Visible on white paper even if the text on screen is white. */
      --_accent-mark: var(--_accent);
    }
  }
`;
