import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { careerContext, type CareerScope } from '../../src/card/career-context.js';
import { ScopeConsumer } from '../../src/card/scope-consumer.js';
import { baker } from '../support.js';

class TestConsumer extends LitElement {
  scope = new ScopeConsumer(this);
}
customElements.define('test-scope-consumer', TestConsumer);

/** A provider that is registered late, by `upgrade`. */
class TestProvider extends LitElement {
  provider = new ContextProvider(this, {
    context: careerContext,
    initialValue: { path: baker, loading: false },
  });
}

const consumerIn = (parent: Node): TestConsumer => {
  const consumer = document.createElement('test-scope-consumer') as TestConsumer;
  parent.appendChild(consumer);
  return consumer;
};

const provider = (tag: string): TestProvider =>
  document.body.appendChild(document.createElement(tag)) as TestProvider;

afterEach(() => document.body.replaceChildren());

describe('ScopeConsumer', () => {
  it('has no value without a provider', () => {
    expect(consumerIn(document.body).scope.value).to.equal(undefined);
  });

  it('requests the context again when a provider is upgraded later', () => {
    const late = provider('test-late-provider');
    const consumer = consumerIn(late);
    expect(consumer.scope.value).to.equal(undefined);
    customElements.define('test-late-provider', TestProvider);
    expect(consumer.scope.value?.path).to.equal(baker);
  });

  it('receives its provider’s changes, and updates its host', async () => {
    customElements.define('test-provider', class extends TestProvider {});
    const element = provider('test-provider');
    const consumer = consumerIn(element);
    await consumer.updateComplete;
    const scope: CareerScope = { path: baker, loading: true };
    element.provider.setValue(scope);
    expect(consumer.scope.value).to.equal(scope);
    expect(consumer.isUpdatePending).to.equal(true);
  });

  it('disconnects from its provider when it is moved', () => {
    const element = provider('test-provider');
    const consumer = consumerIn(element);
    document.body.append(consumer);
    expect(consumer.scope.value).to.equal(undefined);
    element.provider.setValue({ path: baker, loading: true });
    expect(consumer.scope.value).to.equal(undefined);
  });
});
