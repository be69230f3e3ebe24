/** Hostile and unusual text in every field of the WordPress block stays text, also for authors, whose content WordPress filters. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchChromium } from '../browsers.js';
import { BlockEditor, openPage } from '../wordpress/block-editor.js';
import { visit } from '../wordpress/reader.js';
import { startSite, type User } from '../wordpress/site.js';

const [{ site, skip }, browser] = await Promise.all([startSite(), launchChromium()]);

after(async () => {
  await browser.close();
  assert.deepEqual(await site?.problems(), site && []);
  await site?.stop();
});

const hostile = [
  `"><img src=x onerror=alert(1)>`,
  `</script><script>alert(1)</script>`,
  `<b>R&D</b> & Söhne &amp; &lt;`,
  `[gallery ids="1"] [career-path card="salary-ladder"]`,
  `“curly” ‘quotes’ and "straight" 'ones'`,
  `👩🏽‍🍳🥐 emoji`,
  `خبّاز \u202e right to left`,
  `back\\slash\\ and C:\\`,
  `<!-- /wp:career-path-elements/card --> --> <!--more-->`,
  `{{7*7}} \${7*7} %s %1$s <?php echo 1; ?>`,
];

for (const user of ['admin', 'author'] satisfies User[])
  test(`${user}: hostile text in every field stays text`, { skip }, async () => {
    const page = await openPage(site!, browser, user);
    const editor = await BlockEditor.open(site!, page);
    await editor.startPost('Hostile', 'career path');
    await editor.click('Enter your own figures');
    await editor.whenFieldFocused('Job title');
    for (const section of await editor.canvas.$$('.career-path-section > [aria-expanded=false]'))
      await section.click();
    await editor.click('Add a fact');
    const texts = 'input:not([type=checkbox], [inputmode]), textarea';
    const fields = await editor.canvas.$$(`.career-path-form :is(${texts})`);
    assert.ok(fields.length > 20, String(fields.length));
    const written: string[] = [];
    for (const [index, field] of fields.entries()) {
      const label = await field.evaluate(
        (input) => (input as HTMLInputElement).labels![0]!.textContent,
      );
      // Addresses have rules of their own.
      const text = label.startsWith('Web address')
        ? 'javascript:alert(1)'
        : `${hostile[index % hostile.length]} ${index}`;
      await field.focus();
      await page.keyboard.sendCharacter(text);
      if (!label.startsWith('Web address')) written.push(text);
    }
    const before = await editor.fields();
    const { id, url } = await editor.publish();

    const again = await BlockEditor.open(site!, page, id);
    const [block] = await again.blocks();
    assert.equal(block!.isValid, true);
    await again.select();
    for (const section of await again.canvas.$$('.career-path-section > [aria-expanded=false]'))
      await section.click();
    const withText = (all: typeof before) =>
      all.filter(([, value]) => /\s\d+$/.test(String(value)));
    assert.deepEqual(withText(await again.fields()), withText(before));
    await page.browserContext().close();

    for (const javaScript of [true, false]) {
      const reader = await visit(browser, url, { javaScript });
      assert.ok(!reader.requests.some((address) => address.endsWith('/x')), 'an image was loaded');
      const { elements, shown } = await reader.page.$eval('career-path', (card) => {
        const root = card.shadowRoot ?? card;
        const all = (node: ParentNode): Element[] =>
          [...node.querySelectorAll('*')].flatMap((element) => [
            element,
            ...(element.shadowRoot ? all(element.shadowRoot) : []),
          ]);
        const texts = (node: Node): string =>
          [...((node as Element).shadowRoot ?? node).childNodes]
            .map((child) =>
              child instanceof Text
                ? child.data
                : /^(script|style)$/.test((child as Element).localName)
                  ? ''
                  : texts(child),
            )
            .join(' ');
        return {
          elements: all(root).map(({ localName }) => localName),
          shown: texts(card).replace(/\s+/g, ' '),
        };
      });
      for (const tag of ['img', 'b', 'iframe']) assert.ok(!elements.includes(tag), tag);
      // Without JavaScript, WordPress sets the quotation marks and dashes of all text.
      const plain = (text: string) =>
        text
          .replace(/["'“”„‘’′″–—-]+|\.{3}|…/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      for (const text of written)
        assert.ok(plain(shown).includes(plain(text)), `${text}\n${shown}`);
      await reader.page.close();
    }
  });
