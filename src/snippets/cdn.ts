/** The public servers (CDNs) that host the files of each released version. */

export type Cdn = 'unpkg' | 'jsdelivr';

const packages: Record<Cdn, string> = {
  unpkg: 'https://unpkg.com',
  jsdelivr: 'https://cdn.jsdelivr.net/npm',
};

/** The address of a version's files on a CDN. */
export const baseOf = (version: string, cdn: Cdn = 'unpkg'): string =>
  `${packages[cdn]}/career-path-elements@${version}/dist`;

/** The addresses of a version's files on every CDN. */
export const basesOf = (version: string): string[] =>
  (Object.keys(packages) as Cdn[]).map((cdn) => baseOf(version, cdn));

/** Whether a page hosted there is shown as a page: jsDelivr sends HTML as plain text. */
export const servesHtml = (base: string): boolean =>
  !new URL(base, packages.unpkg).hostname.endsWith('jsdelivr.net');
