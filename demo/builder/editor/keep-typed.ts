/** Sets the text of a control, but not while the author types text that means the same. */
import { noChange } from 'lit/html.js';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

type Options = [text: string, isSame: (shown: string) => boolean];

class KeepTyped extends Directive {
  render(...[]: Options) {
    return noChange;
  }

  override update({ element }: ElementPart, [text, isSame]: Options) {
    const control = element as HTMLInputElement;
    const isTyping = control === document.activeElement;
    if (control.value !== text && !(isTyping && isSame(control.value))) control.value = text;
    return noChange;
  }
}

export const keepTyped = directive(KeepTyped);
