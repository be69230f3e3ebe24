/** Languages besides English: each is a file in lang/, and costs nobody a byte who doesn’t load it. */
import type { ContextEvent } from '@lit/context';
import { languages, type Registry, type Words } from '../text/words.js';
import { careerContext } from './career-context.js';

const registry = globalThis as Registry;

/**
 * Cards that are there already say it in the new language. They are from any of our files and may be in
 * any shadow root: they are found by what they ask when a provider of a path is announced.
 */
const tellCards = (page: Document): void => {
  const cards = new Set<Element & { requestUpdate?(): void }>();
  const collect = (event: Event) => {
    const { context, contextTarget } = event as ContextEvent<typeof careerContext>;
    if (context === careerContext) cards.add(contextTarget);
  };
  const announced = { context: careerContext, contextTarget: page };
  page.addEventListener('context-request', collect, true);
  page.dispatchEvent(Object.assign(new Event('context-provider'), announced));
  page.removeEventListener('context-request', collect, true);
  for (const card of cards) card.requestUpdate?.();
};

/** Makes a language known to all cards on the page, or to a server. */
export const addLanguage = (tag: string, words: Words): void => {
  registry[languages] = { ...registry[languages], [tag]: words };
  if (globalThis.document) tellCards(document);
};

/** The tag by which a language, or the language that it is a variant of, is known here. */
export const languageFor = (lang: string): string | undefined =>
  [lang, lang.split('-')[0]!].find((tag) => Object.hasOwn(registry[languages] ?? {}, tag));
