import { expect } from '@open-wc/testing';
import { box, parts, rendered, show } from '../support.js';
import { kept, roadmap, boxes, ticks, answers, status, press, events } from './plan.js';

describe('ticking off steps', () => {
  it('is off by default, and then stores nothing', async () => {
    const card = await show('career-roadmap');
    expect(card.shadowRoot!.querySelectorAll('input, button, fieldset')).to.have.length(0);
    expect(localStorage).to.have.length(0);
  });

  it('hides the steps until the checkboxes have loaded, so that nothing shifts', async () => {
    const card = Object.assign(document.createElement('career-roadmap'), { trackable: true });
    document.body.append(card);
    const visible = () =>
      parts(card, 'step').filter((step) => step.checkVisibility({ visibilityProperty: true }));
    const seen: { loading: boolean; steps: number; boxes: number }[] = [];
    // Called after each rendering, before the browser can load anything.
    new MutationObserver(() => {
      const loading = card.matches(':state(loading)');
      seen.push({ loading, steps: visible().length, boxes: boxes(card).length });
    }).observe(card.shadowRoot!, { attributes: true, childList: true, subtree: true });
    await rendered(card);
    expect(seen[0]).to.deep.equal({ loading: true, steps: 0, boxes: 0 });
    expect(seen.at(-1)).to.deep.equal({ loading: false, steps: 5, boxes: 5 });
    for (const { steps, boxes } of seen) expect(boxes).to.equal(steps);
  });

  it('updates the strip, the figures, the marker and the storage', async () => {
    const card = await roadmap();
    expect(status(card)).to.equal('0 of 5 steps done, 15 to 21 months to go');
    expect(localStorage).to.have.length(0);
    await press(card, boxes(card)[0]);
    await press(card, boxes(card)[1]);
    expect(status(card)).to.equal('2 of 5 steps done, 8 to 11 months to go');
    expect(ticks(card)).to.deep.equal([true, true, false, false, false]);
    const open = parts(card, 'segment').map((segment) => segment.classList.contains('open'));
    expect(open).to.deep.equal([false, false, true, true, true]);
    expect(kept()).to.deep.equal({ done: ['python-ml', 'devops-cloud'] });
    await press(card, boxes(card)[0]);
    expect(status(card)).to.equal('1 of 5 steps done, 12 to 17 months to go');
    expect(kept()).to.deep.equal({ done: ['devops-cloud'] });
  });

  it('only changes colours, so nothing shifts', async () => {
    const card = await roadmap();
    // The first tick adds the “Start over” button.
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

  it('updates cards without rendering them, with the same result', async () => {
    const card = await roadmap({ progress: { done: ['python-ml'] } });
    const twin = await roadmap();
    const markup = ({ shadowRoot }: Element) =>
      shadowRoot!.innerHTML.replace(/<!--.*?-->| class=""/g, '');
    const contents = () => [card, twin].map((each) => [ticks(each), markup(each)]);
    // Each rendering looks up the card's language in its ancestors.
    let renderings = 0;
    const { closest } = Element.prototype;
    card.closest = twin.closest = function (this: Element, selector: string) {
      renderings++;
      return closest.call(this, selector);
    };
    for (const between of [() => {}, () => (card.lang = twin.lang = 'de'), () => {}]) {
      between();
      await Promise.all([card, twin].map(rendered));
      const before = contents();
      renderings = 0;
      boxes(card)[1]!.click();
      expect(ticks(twin)).to.deep.equal([true, true, false, false, false]);
      const ticked = contents();
      await Promise.all([card, twin].map(rendered));
      expect(renderings).to.equal(0);
      for (const each of [card, twin]) {
        each.requestUpdate();
        await rendered(each);
      }
      expect(renderings).to.be.above(0);
      expect(contents(), 'after rendering').to.deep.equal(ticked);
      boxes(twin)[1]!.click();
      expect(contents()).to.deep.equal(before);
    }
  });

  it('shows at once if the page’s listener changes the progress', async () => {
    const card = await roadmap();
    const refuse = () => (card.progress = { done: [] });
    card.addEventListener('career-progress', refuse);
    // The listener reverts each of them, including the first, which adds a button.
    for (const index of [0, 0, 2]) {
      await press(card, boxes(card)[index]);
      expect(ticks(card)).to.deep.equal([false, false, false, false, false]);
      expect(status(card)).to.match(/^0 of 5/);
    }
    card.removeEventListener('career-progress', refuse);
    await press(card, boxes(card)[2]);
    expect(ticks(card)).to.deep.equal([false, false, true, false, false]);
  });

  it('keeps the button in place when the status changes', async () => {
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

  it('shows a check mark on the marker of a done step, otherwise its number', async () => {
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

  it('fires an event after each change', async () => {
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

  it('announces changes in a status line that is never replaced', async () => {
    const card = await roadmap();
    const [line] = parts(card, 'status');
    expect(line!.ariaLive).to.equal('polite');
    expect(line!.ariaAtomic).to.equal('true');
    // Orca doesn’t read the text of a status bar.
    expect(line!.role).to.equal(null);
    const announced: string[] = [];
    new MutationObserver(() => announced.push(line!.textContent!.trim())).observe(line!, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    await press(card, boxes(card)[0]);
    await press(card, answers(card)[2]);
    expect(parts(card, 'status')[0] === line).to.equal(true);
    expect(announced).to.deep.equal([
      '1 of 5 steps done, 11 to 15 months to go',
      '1 of 4 steps done, 8 to 11 months to go',
    ]);
  });

  it('labels each checkbox with its step', async () => {
    const [first] = boxes(await roadmap());
    expect(first!.ariaLabel).to.equal('Done: Python + ML Fundamentals');
  });

  it('has labels that Orca doesn’t read twice, as it does those in flex and grid boxes', async () => {
    const card = await roadmap();
    const labels = [...card.shadowRoot!.querySelectorAll('label')];
    expect(labels).to.have.length(8);
    for (const label of labels)
      expect(getComputedStyle(label).display).to.match(/^(inline-)?block$/);
  });

  it('sets the state complete while all steps are done', async () => {
    const card = await roadmap();
    for (const check of boxes(card)) await press(card, check);
    expect(card.matches(':state(complete)')).to.equal(true);
    expect(status(card)).to.equal('All 5 steps done');
    await press(card, boxes(card)[4]);
    expect(card.matches(':state(complete)')).to.equal(false);
  });
});
