/** The pages around the cards. */
import type { Card, Many } from './peers/peer.js';

const style = `body{max-width:44rem;margin:0 auto;padding:1rem;font:1.0625rem/1.6 system-ui,sans-serif}.around>*{margin-block:1rem}`;

const paragraphs = [
  'A friend asked me last week what people who run machine learning for a living are paid, and what it takes to become one of them. I had half an answer, so I went and looked.',
  'The short version: more than most, and it takes longer than the adverts say. The long version is in the card below, level by level, with the figures as they stand this year.',
  'What surprised me is how far apart the ends are. The last level has no upper end at all, and nobody I asked would name one.',
  'If you are on the way yourself, don’t read it as a promise. Read it as a map: it shows where the road goes, not how fast you will be on it.',
  'I shall write more about the single steps in the weeks to come. Until then, tell me what I have got wrong.',
];

const document = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What it pays</title><style>${style}</style>${head}</head><body>${body}</body></html>`;

const text = (from: number, to?: number) =>
  paragraphs
    .slice(from, to)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

/** A blog post with a card after its second paragraph. */
export const post = ({ body = '', head = '' }: Partial<Card>) =>
  document(
    head,
    `<h1>What it pays, and the way to it</h1>${text(0, 2)}<div class="around">${body}</div>${text(2)}`,
  );

/** A page with an empty box; `put(count)` fills it with ladders, `clear()` empties it. */
export const box = ({ head = '', insert = 'innerHTML', tag = '' }: Many) =>
  document(
    head,
    `<div class="around" id="box"></div><script>
      const box = document.querySelector('#box');
      const tag = ${JSON.stringify(tag).replace(/</g, '\\u003c')};
      const how = ${JSON.stringify(insert)};
      const put = (count) => {
        if (how === 'own') window.insert(box, count);
        else if (how === 'setHTMLUnsafe') box.setHTMLUnsafe(tag.repeat(count));
        else box.innerHTML = tag.repeat(count);
      };
      const clear = () => {
        if (how === 'own') window.remove();
        else box.replaceChildren();
      };
    </script>`,
  );

/** A page of its own for the card. */
export const portal = ({ body = '', head = '' }: Partial<Card>) =>
  document(head, `<p>Careers in technology, one at a time.</p>${body}`);
