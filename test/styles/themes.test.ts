/** The themes only use the public API, are readable on light and dark pages, and differ from each other. */
import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { unreadable } from '../ink.js';
import { allBelow, box, cardTags, pageTags, parts, payScale, show } from '../support.js';

const themes = ['paper', 'terminal', 'glass', 'corporate', 'contrast'];
const file = async (path: string): Promise<string> => (await readFile({ path: `../../${path}` }))!;

const names = (doc: string, tag: string): string[] =>
  [...doc.matchAll(new RegExp(`@${tag} \\[?([\\w-]+)`, 'g'))].map(([, name]) => name!);

const sheets = new Map<string, CSSStyleSheet>();

/** The selectors that a theme styles, expanded: `:is(a, b)::part(c)` is `a::part(c)` and `b::part(c)`. */
const selectorsOf = (theme: string): string[] =>
  [...sheets.get(theme)!.cssRules]
    .map((rule) => (rule as CSSStyleRule).selectorText)
    .filter((selector) => selector !== ':root')
    .flatMap((selector) =>
      selector
        .replace(/::before/g, '')
        .replace(/:is\(([^)]*)\)(::part\([\w-]+\))/g, (_, tags: string, part: string) =>
          tags
            .split(',')
            .map((tag) => tag.trim() + part)
            .join(', '),
        )
        .split(/,\s*/),
    );

before(async () => {
  for (const theme of themes) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await file(`src/themes/${theme}.css`));
    sheets.set(theme, sheet);
  }
});

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
});

/** A plan for the bundled path with done, open and covered steps. */
const plan = {
  trackable: true,
  storage: 'none' as const,
  start: 'devops',
  begin: '2027-01',
  progress: { done: ['python-ml'] },
};

const looks = new Map<string, string>();

for (const theme of themes)
  describe(`the theme ${theme}`, () => {
    it('uses the public API and nothing else', async () => {
      const properties = names(await file('src/card/career-element.ts'), 'cssprop');
      const inherited = names(await file('src/card/card-element.ts'), 'csspart');
      const allowed = new Set<string>();
      for (const tag of cardTags)
        for (const part of [
          ...inherited,
          ...names(await file(`src/elements/${tag}.ts`), 'csspart'),
        ])
          allowed.add(`${tag}::part(${part})`).add(`career-path::part(${tag}-${part})`);
      for (const rule of sheets.get(theme)!.cssRules) {
        const { selectorText, style } = rule as CSSStyleRule;
        if (selectorText === ':root') for (const name of style) expect(properties).to.include(name);
      }
      for (const selector of selectorsOf(theme)) expect([...allowed]).to.include(selector);
    });

    it('styles the same parts of a card alone and on the page, and no card less than others', () => {
      const styled = selectorsOf(theme);
      const onPage = (part: string) => `career-path::part(${part})`;
      for (const tag of cardTags) {
        const start = `${tag}::part(`;
        const alone = styled.filter((selector) => selector.startsWith(start));
        if (!pageTags.includes(tag)) continue;
        for (const selector of alone)
          expect(styled).to.include(onPage(`${tag}-${selector.slice(start.length, -1)}`));
        const pageStart = onPage(`${tag}-`).slice(0, -1);
        const inside = styled.filter((selector) => selector.startsWith(pageStart));
        expect(inside.length, `${tag} on the page`).to.equal(alone.length);
      }
      for (const part of ['card', 'heading', 'footer']) {
        const missing = cardTags.filter((tag) => !styled.includes(`${tag}::part(${part})`));
        // The overview’s heading is the title of the whole page.
        const apart = part === 'heading' ? ['career-overview'] : [];
        if (missing.length < cardTags.length)
          expect(
            missing.filter((tag) => !apart.includes(tag)),
            part,
          ).to.deep.equal([]);
      }
    });

    for (const scheme of ['light', 'dark'])
      it(`is readable on a ${scheme} page, wide and narrow`, async () => {
        document.adoptedStyleSheets = [sheets.get(theme)!];
        const page = scheme === 'dark' ? '#0f1218; color: #e7eaf0' : '#fff; color: #1a1d24';
        const host = box(900, `color-scheme: ${scheme}; background: ${page}`);
        const path = await show('career-path', { into: host, ...plan });
        await show('salary-ladder', { into: host, path: payScale });
        for (const width of [900, 300]) {
          host.style.inlineSize = `${width}px`;
          expect(unreadable(allBelow(host))).to.deep.equal([]);
          expect(host.scrollWidth).to.equal(width);
        }
        await expect(path).to.be.accessible();
      });

    it('looks the same on a card alone and on the page, and unlike other themes', async () => {
      document.adoptedStyleSheets = [sheets.get(theme)!];
      const look = (card: Element) =>
        ['card', 'heading', 'marker', 'skill', 'segment']
          .flatMap((name) => {
            const style = getComputedStyle(parts(card, name)[0]!);
            const { backgroundColor, borderRadius, boxShadow, fontFamily, fontWeight } = style;
            return [backgroundColor, borderRadius, boxShadow, fontFamily, fontWeight];
          })
          .join();
      const alone = look(await show('career-roadmap'));
      const page = await show('career-path');
      expect(look(page.shadowRoot!.querySelector('career-roadmap')!)).to.equal(alone);
      for (const [other, otherLook] of looks) expect(otherLook, other).not.to.equal(alone);
      looks.set(theme, alone);
    });
  });
