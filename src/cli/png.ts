/// <reference types="node" />
/** Converts a picture to PNG with an installed browser. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Picture } from '../picture/picture.js';

const commands = [
  ...['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'],
  ...['microsoft-edge', 'msedge'],
];

/** Where browsers are if they aren't in PATH. */
const usualPlaces = (): string[] => {
  const windows = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)']].flatMap(
    (folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
  );
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows,
  ];
};

/** The executable of a browser. @throws {Error} If there is none. */
const findBrowser = (): string => {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH: there is no file “${chosen}”.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const found = commands
    .flatMap((command) => folders.map((folder) => join(folder, command + suffix)))
    .concat(usualPlaces())
    .find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'A PNG is made with Chromium, Chrome or Edge, and none of them was found. Install one, or set CHROME_PATH to its executable.',
  );
};

/** The largest screenshots that Chromium draws completely. */
const LIMITS = { height: 16_000, pixels: 32_000_000 };

/** @throws {Error} If the picture is too large, no browser is installed, or it fails. */
export const toPng = async ({ height, svg, width }: Picture): Promise<Buffer> => {
  if (height > LIMITS.height || width * height > LIMITS.pixels)
    throw new Error(
      `A PNG of ${width} × ${height} pixels is too large. Use a smaller --width, or draw fewer cards.`,
    );
  const browser = findBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'career-path-picture-'));
  try {
    const [source, result] = [join(folder, 'picture.svg'), join(folder, 'picture.png')];
    await writeFile(source, svg);
    await promisify(execFile)(browser, [
      '--headless',
      '--disable-gpu',
      '--hide-scrollbars',
      '--no-first-run',
      '--force-device-scale-factor=1',
      // Transparent around the rounded corners.
      '--default-background-color=00000000',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=${width},${height}`,
      `--screenshot=${result}`,
      // Chromium's sandbox doesn't work for root. The file contains only what we wrote.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      pathToFileURL(source).href,
    ]);
    return await readFile(result);
  } finally {
    // The browser may still be writing to its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
