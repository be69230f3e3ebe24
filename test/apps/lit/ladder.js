/** A page with its own element, and one card in it. */
import { html, LitElement } from 'lit';
import 'career-path-elements/salary-ladder';

class MyPage extends LitElement {
  static properties = { level: { type: Number } };

  render() {
    return html`<salary-ladder heading-level=${this.level}></salary-ladder>`;
  }
}

customElements.define('my-page', MyPage);
