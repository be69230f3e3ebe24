/** Languages besides English: each is a file, and no card loads a byte of it unless the page does. */
import type { ContextEvent } from '@lit/context';
import { languages, type Registry, type Words } from '../text/words.js';
import { careerContext } from './career-context.js';

const registry = globalThis as Registry;

/**
 * Updates the cards that are there already. They come from any of our files and may be in any shadow root,
 * so they are found by their context requests, which they repeat when a provider is announced.
 */
const updateCards = (page: Document): void => {
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
  if (globalThis.document) updateCards(document);
};

/** The registered tag of a language, or of the language that it is a variant of. */
export const languageFor = (lang: string): string | undefined =>
  [lang, lang.split('-')[0]!].find((tag) => Object.hasOwn(registry[languages] ?? {}, tag));
