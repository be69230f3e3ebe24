/** Which draft a tab has last shown, so that it shows it again after a reload. */

const KEY = 'career-path-draft';

/** Its key; empty if the tab showed none; undefined in a new tab. */
export const lastShown = (): string | undefined => {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
};

export const rememberShown = (id: string | undefined): void => {
  try {
    sessionStorage.setItem(KEY, id ?? '');
  } catch {
    // The storage is blocked, which saving reports.
  }
};
