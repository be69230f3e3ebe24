/** Text inside HTML. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character]!);

/** JSON that can stand in a script: `</script>` inside a string doesn't end it. */
export const toJson = (data: unknown): string =>
  JSON.stringify(data, null, 2).replace(/</g, '\\u003c');
