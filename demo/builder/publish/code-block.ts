/** Code with a button that copies it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { find } from '../../find.js';
import { announcement } from '../announcement.js';

export interface CodeBlock {
  label: string;
  text: string;
  /** HTML that can also be copied as headings and lists, for editors that have no view for code. */
  isFormatted?: boolean;
}

/** What the last copy did, so that its button says so as long as the code is the same. */
let last = { what: '', text: '', outcome: '' };

const outcomeOf = (what: string, text: string): string =>
  last.what === what && last.text === text ? last.outcome : '';

/** Runs a copy; selects the code if the browser doesn’t allow it. */
const copy = async (button: Element, what: string, write: (text: string) => Promise<void>) => {
  const code = button.closest('figure')!.querySelector('code')!;
  const text = code.textContent;
  const isCopied = await write(text).then(
    () => true,
    () => false,
  );
  if (!isCopied) getSelection()?.selectAllChildren(code);
  for (const other of document.querySelectorAll<HTMLElement>('[data-outcome]'))
    other.dataset.outcome = '';
  last = { what, text, outcome: isCopied ? 'copied' : 'selected' };
  (button as HTMLElement).dataset.outcome = last.outcome;
  const status = find('#copied');
  const said = isCopied ? `${what} copied.` : `${what} selected. Copy it with your keyboard.`;
  status.textContent = announcement(said, status.textContent);
};

const textOf = (markup: string): string =>
  [
    ...new DOMParser()
      .parseFromString(markup, 'text/html')
      .body.querySelectorAll('h1,h2,h3,h4,h5,h6,p,li'),
  ]
    .map(({ textContent }) => textContent.trim())
    .join('\n');

const writeFormatted = (markup: string) =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([markup], { type: 'text/html' }),
      'text/plain': new Blob([textOf(markup)], { type: 'text/plain' }),
    }),
  ]);

interface CopyButton {
  /** What is copied. */
  what: string;
  name: string;
  label: string;
  text: string;
  write: (text: string) => Promise<void>;
}

/** A button. Its style says what it did, in addition to its name. */
const copyButton = ({ label, name, text, what, write }: CopyButton) =>
  html`<button
    type="button"
    class="copy"
    aria-label=${name}
    data-outcome=${live(outcomeOf(what, text))}
    @click=${({ currentTarget }: Event) => copy(currentTarget as Element, what, write)}
  >
    <span>${label}</span>
  </button>`;

export const codeBlock = ({ isFormatted, label, text }: CodeBlock): TemplateResult => html`
  <figure data-label=${label}>
    <figcaption>
      <span>${label}</span>
      ${copyButton({
        what: label,
        name: `Copy ${label}`,
        label: 'Copy',
        text,
        write: (code) => navigator.clipboard.writeText(code),
      })}
      ${
        isFormatted
          ? copyButton({
              what: 'Formatted text',
              name: 'Copy as formatted text',
              label: 'Copy as formatted text',
              text,
              write: writeFormatted,
            })
          : nothing
      }
    </figcaption>
    <pre><code>${text}</code></pre>
  </figure>
`;
