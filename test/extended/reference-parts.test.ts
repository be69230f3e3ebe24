/** The reference points out each part of an element on its live card. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { elements, open } from './reference-page.js';

const { page } = await open();

/** The button of a part. */
const buttonOf = (page: Page, tag: string, part: string) =>
  page.evaluateHandle(
    (tag, part) =>
      [...document.querySelectorAll<HTMLButtonElement>(`#${tag} button`)].find(
        ({ textContent }) => textContent === part,
      )!,
    tag,
    part,
  );

for (const { cssParts, tagName } of elements)
  test(`each part of <${tagName}> is pointed out on a card that has it`, async () => {
    for (const { name } of cssParts) {
      const button = await buttonOf(page, tagName, name);
      const { count, pressed, said } = await button.evaluate(
        async (button, tag, name) => {
          const root = document.getElementById(tag)!;
          const message = root.querySelector('.said-of-part')!;
          const changed = new Promise((done) =>
            new MutationObserver((_, observer) => done(observer.disconnect())).observe(message, {
              childList: true,
            }),
          );
          button.click();
          await changed;
          const isNamed = ({ part }: Element) =>
            [...part].some(
              (own) => name === own || (tag === 'career-path' && name.endsWith(`-${own}`)),
            );
          const outlined = reading
            .allBelow(root.querySelector('.place')!)
            .filter(
              (one) =>
                isNamed(one) &&
                one.getClientRects().length &&
                getComputedStyle(one).outlineStyle === 'solid',
            );
          return {
            count: outlined.length,
            pressed: button.ariaPressed,
            said: message.textContent,
          };
        },
        tagName,
        name,
      );
      const after = await button.evaluate((button) => {
        button.click();
        const [sheet] = document.adoptedStyleSheets;
        return { pressed: button.ariaPressed, rules: sheet!.cssRules.length };
      });
      assert.ok(count > 0, `${name}: ${said}`);
      assert.match(said, new RegExp(`^${name}: ${count} on this card`));
      assert.deepEqual([pressed, after], ['true', { pressed: 'false', rules: 0 }]);
    }
  });

test('a part is outlined while its button is hovered or focused, and a note says if the card lacks it', async () => {
  const { page } = await open();
  await page.waitForSelector('#live-salary-ladder >>> [part=amount]', { visible: true });
  const outline = () =>
    page.$eval(
      '#live-salary-ladder >>> [part=amount]',
      (one) => getComputedStyle(one).outlineStyle,
    );
  const amount = await buttonOf(page, 'salary-ladder', 'amount');
  await amount.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await amount.hover();
  assert.equal(await outline(), 'dashed');
  await page.mouse.move(0, 0);
  assert.equal(await outline(), 'none');
  await amount.focus();
  assert.equal(await outline(), 'dashed');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#salary-ladder [aria-pressed=true]');
  await page.keyboard.press('Tab');
  assert.equal(await outline(), 'solid');
  const here = await buttonOf(page, 'salary-ladder', 'here');
  const hasHiddenNote = (button: HTMLButtonElement) =>
    (button.nextElementSibling as HTMLElement).hidden;
  assert.equal(await amount.evaluate(hasHiddenNote), true);
  assert.equal(await here.evaluate(hasHiddenNote), false);
  await page.click('#salary-ladder [value="with progress"]');
  await page.waitForFunction(hasHiddenNote, {}, here);
  await page.close();
});

const isInSight = (found: ElementHandle) =>
  found.evaluate((one) => {
    const { bottom, top } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

/** Presses the button of a part of the roadmap in a window of that width. */
const pressResource = async (width: number) => {
  const { page } = await open({ width });
  const button = await buttonOf(page, 'career-roadmap', 'resource');
  await button.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  const before = await page.evaluate(() => scrollY);
  await button.evaluate((button) => button.click());
  await page.waitForSelector('#career-roadmap .back:not([hidden])');
  const part = await page.$('#live-career-roadmap >>> [part=resource]');
  return { before, button, page, part: part! };
};

test('beside the list, the card scrolls to the part, and the list stays in place', async () => {
  const { before, page, part } = await pressResource(1280);
  assert.ok(await isInSight(part));
  assert.equal(await page.evaluate(() => scrollY), before);
  await page.close();
});

test('on a small screen there is a way back from the part to the list', async () => {
  const { button, page, part } = await pressResource(420);
  assert.deepEqual([await isInSight(part), await isInSight(button)], [true, false]);
  await page.click('#career-roadmap .back');
  assert.deepEqual([await isInSight(part), await isInSight(button)], [false, true]);
  assert.ok(await button.evaluate((button) => button === document.activeElement));
  await page.close();
});
