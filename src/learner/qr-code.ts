/** Draws a QR code. Loaded only when a learner wants one. */
import { generate } from 'lean-qr/nano';

/** The empty border that scanners need, in modules. */
const QUIET = 4;

export interface QrCode {
  /** Width and height in modules, with the border. */
  size: number;
  /** The dark modules, as the `d` of an SVG path. */
  path: string;
}

/** The QR code of a text; undefined if the text is too long for one. */
export const toQrCode = (text: string): QrCode | undefined => {
  let code: ReturnType<typeof generate>;
  try {
    code = generate(text);
  } catch {
    return undefined;
  }
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const start = x;
      while (code.get(x, y)) x++;
      if (x > start) path += `M${start + QUIET} ${y + QUIET}h${x - start}v1H${start + QUIET}z`;
    }
  return { path, size: size + 2 * QUIET };
};
