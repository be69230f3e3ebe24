/**
 * Makes a style sheet. The tag's name lets the build minify the styles. Not Lit's `css`: code loaded on demand
 * doesn't include Lit.
 */
export const css = ({ raw: [styles] }: TemplateStringsArray): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles!);
  return sheet;
};
