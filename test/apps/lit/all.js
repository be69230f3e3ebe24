/** A page with all cards. */
import { html, render } from 'lit';
import 'career-path-elements';

render(html`<career-roadmap trackable></career-roadmap>`, document.body);
