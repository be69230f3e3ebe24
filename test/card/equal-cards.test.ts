/** Equal cards share the work of rendering, and nothing else. */
import { expect } from '@open-wc/testing';
import type { CareerElement } from '../../src/card/career-element.js';
import type { CareerLinkEvent } from '../../src/events.js';
import { baker, heard, parts, rendered, seen, show } from '../support.js';

const cardOf = (ladder: Element): HTMLElement => parts(ladder, 'card')[0]!;

const footer = (): HTMLElement =>
  Object.assign(document.createElement('p'), { slot: 'footer', textContent: 'Ask us' });

/** Three ladders: the first is rendered, the others are clones. */
const threeLadders = async (set: Partial<CareerElement> = {}): Promise<CareerElement[]> => [
  await show('salary-ladder', set),
  await show('salary-ladder', set),
  await show('salary-ladder', set),
];

/** Changes one ladder of three, and expects that it alone looks different. */
const expectOnlyOneChanges = async (
  change: (ladder: CareerElement) => unknown,
  text: string,
): Promise<void> => {
  for (const index of [0, 1, 2]) {
    document.body.replaceChildren();
    const ladders = await threeLadders();
    const before = ladders.map(heard);
    change(ladders[index]!);
    for (const ladder of ladders) await rendered(ladder);
    ladders.forEach((ladder, at) => {
      if (at === index) expect(heard(ladder)).to.include(text);
      else expect(heard(ladder)).to.equal(before[at]);
    });
  }
};

afterEach(() => document.body.replaceChildren());

describe('equal ladders', () => {
  it('show the same, each with its own nodes', async () => {
    const [first, ...others] = await threeLadders();
    for (const other of others) {
      expect(cardOf(other).isEqualNode(cardOf(first!))).to.equal(true);
      expect(cardOf(other) === cardOf(first!)).to.equal(false);
      expect(cardOf(other).getRootNode() === other.shadowRoot).to.equal(true);
    }
  });

  it('keep their nodes when they are rendered again', async () => {
    for (const ladder of await threeLadders()) {
      const card = cardOf(ladder);
      ladder.requestUpdate();
      await rendered(ladder);
      expect(cardOf(ladder) === card).to.equal(true);
    }
  });

  it('change alone: language', () =>
    expectOnlyOneChanges((ladder) => (ladder.lang = 'en-IN'), '1,00,000'));

  it('change alone: heading level', async () => {
    await expectOnlyOneChanges((ladder) => (ladder.headingLevel = 4), 'Entry');
    const [first, second] = await threeLadders();
    second!.headingLevel = 4;
    await rendered(second!);
    expect(parts(second!, 'heading')[0]!.localName).to.equal('h4');
    expect(parts(first!, 'heading')[0]!.localName).to.equal('h2');
  });

  it('change alone: path', () =>
    expectOnlyOneChanges((ladder) => (ladder.path = baker), 'Apprentice'));

  it('change alone: footer', async () => {
    await expectOnlyOneChanges((ladder) => ladder.append(footer()), 'Entry');
    const [, second, third] = await threeLadders();
    second!.append(footer());
    await rendered(second!);
    expect(second!.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(parts(third!, 'footer')).to.have.length(0);
    second!.replaceChildren();
    await rendered(second!);
    expect(cardOf(second!).checkVisibility()).to.equal(true);
    expect(seen(second!)).to.equal(seen(third!));
  });

  it('show the same again after a change and back', async () => {
    const ladders = await threeLadders();
    const before = seen(ladders[0]!);
    for (const ladder of ladders) {
      ladder.lang = 'en-IN';
      await rendered(ladder);
      expect(seen(ladder)).not.to.equal(before);
      ladder.lang = '';
      await rendered(ladder);
      expect(seen(ladder)).to.equal(before);
    }
  });

  it('fire an event for each followed link', async () => {
    for (const ladder of await threeLadders({ path: baker })) {
      const followed = new Promise<CareerLinkEvent>((done) =>
        ladder.addEventListener('career-link', done, { once: true }),
      );
      ladder.addEventListener('career-link', (event) => event.preventDefault());
      parts(ladder, 'link')[0]!.click();
      expect((await followed).url).to.equal(baker.source!.url);
    }
  });

  it('only mark the learner’s level on the learner’s own page', async () => {
    const { source: _, ...path } = baker;
    const plan = { trackable: true, storage: 'none' as const, progress: { done: ['flour'] } };
    const scopes = [
      await show('career-path', { path, ...plan }),
      await show('career-path', { path }),
    ];
    for (const turn of [0, 1, 2, 3]) {
      const ladder = await show('salary-ladder', { into: scopes[turn % 2]! });
      expect(parts(ladder, 'here')).to.have.length(turn % 2 ? 0 : 1);
    }
  });
});
