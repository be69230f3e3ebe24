// Proves that the runner, and what the elements are built on, work in each browser.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { css, LitElement } from 'lit';
import { title, steps } from './smoke-data.json';
import type { PropertyValues } from 'lit';

class SmokeElement extends LitElement {
  static override properties = { name: {}, on: { type: Boolean } };
  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
      color-scheme: light;
      color: light-dark(rgb(1, 2, 3), rgb(4, 5, 6));
    }
    :host([dark]) {
      color-scheme: dark;
    }
    :host(:state(done)) {
      opacity: 0.5;
    }
    button:focus-visible {
      outline: 3px solid rgb(0, 0, 255);
    }
    p {
      width: 10px;
      transition: none;
    }
    @container (min-width: 500px) {
      p {
        width: 20px;
      }
    }
  `;
  declare name: string;
  declare on: boolean;
  declare inner: number;
  readonly internals = this.attachInternals();
  updates: PropertyValues[] = [];

  constructor() {
    super();
    this.name = 'first';
    this.on = false;
  }
  override updated(changed: PropertyValues) {
    this.updates.push(changed);
  }
  override render() {
    return html`<button>${this.name}</button>
      <p></p>`;
  }
}
customElements.define('smoke-element', SmokeElement);

const render = (width = 400) =>
  fixture<HTMLDivElement>(
    html`<div style="width: ${width}px"><smoke-element></smoke-element></div>`,
  );
const inside = (wrapper: Element, selector: string) =>
  wrapper.querySelector('smoke-element')!.shadowRoot!.querySelector<HTMLElement>(selector)!;

describe('smoke', () => {
  it('imports JSON by name, and fetches it as JSON', async () => {
    expect(title).to.equal('Smoke');
    expect(steps).to.deep.equal([1, 2]);
    const response = await fetch(new URL('./smoke-data.json', import.meta.url));
    expect(response.headers.get('content-type')).to.match(/^application\/json/);
    expect(await response.json()).to.deep.include({ title: 'Smoke' });
    expect((await import('./smoke-data.json')).title).to.equal('Smoke');
  });

  it('has reactive properties with declared fields', async () => {
    const element = (await render()).querySelector<SmokeElement>('smoke-element')!;
    expect(Object.hasOwn(element, 'inner')).to.equal(false);
    expect(Object.hasOwn(element, 'updates')).to.equal(true);
    element.name = 'second';
    await element.updateComplete;
    expect(element.updates.at(-1)!.get('name')).to.equal('first');
    expect(element.shadowRoot!.querySelector('button')!.textContent).to.equal('second');
  });

  it('is accessible, and shows when it is not', async () => {
    const wrapper = await render();
    await expect(wrapper).to.be.accessible();
    const bad = await fixture(html`<div><img src="data:," /></div>`);
    let message = '';
    try {
      await expect(bad).to.be.accessible();
    } catch (error) {
      message = String(error);
    }
    expect(message).to.contain('image-alt');
  });

  it('gets keys', async () => {
    const button = inside(await render(), 'button');
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    expect(document.hasFocus()).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect((button.getRootNode() as ShadowRoot).activeElement).to.equal(button);
    expect(getComputedStyle(button).outlineColor).to.equal('rgb(0, 0, 255)');
    await sendKeys({ press: 'Enter' });
    expect(clicks).to.equal(1);
  });

  it('answers container queries', async () => {
    const wrapper = await render(400);
    const p = inside(wrapper, 'p');
    expect(getComputedStyle(p).width).to.equal('10px');
    wrapper.style.width = '600px';
    expect(getComputedStyle(p).width).to.equal('20px');
  });

  it('has light-dark() and :state()', async () => {
    const element = (await render()).querySelector<SmokeElement>('smoke-element')!;
    expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
    element.toggleAttribute('dark', true);
    expect(getComputedStyle(element).color).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(element).opacity).to.equal('1');
    element.internals.states.add('done');
    expect(getComputedStyle(element).opacity).to.equal('0.5');
  });

  it('starts from the same page size, without emulation', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    expect([innerWidth, innerHeight, devicePixelRatio]).to.deep.equal([1280, 900, 1]);
  });

  it('emulates media features in Chromium', async function () {
    const features = {
      'forced-colors': 'active',
      'prefers-reduced-motion': 'reduce',
      'prefers-color-scheme': 'dark',
      'prefers-contrast': 'more',
    };
    if (!(await executeServerCommand('emulate-features', features))) this.skip();
    for (const [name, value] of Object.entries(features))
      expect(matchMedia(`(${name}: ${value})`).matches, name).to.equal(true);
    await executeServerCommand('emulate-features', { media: 'print' });
    expect(matchMedia('print').matches).to.equal(true);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    // Left on deliberately: the next file must not see it.
    await executeServerCommand('emulate-features', features);
  });
});
