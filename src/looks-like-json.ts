/** Whether text begins like a JSON document. Editors may put invisible spaces before it. */
export const looksLikeJson = (text: string): boolean => /^[\s\u200b]*\{/.test(text);
