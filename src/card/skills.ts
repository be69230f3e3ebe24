import { css } from 'lit';

/** Skills side by side, each in a rounded box. */
export const skillsStyles = css`
  .skills {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0.4em;
  }
  [part='skill'] {
    padding: 0.15em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_fill);
    font-size: 0.8125em;
  }
`;
