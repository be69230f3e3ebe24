/** The width of the preview: a slider, usual widths, and an edge to drag. */
import { find } from '../find.js';

const stage = find('#stage');
const handle = find('#handle');
export const width = find<HTMLInputElement>('#width');
const widthText = find('#width-text');
const widths = document.querySelectorAll<HTMLButtonElement>('#widths button');

/** Only the slider tells screen readers about the width, while it has the focus: the text isn’t announced. */
const describe = (pixels: number, scale: number) => {
  const shown = scale < 1 ? `, shown at ${Math.round(scale * 100)} %` : '';
  widthText.textContent = width.ariaValueText = `${pixels} px${shown}`;
  for (const button of widths) button.ariaPressed = String(Number(button.value) === pixels);
};

const setWidth = (pixels: number) => {
  width.value = String(pixels);
  width.dispatchEvent(new Event('input', { bubbles: true }));
};

const scaleFor = (pixels: number) =>
  stage.clientWidth ? Math.min(1, (stage.clientWidth - 14) / pixels) : 1;

let frame: HTMLIFrameElement | undefined;

/** Scales the frame down to fit the stage. */
export const fit = (): void => {
  const pixels = Number(width.value);
  const scale = scaleFor(pixels);
  describe(pixels, scale);
  if (!frame?.contentDocument?.body || !stage.clientWidth) return;
  frame.style.inlineSize = `${pixels}px`;
  frame.style.scale = String(scale);
  // A fraction would give the frame a scrollbar.
  const content = Math.ceil(frame.contentDocument.body.getBoundingClientRect().height);
  const height = Math.max(content, 80);
  frame.style.blockSize = `${height}px`;
  stage.style.blockSize = `${Math.ceil(height * scale)}px`;
  // Next to the iframe, but inside the stage.
  handle.style.insetInlineStart = `min(${pixels * scale}px, 100% - 14px)`;
};

/** Makes the stage follow the height of the document in a frame. */
export const follow = (shown: HTMLIFrameElement): void => {
  frame = shown;
  fit();
  const { ResizeObserver } = shown.contentWindow as Window & typeof globalThis;
  new ResizeObserver(fit).observe(shown.contentDocument!.body);
};

width.addEventListener('input', fit);
for (const button of widths) button.addEventListener('click', () => setWidth(Number(button.value)));
new ResizeObserver(fit).observe(stage);

// Dragging the edge changes the width, like the slider.
handle.addEventListener('pointerdown', (down) => {
  handle.setPointerCapture(down.pointerId);
  stage.classList.add('dragged');
  const from = Number(width.value);
  const scale = scaleFor(from);
  const direction = getComputedStyle(stage).direction === 'rtl' ? -1 : 1;
  const move = ({ clientX }: PointerEvent) => {
    setWidth(from + ((clientX - down.clientX) * direction) / scale);
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
