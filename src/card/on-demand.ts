import type { ReactiveControllerHost } from 'lit';

/** Loads the files that few cards need. If a file fails to load, the card continues without it. */
export class OnDemand {
  /** Whether a file failed to load. */
  failed = false;
  /** Resolves when nothing is loading. */
  ready: Promise<unknown> = Promise.resolve();

  constructor(private host: ReactiveControllerHost) {}

  /** Calls `use` with the module, or without it if loading failed, then updates the card. */
  load<Module>(module: Promise<Module>, use?: (module?: Module) => void): void {
    const loaded = module
      .then(use, (error) => {
        console.error(error);
        this.failed = true;
        use?.();
      })
      .then(() => this.host.requestUpdate());
    this.ready = Promise.all([this.ready, loaded]);
  }
}
