/** Takes over a document from elsewhere, such as another tab, so that entries are recognized. */
import { isGroup, isList, type Json, type JsonGroup } from './document.js';
import { inherit } from './identity.js';

/** Entries are recognized by their key, else by their place. */
const counterpart = (entry: Json, index: number, old: readonly Json[]): Json | undefined => {
  const key = (value: Json | undefined) => (isGroup(value) ? (value.id ?? value.level) : undefined);
  const own = key(entry);
  const same = own === undefined ? undefined : old.find((other) => key(other) === own);
  return same ?? (own === undefined || key(old[index]) === undefined ? old[index] : undefined);
};

/** The new value with the parts of the old one that haven’t changed. */
export const merged = <T extends Json | undefined>(value: T, old: Json | undefined): T => {
  if (isList(value)) {
    const before = isList(old) ? old : [];
    const items = value.map((item, index) => merged(item, counterpart(item, index, before)));
    const isSame = items.length === before.length && items.every((one, i) => one === before[i]);
    return (isSame ? old : items) as T;
  }
  if (!isGroup(value) || !isGroup(old)) return value;
  const keys = Object.keys(value);
  const parts = keys.map((key): [string, Json] => [key, merged(value[key]!, old[key])]);
  const isSame =
    keys.join() === Object.keys(old).join() && parts.every(([key, part]) => part === old[key]);
  return isSame ? (old as T) : (inherit<JsonGroup>(Object.fromEntries(parts), old) as T);
};
