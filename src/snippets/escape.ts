/** Escapes text and JSON for HTML. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character]!);

/** JSON for a script element: `</script>` inside a string doesn’t close it. */
export const toJson = (data: unknown): string =>
  JSON.stringify(data, null, 2).replace(/</g, '\\u003c');
