/** The choices of menus, by name. */
import { units } from './figures.js';

export interface Option {
  value: string;
  label: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “weeks” for the unit `week`; other values are shown as they are. */
export const optionLabel = (value: string, path: string): string => {
  const isUnit = (units as readonly string[]).includes(value);
  return isUnit && path.endsWith('unit') ? `${value}s` : value;
};

const tags =
  'ar bg bn ca cs da de el en en-GB en-US es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt pt-BR ro ru sk sl sr sv sw ta th tr uk ur vi zh zh-Hant';

/** Makes a list when it is first needed: naming hundreds of languages and currencies is slow. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** Languages by their own name: “Deutsch”. */
export const languageOptions = once((): Option[] =>
  tags
    .split(' ')
    .map((value) => ({
      value,
      label: capital(new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value),
    }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en')),
);

/** Currencies to choose from, by code. */
export const currencyOptions = once((): Option[] => {
  const names = new Intl.DisplayNames(['en'], { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => ({
    value,
    label: names.of(value) ?? value,
  }));
});

/** What learning material can be: the cards translate these. */
export const suggestions: Readonly<Record<string, readonly string[]>> = {
  'roadmap.steps.resources.kind': ['course', 'book', 'article', 'video', 'project'],
};
