/** Ids of elements, made from places in the document. */
import type { Place } from '../model/document.js';

/** The id of a control, or of the element around an entry or a list. */
export const idOf = (place: Place, part?: string): string =>
  ['at', ...place, ...(part ? [part] : [])].join('-').replace(/[^\w-]/g, '_');
