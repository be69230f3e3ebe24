import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { adoptStyles, adoptStyleSheet } from '../../src/card/adopted-styles.js';
import { box } from '../support.js';

const styles = [css`p { color: rgb(1, 2, 3) }`, css`p { opacity: 0.5 }`]; // prettier-ignore

const rootIn = (view: Document): ShadowRoot => {
  const host = view.body.appendChild(view.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p></p>';
  return root;
};

const look = (root: ShadowRoot): string[] => {
  const { color, opacity } = getComputedStyle(root.querySelector('p')!);
  return [color, opacity];
};

const frame = (): Document => {
  const element = document.createElement('iframe');
  box(100).append(element);
  return element.contentDocument!;
};

afterEach(() => document.body.replaceChildren());

describe('adopted styles', () => {
  it('apply in this document, shared by all roots', () => {
    const [first, second] = [rootIn(document), rootIn(document)];
    adoptStyles(first, styles);
    adoptStyles(second, styles);
    expect(look(first)).to.deep.equal(['rgb(1, 2, 3)', '0.5']);
    expect(first.adoptedStyleSheets[0]).to.equal(second.adoptedStyleSheets[0]);
  });

  it('apply in another document, which can’t adopt style sheets of this one', () => {
    const root = rootIn(frame());
    adoptStyles(root, styles);
    expect(look(root)).to.deep.equal(['rgb(1, 2, 3)', '0.5']);
    expect(root.adoptedStyleSheets[0]).not.to.equal(styles[0]!.styleSheet);
  });

  it('adopt an additional style sheet once, and only in its own document', () => {
    const sheet = new CSSStyleSheet();
    const [here, there] = [rootIn(document), rootIn(frame())];
    for (const root of [here, here, there]) adoptStyleSheet(root, sheet);
    expect(here.adoptedStyleSheets).to.have.length(1);
    expect(there.adoptedStyleSheets).to.have.length(0);
  });
});
