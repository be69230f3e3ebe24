/** The roadmap of `vanilla.ts`, with steps to tick off. */
import { content } from 'subject';
import './vanilla.js';
import { track } from './track.js';

for (const card of document.querySelectorAll('plain-card'))
  track(card.shadowRoot!, content.steps, 'input', 'change');
