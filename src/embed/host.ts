/** Connects a frame to its host: the host learns the card's height, and the card whether the page is light or dark. */
import { askType, heightType, readMessage } from './messages.js';

/** Milliseconds to wait for the host to resize the frame before showing a scrollbar. */
const PATIENCE = 1000;

const root = document.documentElement;

let height: number | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

// Sent to any origin: a frame doesn't know its host, and a height isn't secret.
const sendHeight = () => parent.postMessage(JSON.stringify({ type: heightType, height }), '*');

/** Starts the conversation. `onScheme` is called when the host names its colour scheme. */
export const greetHost = (onScheme: (scheme: 'light' | 'dark') => void): void => {
  if (parent === window) return;
  root.classList.add('waiting');
  addEventListener('message', ({ data, source }) => {
    if (source !== parent) return;
    const { scheme, type } = readMessage(data);
    if (type !== askType) return;
    if (scheme === 'light' || scheme === 'dark') onScheme(scheme);
    if (height !== undefined) sendHeight();
  });
  sendHeight();
};

const waitForHost = () => {
  clearTimeout(timer);
  timer = setTimeout(
    () => root.classList.toggle('waiting', height !== undefined && height <= innerHeight),
    PATIENCE,
  );
};

// The body is as high as the card, whatever the height of the frame.
const measure = () => {
  const now = Math.ceil(document.body.getBoundingClientRect().height);
  // Doesn't measure a frame without a width, where each word would be on its own line.
  if (!innerWidth || now === height) return;
  height = now;
  sendHeight();
  waitForHost();
};

/** Sends the height of the content when it is first rendered, and whenever it changes. */
export const reportHeight = async (rendered: Promise<unknown>): Promise<void> => {
  if (parent === window) return;
  addEventListener('resize', waitForHost);
  new ResizeObserver(measure).observe(document.body);
  await rendered;
  // Browsers don't run observers in frames far outside the viewport.
  measure();
};
