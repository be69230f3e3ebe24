/** The buttons that save the picture of a card, and what they say. */
import { live } from 'lit/directives/live.js';
import { html, type TemplateResult } from 'lit/html.js';
import type { Publication } from './codes.js';
import { drawn, saveAs } from './picture.js';

const save = async (button: Element, kind: keyof typeof saveAs, publication: Publication) => {
  const status = button.closest('.downloads')!.querySelector('[role=status]')!;
  status.textContent = 'Making the picture …';
  try {
    status.textContent = `The file is ${await saveAs[kind](await drawn(publication))}.`;
  } catch (error) {
    const { message } = error as Error;
    status.textContent = `The picture can’t be made: ${message.replace(/\.$/, '')}.`;
  }
};

export const downloads = (publication: Publication): TemplateResult => html`
  <div class="downloads">
    ${(['PNG', 'SVG'] as const).map(
      (kind) =>
        html`<button
          type="button"
          @click=${({ currentTarget }: Event) => save(currentTarget as Element, kind, publication)}
        >
          Download ${kind}
        </button>`,
    )}
    <p role="status" .textContent=${live('')}></p>
  </div>
`;
