import { expect } from '@open-wc/testing';
import { box, parts, rendered, show } from '../support.js';
import { kept, roadmap, boxes, ticks, answers, status, press, events } from './plan.js';

describe('ticking off steps', () => {
  it('is not there unless it is asked for, nor is anything stored', async () => {
    const card = await show('career-roadmap');
    expect(card.shadowRoot!.querySelectorAll('input, button, fieldset')).to.have.length(0);
    expect(localStorage).to.have.length(0);
  });

  it('shows nothing before it is there, so that nothing moves then', async () => {
    const card = Object.assign(document.createElement('career-roadmap'), { trackable: true });
    document.body.append(card);
    const states: string[] = [];
    for (let shown = false; !shown; await new Promise((done) => setTimeout(done))) {
      const steps = parts(card, 'step').filter((step) =>
        step.checkVisibility({ visibilityProperty: true }),
      );
      shown = steps.length > 0;
      if (card.matches(':state(loading)')) states.push('loading');
      if (shown) expect(boxes(card)).to.have.length(5);
    }
    expect(states).to.include('loading');
    expect(card.matches(':state(loading)')).to.equal(false);
  });

  it('ticks steps off: the strip, the figures, the marker and the storage follow', async () => {
    const card = await roadmap();
    expect(status(card)).to.equal('0 of 5 steps done, 15–21 months to go');
    expect(localStorage).to.have.length(0);
    await press(card, boxes(card)[0]);
    await press(card, boxes(card)[1]);
    expect(status(card)).to.equal('2 of 5 steps done, 8–11 months to go');
    expect(ticks(card)).to.deep.equal([true, true, false, false, false]);
    const open = parts(card, 'segment').map((segment) => segment.classList.contains('open'));
    expect(open).to.deep.equal([false, false, true, true, true]);
    expect(kept()).to.deep.equal({ done: ['python-ml', 'devops-cloud'] });
    await press(card, boxes(card)[0]);
    expect(status(card)).to.equal('1 of 5 steps done, 12–17 months to go');
    expect(kept()).to.deep.equal({ done: ['devops-cloud'] });
  });

  it('ticks off by colours alone: no box changes, and none comes or goes', async () => {
    const card = await roadmap();
    // With the first tick there is something to start over from, and a button for it.
    await press(card, boxes(card)[0]);
    const drawn = () =>
      ['segment', 'marker', 'check'].flatMap((part) =>
        parts(card, part).map((element) => {
          const { height, left, top, width } = element.getBoundingClientRect();
          const { borderWidth, textIndent } = getComputedStyle(element);
          const { content, display } = getComputedStyle(element, '::before');
          return [part, left, top, width, height, borderWidth, textIndent, content, display];
        }),
      );
    const before = drawn();
    await press(card, boxes(card)[1]);
    expect(parts(card, 'marker')[1]!.closest('li')!.part.value).to.equal('step done');
    expect(drawn()).to.deep.equal(before);
  });

  it('renders no card for a tick, and the right one for what comes between', async () => {
    const card = await roadmap({ progress: { done: ['python-ml'] } });
    const twin = await roadmap();
    const markup = ({ shadowRoot }: Element) =>
      shadowRoot!.innerHTML.replace(/<!--.*?-->| class=""/g, '');
    const said = () => [card, twin].map((each) => [ticks(each), markup(each)]);
    // Who renders asks what is around the card, its language for one.
    let renderings = 0;
    const { closest } = Element.prototype;
    card.closest = twin.closest = function (this: Element, selector: string) {
      renderings++;
      return closest.call(this, selector);
    };
    for (const between of [() => {}, () => (card.lang = twin.lang = 'de'), () => {}]) {
      between();
      await Promise.all([card, twin].map(rendered));
      const before = said();
      renderings = 0;
      boxes(card)[1]!.click();
      expect(ticks(twin)).to.deep.equal([true, true, false, false, false]);
      const ticked = said();
      await Promise.all([card, twin].map(rendered));
      expect(renderings).to.equal(0);
      for (const each of [card, twin]) {
        each.requestUpdate();
        await rendered(each);
      }
      expect(renderings).to.be.above(0);
      expect(said(), 'rendered, it is the same').to.deep.equal(ticked);
      boxes(twin)[1]!.click();
      expect(said()).to.deep.equal(before);
    }
  });

  it('shows what the page makes of a tick at once', async () => {
    const card = await roadmap();
    const refuse = () => (card.progress = { done: [] });
    card.addEventListener('career-progress', refuse);
    // The first one brings a button, too; none of them stays.
    for (const index of [0, 0, 2]) {
      await press(card, boxes(card)[index]);
      expect(ticks(card)).to.deep.equal([false, false, false, false, false]);
      expect(status(card)).to.match(/^0 of 5/);
    }
    card.removeEventListener('career-progress', refuse);
    await press(card, boxes(card)[2]);
    expect(ticks(card)).to.deep.equal([false, false, true, false, false]);
  });

  it('keeps the button where it is, whatever the status beside it says', async () => {
    const into = box(600);
    const card = await roadmap({ into });
    await press(card, boxes(card)[0]);
    const beside = () =>
      parts(card, 'button')[0]!.getBoundingClientRect().left >=
      parts(card, 'status')[0]!.getBoundingClientRect().right;
    const found = new Set<boolean>();
    for (let width = 280; width <= 600; width += 10) {
      into.style.inlineSize = `${width}px`;
      const places = [beside()];
      for (const index of [1, 2, 3]) {
        await press(card, boxes(card)[index]);
        places.push(beside());
      }
      for (const index of [1, 2, 3]) await press(card, boxes(card)[index]);
      expect(new Set(places), `${width} px`).to.have.length(1);
      found.add(places[0]!);
    }
    expect(found).to.have.length(2);
  });

  it('shows a tick on the marker where the step is done, else the number', async () => {
    const card = await roadmap();
    await press(card, boxes(card)[0]);
    const looks = parts(card, 'marker').map((marker) => [
      getComputedStyle(marker, '::before').visibility,
      getComputedStyle(marker).webkitTextFillColor === getComputedStyle(marker).color,
    ]);
    expect(looks.slice(0, 2)).to.deep.equal([
      ['visible', false],
      ['hidden', true],
    ]);
  });

  it('tells every change, after it is made', async () => {
    const card = await roadmap();
    const seenThen: unknown[] = [];
    card.addEventListener('career-progress', () => seenThen.push(card.progress));
    await press(card, boxes(card)[1]);
    const [event] = events;
    expect(event!.target === card).to.equal(true);
    expect(event!.bubbles && event!.composed).to.equal(true);
    expect(event).to.include({ step: 'devops-cloud', done: true, completed: 1, total: 5 });
    expect(event!.path.id).to.equal('mlops-engineer');
    expect(event!.progress).to.deep.equal({ done: ['devops-cloud'] });
    expect(seenThen).to.deep.equal([event!.progress]);
    await press(card, boxes(card)[1]);
    expect(events[1]).to.include({ step: 'devops-cloud', done: false, completed: 0 });
    await press(card, answers(card)[2]);
    expect(events[2]).to.include({ step: undefined, done: undefined, completed: 0, total: 4 });
    expect(events[2]!.progress).to.deep.equal({ done: [], start: 'devops' });
  });

  it('is said politely when it changes, by one and the same line', async () => {
    const card = await roadmap();
    const [line] = parts(card, 'status');
    expect(line!.getAttribute('role')).to.equal('status');
    const said: string[] = [];
    new MutationObserver(() => said.push(line!.textContent!.trim())).observe(line!, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    await press(card, boxes(card)[0]);
    await press(card, answers(card)[2]);
    expect(parts(card, 'status')[0] === line).to.equal(true);
    expect(said).to.deep.equal([
      '1 of 5 steps done, 11–15 months to go',
      '1 of 4 steps done, 8–11 months to go',
    ]);
  });

  it('names each box by what is done with it', async () => {
    const [first] = parts(await roadmap(), 'check');
    expect(first!.textContent).to.equal('Done: Python + ML Fundamentals');
  });

  it('is in the state complete when all is done, and out of it again', async () => {
    const card = await roadmap();
    for (const check of boxes(card)) await press(card, check);
    expect(card.matches(':state(complete)')).to.equal(true);
    expect(status(card)).to.equal('All 5 steps done');
    await press(card, boxes(card)[4]);
    expect(card.matches(':state(complete)')).to.equal(false);
  });
});
