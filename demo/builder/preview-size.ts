/** The width of the preview: a slider, and an edge to drag. */
import { find } from '../find.js';

const stage = find('#stage');
const handle = find('#handle');
export const width = find<HTMLInputElement>('#width');
const widthText = find<HTMLOutputElement>('#width-text');

const scaleFor = (pixels: number) => Math.min(1, (stage.clientWidth - 14) / pixels);

let frame: HTMLIFrameElement | undefined;

/** Scales the frame down to fit the stage. */
export const fit = (): void => {
  const pixels = Number(width.value);
  widthText.value = `${pixels} px`;
  if (!frame?.contentDocument?.body || !stage.clientWidth) return;
  const scale = scaleFor(pixels);
  frame.style.inlineSize = `${pixels}px`;
  frame.style.scale = String(scale);
  const height = Math.max(frame.contentDocument.body.getBoundingClientRect().height, 80);
  frame.style.blockSize = `${height}px`;
  stage.style.blockSize = `${Math.ceil(height * scale)}px`;
  // Next to the iframe, but inside the stage.
  handle.style.insetInlineStart = `min(${pixels * scale}px, 100% - 14px)`;
  if (scale < 1) widthText.value += `, shown at ${Math.round(scale * 100)} %`;
};

/** Makes the stage follow the height of the document in a frame. */
export const follow = (shown: HTMLIFrameElement): void => {
  frame = shown;
  fit();
  const { ResizeObserver } = shown.contentWindow as Window & typeof globalThis;
  new ResizeObserver(fit).observe(shown.contentDocument!.body);
};

width.addEventListener('input', fit);
new ResizeObserver(fit).observe(stage);

// Dragging the edge changes the width, like the slider.
handle.addEventListener('pointerdown', (down) => {
  handle.setPointerCapture(down.pointerId);
  stage.classList.add('dragged');
  const from = Number(width.value);
  const scale = scaleFor(from);
  const direction = getComputedStyle(stage).direction === 'rtl' ? -1 : 1;
  const move = ({ clientX }: PointerEvent) => {
    width.value = String(from + ((clientX - down.clientX) * direction) / scale);
    width.dispatchEvent(new Event('input', { bubbles: true }));
  };
  handle.addEventListener('pointermove', move);
  handle.addEventListener(
    'lostpointercapture',
    () => {
      handle.removeEventListener('pointermove', move);
      stage.classList.remove('dragged');
    },
    { once: true },
  );
});
