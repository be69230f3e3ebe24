/** Links from one converted career to another. */
import { keyFor } from '../model/keys.js';
import type { RelatedCareer } from '../model/path-types.js';
import type { ConvertOptions } from './converter.js';

/** A career that a data set says is related. */
export interface Neighbour {
  label: string;
  /** Its id, if it is converted, too. */
  id: string;
  /** Its page on the site of the data set, if it has one. */
  url?: string | undefined;
}

/** A related career, with a link as the options want it; by default, to the site of the data set. */
export const toRelated = (
  { id, label, url }: Neighbour,
  { link }: ConvertOptions,
): RelatedCareer => {
  const address = link
    ?.replaceAll('{id}', encodeURIComponent(id))
    .replaceAll('{title}', keyFor(label, new Set()));
  return { label, ...((address ?? url) && { url: address ?? url }) };
};
