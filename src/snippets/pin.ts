/** Tags that load the built files, each with the hash that the browser checks the file against. */
import { escapeHtml } from './escape.js';

/** Where the built files are hosted, and their hashes as in integrity.json. */
export interface HostedFiles {
  base: string;
  /** The hash of each file, by its path below `base`. */
  files: Record<string, string>;
}

/** The public address of a version's files. */
export const baseOf = (version: string): string =>
  `https://unpkg.com/career-path-elements@${version}/dist`;

const pin = ({ files }: HostedFiles, file: string): string =>
  files[file] ? ` integrity="${files[file]}" crossorigin="anonymous"` : '';

const addressOf = ({ base }: HostedFiles, file: string): string => escapeHtml(`${base}/${file}`);

export const scriptTag = (hosted: HostedFiles, file: string): string =>
  `<script type="module" src="${addressOf(hosted, file)}"${pin(hosted, file)}></script>`;

export const styleTag = (hosted: HostedFiles, file: string): string =>
  `<link rel="stylesheet" href="${addressOf(hosted, file)}"${pin(hosted, file)}>`;

/** Starts to load early what a card imports on demand; the hash applies to the import, too. */
export const preloadTag = (hosted: HostedFiles, file: string): string =>
  `<link rel="modulepreload" href="${addressOf(hosted, file)}"${pin(hosted, file)}>`;

/** Updates the version and the hashes in a document's snippets, whether they are escaped or not. */
export const pinAll = (text: string, hosted: HostedFiles): string =>
  text
    .replace(/https:\/\/unpkg\.com\/career-path-elements@[^/]+\/dist/g, hosted.base)
    .replace(
      /((?:<|&lt;)(?:script type="module" src|link rel="\w+" href)="([^"]+)")[^>&]*?( ?\/)?(>|&gt;)/g,
      (tag: string, start: string, address: string, slash: string | undefined, end: string) =>
        address.startsWith(`${hosted.base}/`)
          ? `${start}${pin(hosted, address.slice(hosted.base.length + 1))}${slash ?? ''}${end}`
          : tag,
    );
