/**
 * Imported before Lit, which throws as it loads if the page's Content-Security-Policy allows its Trusted Types
 * policy only once and another copy of Lit has taken it. This says in the console what to change.
 */
const explain = ({ effectiveDirective, sourceFile }: SecurityPolicyViolationEvent): void => {
  if (effectiveDirective === 'trusted-types' && import.meta.url.startsWith(sourceFile))
    console.error(
      "career-path-elements needs this in the page's Content-Security-Policy: trusted-types lit-html 'allow-duplicates'",
    );
};

globalThis.document?.addEventListener('securitypolicyviolation', explain);

export {};
