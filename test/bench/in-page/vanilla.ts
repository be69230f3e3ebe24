/** A custom element written without a library. */
import { content, css, view } from 'subject';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

customElements.define(
  'plain-card',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = view(content);
    }
  },
);
