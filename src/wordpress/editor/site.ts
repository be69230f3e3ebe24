/** What PHP says about the site, in a script before the editor’s. */

interface Site {
  /** The address of the plugin’s `dist/` folder, with a slash at the end. */
  dist: string;
  /** The language of the site’s pages: a BCP 47 tag. */
  lang: string;
}

declare global {
  interface Window {
    careerPathElements: Site;
  }
}

export const site: Readonly<Site> = window.careerPathElements;
