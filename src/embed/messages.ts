/** The messages between a frame and its host. */

/** From a frame: its height in pixels. Without a height, the frame has only started to load. */
export const heightType = 'career-path-elements:height';

/** From a host: asks for the height, and names the page's colour scheme. */
export const askType = 'career-path-elements:ask';

export interface Message {
  type?: unknown;
  height?: unknown;
  scheme?: unknown;
}

/** Messages are text, because some pages parse every message that they receive. Objects are accepted, too. */
export const readMessage = (data: unknown): Message => {
  try {
    return Object(typeof data === 'string' ? JSON.parse(data) : data);
  } catch {
    return {};
  }
};
