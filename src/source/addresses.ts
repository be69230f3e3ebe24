/** Addresses of web pages, as people write them. */

/** Only what the document’s schema accepts: http and https, or a path on the site. */
const valid = /^(https?:\/\/[^\s/]\S*|\/(?!\/)\S*)$/i;

/** “example.com” means “https://example.com”. Undefined for what isn’t an address. */
export const toAddress = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim() ?? '';
  const address = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]|$)/u.test(trimmed)
    ? `https://${trimmed}`
    : trimmed;
  return valid.test(address) && URL.canParse(address, 'https://example.com') ? address : undefined;
};
