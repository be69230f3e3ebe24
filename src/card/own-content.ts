/** What an author has put inside an element, as opposed to what editors and frameworks leave there. */
import { looksLikeJson } from '../looks-like-json.js';
import { warnOnce } from '../warn-once.js';

const invisible = /^(br|link|meta|noscript|script|style|template)$/;

/** Whether a node shows something: text, or an element that isn't merely left behind, such as an empty paragraph. */
const isContent = (node: Node): boolean => {
  if (!(node instanceof Element)) return node instanceof Text && /[^\s\u200b]/.test(node.data);
  if (node.slot || invisible.test(node.localName)) return false;
  return !/^(p|span)$/.test(node.localName) || hasContent(node);
};

/** Whether an element contains anything to show outside named slots. */
export const hasContent = ({ childNodes }: Node): boolean => [...childNodes].some(isContent);

/** Whether an element may contain data, or the paragraph after it does. The code for custom data decides. */
export const mayHaveData = (element: Element): boolean => {
  if (element.firstChild)
    return Boolean(element.querySelector('script')) || looksLikeJson(element.textContent);
  const paragraph = element.parentElement;
  return (
    paragraph?.localName === 'p' && Boolean(paragraph.nextElementSibling?.querySelector('script'))
  );
};

/**
 * Warns if an element seems to have swallowed the rest of its container, as `<salary-ladder />` does: HTML has no
 * self-closing custom elements. Cards inside are a sign that the content belongs there.
 */
export const warnIfUnclosed = (element: Element): void => {
  if (element.nextElementSibling || !element.firstElementChild || !hasContent(element)) return;
  // The card's own data, wherever an editor has put it.
  if (looksLikeJson(element.textContent)) return;
  const inside = [...element.querySelectorAll('*')];
  if (inside.some(({ localName }) => localName.includes('-'))) return;
  const tag = element.localName;
  warnOnce(
    `<${tag}> contains what follows it on the page, and may hide it. Write <${tag}></${tag}>: in HTML, <${tag} /> doesn’t close the tag.`,
  );
};
