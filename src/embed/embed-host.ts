/** For pages with cards in frames: gives each frame the height of its card. Load it as a module, or copy it. */
const frames = () => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed.html"]'),
];

addEventListener('message', ({ data, origin, source }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // Other frames send messages, too, and a frame may have navigated to another site.
  if (!frame || origin !== new URL(frame.src).origin) return;
  const height: unknown = data?.type === 'career-path-elements:height' && data.height;
  if (typeof height === 'number' && height >= 1 && height <= 30_000) frame.height = String(height);
});

// A frame that loaded before this script has already sent its height. The question is no secret.
for (const { contentWindow } of frames())
  contentWindow?.postMessage({ type: 'career-path-elements:ask' }, '*');

// Makes this file a module, which keeps its names out of the global scope.
export {};
