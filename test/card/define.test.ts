import { expect } from '@open-wc/testing';
import { version } from '../../package.json';
import { define } from '../../src/card/define.js';
import { SalaryLadder } from '../../src/index.js';

describe('define', () => {
  it('keeps the first definition, and warns once about another version', () => {
    const { warn } = console;
    const messages: string[] = [];
    console.warn = (message: string) => messages.push(message);
    try {
      class First extends HTMLElement {
        static version = '';
      }
      define('test-define', First);
      expect(First.version).to.equal(version);
      define('test-define', class extends HTMLElement {});
      expect(messages).to.deep.equal([]);
      First.version = '0.0.1';
      define('test-define', class extends HTMLElement {});
      define('test-define', class extends HTMLElement {});
      expect(customElements.get('test-define')).to.equal(First);
    } finally {
      console.warn = warn;
    }
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('0.0.1').and.to.include(version);
  });

  it('registers the elements', () => {
    expect(customElements.get('salary-ladder')).to.equal(SalaryLadder);
  });
});
