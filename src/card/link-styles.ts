import { css } from 'lit';

/** Styles of a line that consists of a link, so that the touch target is large enough. */
export const linkLineStyles = css`
  .link-line a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
