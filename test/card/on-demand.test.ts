import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { OnDemand } from '../../src/card/on-demand.js';

class TestHost extends LitElement {
  onDemand = new OnDemand(this);
  updates = 0;

  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('test-on-demand', TestHost);

const host = async (): Promise<TestHost> => {
  const element = document.body.appendChild(new TestHost());
  await element.updateComplete;
  return element;
};

afterEach(() => document.body.replaceChildren());

describe('OnDemand', () => {
  it('passes the module on, then updates the host', async () => {
    const element = await host();
    const used: unknown[] = [];
    element.onDemand.load(Promise.resolve('module'), (module) => used.push(module));
    await element.onDemand.ready;
    await element.updateComplete;
    expect(used).to.deep.equal(['module']);
    expect(element.updates).to.equal(2);
    expect(element.onDemand.failed).to.equal(false);
  });

  it('continues without a module that can’t be loaded, and logs why', async () => {
    const element = await host();
    const { error } = console;
    const logged: unknown[] = [];
    console.error = (reason: unknown) => logged.push(reason);
    const used: unknown[] = [];
    element.onDemand.load(Promise.reject(new Error('blocked')), (module) => used.push(module));
    await element.onDemand.ready;
    console.error = error;
    expect(used).to.deep.equal([undefined]);
    expect(element.onDemand.failed).to.equal(true);
    await element.updateComplete;
    expect(element.updates).to.equal(2);
    expect(String(logged[0])).to.include('blocked');
  });

  it('is ready when everything is loaded', async () => {
    const { onDemand } = await host();
    const order: string[] = [];
    let deliver: (module: string) => void = () => {};
    onDemand.load(new Promise<string>((done) => (deliver = done)), (module) => order.push(module!));
    onDemand.load(Promise.resolve('second'), (module) => order.push(module!));
    const ready = onDemand.ready.then(() => order.push('ready'));
    deliver('first');
    await ready;
    expect(order.at(-1)).to.equal('ready');
    expect(order.slice(0, 2).sort()).to.deep.equal(['first', 'second']);
  });
});
