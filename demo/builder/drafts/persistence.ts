/** Whether the browser keeps this site’s storage when the device runs out of space. */

/** True also where it can’t be found out. */
export const isKeptForGood = async (): Promise<boolean> => {
  try {
    return await navigator.storage.persisted();
  } catch {
    return true;
  }
};

/** Asks the browser, which may ask the user. Returns whether it agrees. */
export const keepForGood = async (): Promise<boolean> => {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
};
