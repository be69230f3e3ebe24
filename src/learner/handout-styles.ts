/** The styles of the handout: black on white, small enough for one or two pages. */

/** Lets the build minify the styles. Not Lit's `css`: code loaded on demand doesn't include Lit. */
const css = String.raw;

export const handoutStyles = css`
  @page {
    margin: 14mm;
  }
  :root {
    background: #fff;
    color: #000;
    color-scheme: only light;
    font:
      10pt / 1.35 system-ui,
      sans-serif;
  }
  body {
    max-inline-size: 48em;
    margin: 0 auto;
    padding: 1.5em;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    font-size: inherit;
    list-style: none;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  h1 {
    font-size: 1.6em;
    line-height: 1.2;
  }
  .phase {
    margin-block-start: 1em;
    font-size: 1.15em;
    break-after: avoid;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .steps > li,
  .alternatives > li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    column-gap: 0.75em;
    padding-block: 0.6em;
    border-block-end: 0.5pt solid #999;
    break-inside: avoid;
  }
  .alternatives > li {
    padding-block: 0.3em 0;
    border: 0;
  }
  .alternatives,
  .choice {
    grid-column: 1 / -1;
  }
  svg.box {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.05em;
    fill: none;
    stroke: #000;
  }
  .small {
    font-size: 0.9em;
    color: #333;
  }
  .address {
    unicode-bidi: isolate;
    direction: ltr;
    word-break: break-all;
  }
  footer {
    display: flex;
    gap: 1.5em;
    align-items: start;
    justify-content: space-between;
    margin-block-start: 1em;
    break-inside: avoid;
    & > div {
      display: grid;
      flex: 1;
      gap: 0.5em;
      min-inline-size: 0;
    }
  }
  svg.code {
    flex: none;
    inline-size: 34mm;
    block-size: 34mm;
  }
  @media print {
    body {
      max-inline-size: none;
      padding: 0;
    }
  }
`;
