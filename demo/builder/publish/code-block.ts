/** Code with a button that copies it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { find } from '../../find.js';

export interface CodeBlock {
  label: string;
  text: string;
  /** HTML that can also be copied as headings and lists, for editors that have no view for code. */
  isFormatted?: boolean;
}

const announce = (message: string) => {
  find('#copied').textContent = message;
};

const codeBeside = (button: Element) => button.closest('figure')!.querySelector('code')!;

/** Runs a copy; selects the code if the browser doesn’t allow it. */
const copy = async (button: Element, label: string, write: (text: string) => Promise<void>) => {
  const code = codeBeside(button);
  try {
    await write(code.textContent);
    announce(`${label} copied.`);
  } catch {
    getSelection()?.selectAllChildren(code);
    announce(`${label} selected. Copy it with your keyboard.`);
  }
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

export const codeBlock = ({ isFormatted, label, text }: CodeBlock): TemplateResult => html`
  <figure data-label=${label}>
    <figcaption>
      <span>${label}</span>
      ${
        isFormatted
          ? html`<button
              type="button"
              @click=${({ currentTarget }: Event) =>
                copy(currentTarget as Element, 'Formatted text', writeFormatted)}
            >
              Copy as formatted text
            </button>`
          : nothing
      }
      <button
        type="button"
        aria-label=${`Copy ${label}`}
        @click=${({ currentTarget }: Event) =>
          copy(currentTarget as Element, label, (code) => navigator.clipboard.writeText(code))}
      >
        Copy
      </button>
    </figcaption>
    <pre><code>${text}</code></pre>
  </figure>
`;
