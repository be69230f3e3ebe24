/** Finds the JSON that an author has put inside an element, wherever a content management system has moved it. */
import { looksLikeJson } from '../looks-like-json.js';

/** Data blocks, and those that lost their type. */
const scripts = 'script[type="application/json" i], script:not([type], [src])';

/** Whether a node belongs to an element, and not to a custom element inside it. */
const belongsTo = (element: Element, node: Element): boolean => {
  const owner = node.parentElement!;
  return owner === element || (!owner.localName.includes('-') && belongsTo(element, owner));
};

const isData = (script: HTMLScriptElement): boolean =>
  script.type !== '' || looksLikeJson(script.text);

/**
 * WordPress turns blank lines around the script into paragraphs. The parser then closes the element before
 * the script, which ends up in the next paragraph.
 */
const inNextParagraph = ({ parentElement: around }: Element): Element | undefined => {
  const next = around?.localName === 'p' ? around.nextElementSibling : undefined;
  return next?.localName === 'p' ? next : undefined;
};

const scriptIn = (element: Element): HTMLScriptElement | undefined =>
  [...element.querySelectorAll<HTMLScriptElement>(scripts)].find(
    (script) => belongsTo(element, script) && isData(script),
  );

/** JSON as text: filters that remove the script's tag keep its text. */
const isJson = ({ children, textContent }: Element): boolean =>
  looksLikeJson(textContent) && [...children].every(({ localName }) => !localName.includes('-'));

/** The node whose text is an element's own data, if there is one. */
export const ownData = (element: Element): Element | undefined => {
  const script = scriptIn(element);
  if (script) return script;
  if (isJson(element)) return element;
  const paragraph = element.firstElementChild ? undefined : inNextParagraph(element);
  return paragraph && scriptIn(paragraph);
};
