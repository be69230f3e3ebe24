/** Languages besides English. Each is a separate file, which the page loads. */
import type { ContextEvent } from '@lit/context';
import { languages, type Registry, type Words } from '../text/words.js';
import { careerContext } from './career-context.js';

const registry = globalThis as Registry;

/**
 * Updates the cards already on the page. They may come from different bundles and be in any shadow root, so
 * this finds them by their context requests, which they repeat when a provider announces itself.
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

/** Registers a language for all cards on the page, or for prerendering. */
export const addLanguage = (tag: string, words: Words): void => {
  registry[languages] = { ...registry[languages], [tag]: words };
  if (globalThis.document) updateCards(document);
};

/** The registered tag of a language or of its base language; undefined if there is neither. */
export const languageFor = (lang: string): string | undefined =>
  [lang, lang.split('-')[0]!].find((tag) => Object.hasOwn(registry[languages] ?? {}, tag));
