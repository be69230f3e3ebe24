/** Tags that load the built files. A pinned tag has the file's hash: the browser rejects a modified file. */
import { escapeHtml } from './escape.js';

/** Where the built files are hosted, and their hashes as in integrity.json. */
export interface HostedFiles {
  base: string;
  /** The hash of each file, by its path below `base`. */
  files: Record<string, string>;
  /** Whether the tags get `integrity` attributes. Use it only for released files, which never change. Default: false. */
  pinned?: boolean;
  /**
   * Whether modules load only once the page is parsed: in Firefox, loading a module disables an import map further
   * down the page. Such tags can't be pinned. Default: false.
   */
  late?: boolean;
}

const pin = ({ files, pinned }: HostedFiles, file: string): string =>
  pinned && files[file] ? ` integrity="${files[file]}" crossorigin="anonymous"` : '';

const addressOf = ({ base }: HostedFiles, file: string): string => escapeHtml(`${base}/${file}`);

export const scriptTag = (hosted: HostedFiles, file: string): string =>
  hosted.late
    ? `<script defer src="${addressOf(hosted, `late/${file}`)}"></script>`
    : `<script type="module" src="${addressOf(hosted, file)}"${pin(hosted, file)}></script>`;

/** Loads a file that isn't a module. */
export const classicScriptTag = (hosted: HostedFiles, file: string): string =>
  `<script async src="${addressOf(hosted, file)}"${pin(hosted, file)}></script>`;

export const styleTag = (hosted: HostedFiles, file: string): string =>
  `<link rel="stylesheet" href="${addressOf(hosted, file)}"${pin(hosted, file)}>`;

/**
 * Preloads a module that a card imports on demand. Its hash also applies to the import; in Chromium only until the
 * check has failed, because it then loads the module again.
 */
export const preloadTag = (hosted: HostedFiles, file: string): string =>
  `<link rel="modulepreload" href="${addressOf(hosted, file)}"${pin(hosted, file)}>`;

/** Pins all tags in a document that load files from `base`, whether the tags are escaped or not. */
export const pinAll = (text: string, { base, files }: HostedFiles): string =>
  text.replace(
    /(?:<|&lt;)(?:script|link)\s(?:[^<>&]*?\s)?(?:src|href)="([^"]+)"(?! integrity=)/g,
    (start: string, address: string) =>
      address.startsWith(`${base}/`)
        ? start + pin({ base, files, pinned: true }, address.slice(base.length + 1))
        : start,
  );
