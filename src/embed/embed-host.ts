/**
 * For pages that embed cards: gives each iframe the height of its card, and tells the card whether the page is light
 * or dark. Load it as a script, or copy it.
 */
import { askType, heightType, readMessage } from './messages.js';

/** Also matches servers that hide the ending. */
const isCard = ({ src }: HTMLIFrameElement) => /\/embed(\.html)?([?#]|$)/.test(src);

/** The frames with cards, including those in shadow roots. */
const framesIn = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    if (element instanceof HTMLIFrameElement) return isCard(element) ? element : [];
    return element.shadowRoot ? framesIn(element.shadowRoot) : [];
  });

/** The page is dark if text in the frame's place would be light. */
const schemeAround = (frame: HTMLIFrameElement): string => {
  const { style } = frame;
  const computed = getComputedStyle(frame);
  // A property without effect on frames, which converts any colour to its lightness.
  style.caretColor = `oklch(from ${computed.color} l 0 0)`;
  const lightness = parseFloat(computed.caretColor.slice('oklch('.length));
  style.caretColor = '';
  return lightness > 0.6 ? 'dark' : 'light';
};

const ask = (frame: HTMLIFrameElement): void => {
  const { style } = frame;
  const scheme = /[?&#]scheme=(light|dark)\b/.exec(frame.src)?.[1] ?? schemeAround(frame);
  // If the frame had another scheme than the card, browsers would paint a box around the card.
  style.colorScheme = scheme;
  // Reports when the text's colour changes, because the page switches between light and dark.
  style.setProperty('transition', 'color 1ms', 'important');
  frame.ontransitionend = () => ask(frame);
  frame.contentWindow?.postMessage(`{"type":"${askType}","scheme":"${scheme}"}`, '*');
};

/** The height of borders and padding, if the frame's height includes them. */
const edgesOf = (frame: HTMLIFrameElement): number => {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  return ['border-top-width', 'border-bottom-width', 'padding-top', 'padding-bottom']
    .map((name) => parseFloat(style.getPropertyValue(name)))
    .reduce((sum, width) => sum + width);
};

addEventListener('message', ({ data, source }) => {
  const { height, type } = readMessage(data);
  if (type !== heightType) return;
  // The origin isn't checked: after a redirect, it differs from the address. A frame can only set its own height.
  const frame = framesIn(document).find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  if (height === undefined) return ask(frame);
  if (typeof height !== 'number' || !(height >= 1 && height <= 200_000)) return;
  // Takes precedence over the page's style sheets.
  frame.style.setProperty('height', `${height + edgesOf(frame)}px`, 'important');
  frame.style.setProperty('max-height', 'none', 'important');
});

const askAll = (root: ParentNode): void => framesIn(root).forEach(ask);

// The page's own transition of colours, whose end frames notice too early in Firefox.
addEventListener('transitionend', ({ target }) => {
  if (target instanceof Element) askAll(target);
});

// Frames that loaded before this script.
askAll(document);
