import { ContextEvent, type ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { careerContext, type CareerScope } from './career-context.js';

/**
 * Requests the path of the nearest `<career-path>`. Unlike Lit's ContextConsumer, it repeats the request when
 * a provider announces itself: a `<career-path>` may be upgraded after the cards inside it.
 */
export class ScopeConsumer implements ReactiveController {
  /** What the provider shares; undefined without one. */
  value: CareerScope | undefined;

  #unsubscribe: (() => void) | undefined;
  #document: Document | undefined;

  constructor(private host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.host.ownerDocument;
    this.#document.addEventListener('context-provider', this.#request);
    this.#request();
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('context-provider', this.#request);
    this.#unsubscribe?.();
    // The next place may have no provider.
    this.#unsubscribe = this.value = undefined;
  }

  #request = (): void => {
    this.host.dispatchEvent(new ContextEvent(careerContext, this.host, this.#receive, true));
  };

  #receive: ContextCallback<CareerScope | undefined> = (value, unsubscribe) => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.value = value;
    this.host.requestUpdate();
  };
}
