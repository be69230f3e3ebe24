/** Links between the careers of a data set. */
import { keyFor } from '../model/keys.js';
import type { ConvertOptions } from './converter.js';

/** The address of a career from the template, if there is one. */
export const relatedAddress = (
  { link }: ConvertOptions,
  id: string,
  title: string,
): { url?: string } =>
  link ? { url: link.replaceAll('{id}', id).replaceAll('{title}', keyFor(title, new Set())) } : {};
