/** An editor as newsletters have it: Substack’s is made with Tiptap, too. */
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

const editor = new Editor({
  element: document.querySelector('#editor'),
  extensions: [StarterKit],
});
Object.assign(window, { editor });
