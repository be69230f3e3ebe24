/** Makes links to pages with cards keep the chosen language of the cards. */

export const keepLanguage = (lang: string): void => {
  const pages = new Set(
    [...document.querySelectorAll<HTMLAnchorElement>('#navigation [data-cards]')].map(
      ({ pathname }) => pathname,
    ),
  );
  for (const link of document.links) {
    const isHere = link.getAttribute('href')!.startsWith('#');
    if (isHere || link.origin !== location.origin || !pages.has(link.pathname)) continue;
    const query = new URLSearchParams(link.search);
    if (lang === 'en') query.delete('lang');
    else query.set('lang', lang);
    link.search = String(query);
  }
};
