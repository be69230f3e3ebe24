/** A file that can’t be opened. The message says why, and what to do about it. */
export class Unreadable extends Error {}
