import type { ReactiveControllerHost } from 'lit';

/** Loads the files that few cards need. A card whose file can't be loaded goes on without it. */
export class OnDemand {
  /** Whether a file could not be loaded. */
  failed = false;
  /** Settles when nothing is being loaded. */
  ready: Promise<unknown> = Promise.resolve();

  constructor(private host: ReactiveControllerHost) {}

  /** Calls back with the module, or with nothing if it can't be loaded, and updates the card. */
  load<Module>(module: Promise<Module>, use: (module?: Module) => void): void {
    const loaded = module
      .then(use, (error) => {
        console.error(error);
        this.failed = true;
        use();
      })
      .then(() => this.host.requestUpdate());
    this.ready = Promise.all([this.ready, loaded]);
  }
}
