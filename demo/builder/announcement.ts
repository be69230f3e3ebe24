/** The text of a status line. Screen readers only announce a change, so the same text again differs by a space. */
export const announcement = (text: string, before: string | null): string =>
  text === before ? `${text}\u00a0` : text;
