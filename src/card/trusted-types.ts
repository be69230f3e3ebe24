/**
 * Imported before Lit, which throws as it loads if the page's Content-Security-Policy allows its Trusted Types
 * policy only once and another copy of Lit has taken it. This says in the console what to change.
 */
const explain = ({ effectiveDirective, sourceFile }: SecurityPolicyViolationEvent): void => {
  if (effectiveDirective === 'trusted-types' && import.meta.url.startsWith(sourceFile))
    console.error(
      "career-path-elements can’t start, because it can’t create the Trusted Types policy “lit-html”. Allow it in the page’s Content-Security-Policy, also beside other scripts that use Lit: trusted-types lit-html 'allow-duplicates'",
    );
};

globalThis.document?.addEventListener('securitypolicyviolation', explain);

export {};
