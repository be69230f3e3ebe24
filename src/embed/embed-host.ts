/** For pages that embed cards: resizes each iframe to the height of its card. Load it as a module, or copy it. */
const frames = () => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed.html"]'),
];

addEventListener('message', ({ data, origin, source }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // Ignores messages from other frames, and from frames that have navigated to another site.
  if (!frame || origin !== new URL(frame.src).origin) return;
  const height: unknown = data?.type === 'career-path-elements:height' && data.height;
  if (typeof height === 'number' && height >= 1 && height <= 30_000) frame.height = String(height);
});

// Asks frames that loaded before this script for their height. The message isn't secret.
for (const { contentWindow } of frames())
  contentWindow?.postMessage({ type: 'career-path-elements:ask' }, '*');

// Makes this file a module, which keeps its names out of the global scope.
export {};
