/** Addresses that leave the page: in a link to copy, in a calendar and on paper. */

/** The page's address without its hash; undefined if other devices can't open it, as in a frame without an address. */
export const pageAddress = (): string | undefined => {
  const { href, protocol } = location;
  return /^(https?|file):$/.test(protocol) ? href.replace(/#.*/s, '') : undefined;
};

/** A complete http(s) address; undefined for any other, because the path's data is untrusted. */
export const webAddress = (url: string): string | undefined => {
  if (!URL.canParse(url, document.baseURI)) return undefined;
  const { href, protocol } = new URL(url, document.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
};
