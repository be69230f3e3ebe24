/**
 * The code that people paste, in every form: pure text, made by the build for the docs and by the snippet
 * builder in the browser. What a card is asked for is
 *
 *     { card, attributes, data, theme, properties }
 *
 * attributes as text or true, data as a parsed document, properties as `{ '--career-accent': '#b4232a' }`.
 * Where the files are: `{ base, files }`, with their hashes as integrity.json has them.
 */

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (found) => entities[found]);

/** JSON that no parser of HTML takes an end of the script from. */
const toJson = (data) => JSON.stringify(data, null, 2).replace(/</g, '\\u003c');

const pin = ({ files }, file) =>
  files[file] ? ` integrity="${files[file]}" crossorigin="anonymous"` : '';

export const scriptTag = (where, file) =>
  `<script type="module" src="${escapeHtml(`${where.base}/${file}`)}"${pin(where, file)}></script>`;

export const styleTag = (where, file) =>
  `<link rel="stylesheet" href="${escapeHtml(`${where.base}/${file}`)}"${pin(where, file)}>`;

/** Where a version is for everybody. */
export const baseOf = (version) => `https://unpkg.com/career-path-elements@${version}/dist`;

/** A document whose snippets, as they are or escaped, name this version of the files, and their hashes. */
export const pinAll = (text, where) =>
  text
    .replace(/https:\/\/unpkg\.com\/career-path-elements@[^/]+\/dist/g, where.base)
    .replace(
      /((?:<|&lt;)(?:script type="module" src|link rel="\w+" href)="([^"]+)")[^>&]*?( ?\/)?(>|&gt;)/g,
      (all, start, address, slash = '', end) =>
        address.startsWith(`${where.base}/`)
          ? `${start}${pin(where, address.slice(where.base.length + 1))}${slash}${end}`
          : all,
    );

/** What a card loads on demand is on its way at once, and held to its hash, too. */
const preloadTag = (where, file) =>
  `<link rel="modulepreload" href="${escapeHtml(`${where.base}/${file}`)}"${pin(where, file)}>`;

/** The files that a card will load beside its own. */
const onDemand = ({ attributes: { begin, src, start, trackable }, data }) => [
  ...(data || src ? ['path-source.js'] : []),
  ...(trackable || begin || start !== undefined ? ['learner.js'] : []),
];

const themeTags = (where, { theme }) => (theme ? [styleTag(where, `themes/${theme}.css`)] : []);

/** The words of its language, where there is a file of them. */
const wordsOf = ({ files }, { attributes, data }) => {
  const lang = String(attributes.lang ?? data?.lang);
  const named = [lang, lang.split('-')[0]].map((tag) => `lang/${tag}.js`);
  return named.filter((file) => files[file]).slice(0, 1);
};

const scripts = (where, asked) => [
  ...onDemand(asked).map((file) => preloadTag(where, file)),
  ...wordsOf(where, asked).map((file) => scriptTag(where, file)),
  scriptTag(where, `${asked.card}.js`),
];

const styleOf = (properties) =>
  Object.entries(properties)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/** Attributes as text: ` heading-level="3" trackable`. */
const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');

const withStyle = ({ attributes, properties }, ...rules) => {
  const style = [...rules, styleOf(properties)].filter(Boolean).join('; ');
  return { ...attributes, ...(style && { style }) };
};

const tagOf = (asked, ...rules) => {
  const { card, data } = asked;
  const script =
    data &&
    `\n  <script type="application/json">\n${toJson(data).replace(/^/gm, '    ')}\n  </script>\n`;
  return `<${card}${attributesOf(withStyle(asked, ...rules))}>${script ?? ''}</${card}>`;
};

/**
 * The height of a ladder before it is there: bars below 28em, more with each rung; a staircase above,
 * which is as high for two rungs as for six. Of the other cards the text decides.
 */
const roomFor = (rungs) => {
  const bars = `${+(7.1 + (rungs - 3) * 0.875).toFixed(3)}em + ${rungs + 1}lh`;
  return rungs > 6 ? `calc(${bars})` : `clamp(${bars}, (100cqi - 28em - 2px) * 999, 20em + 1.7lh)`;
};

/**
 * Less than a roadmap’s height at any width, in em; the bundled one has a description in each step. It is
 * higher than what is left of a screen: text under it is out of sight when it arrives.
 */
const leastFor = ({ card, data }) => {
  const steps = data ? (data.roadmap?.steps.length ?? 0) : 5;
  const roadmap = steps * (data ? 4 : 9);
  return { 'career-roadmap': roadmap, 'career-path': data ? roadmap : 100 }[card];
};

/** The tag, with the room that its card will take. Of the other cards the text alone decides. */
const roomyTag = (asked) => {
  const { card, data } = asked;
  const rungs = data ? data.salaries?.length : 3;
  if (card === 'salary-ladder' && rungs)
    return `<div style="container-type: inline-size">${tagOf(asked, 'display: block', `min-height: ${roomFor(rungs)}`)}</div>`;
  const least = leastFor(asked);
  return least ? tagOf(asked, 'display: block', `min-height: ${least}em`) : tagOf(asked);
};

/** The snippet of two lines. Of data at an address nobody knows how much there will be. */
export const plainHtml = (where, asked) => {
  const tag = asked.attributes.src ? tagOf(asked) : roomyTag(asked);
  return [...themeTags(where, asked), ...scripts(where, asked), tag].join('\n');
};

/** What `prerender` has to be asked for. */
export const prerenderOptions = ({ base }, asked) => {
  const { 'heading-level': headingLevel, lang, ...attributes } = withStyle(asked);
  return { attributes, base, headingLevel, lang, path: asked.data };
};

/** What `prerender` gives, with what makes it look right and brings it alive. */
export const prerenderedHtml = (where, asked, html) =>
  [...themeTags(where, asked), html.trim(), ...scripts(where, asked)].join('\n');

/** What a frame can be asked for by its address; the names of two properties are shorter there. */
const framed = ['heading-level', 'lang', 'trackable', 'start', 'begin'];
const framedProperties = { '--career-accent': 'accent', '--career-font': 'font' };

/** What of all that is asked for a frame can't have. */
export const notInFrame = ({ attributes, data, properties }) => [
  ...(data || attributes.src ? ['figures of yours, but from a file beside its own'] : []),
  ...Object.keys(attributes).filter((name) => name !== 'src' && !framed.includes(name)),
  ...Object.keys(properties).filter((name) => !framedProperties[name]),
];

/** A frame, for sites that strip scripts; and a script for the others, which gives it the height of its card. */
export const frameHtml = (
  where,
  { attributes, card, properties, theme },
  { height, scheme, title },
) => {
  const asked = new URLSearchParams({ card });
  if (theme) asked.set('theme', theme);
  if (scheme) asked.set('scheme', scheme);
  for (const [name, value] of Object.entries(attributes))
    if (framed.includes(name)) asked.set(name, value === true ? '' : value);
  for (const [name, short] of Object.entries(framedProperties))
    if (properties[name]) asked.set(short, properties[name]);
  const address = `${where.base}/embed.html?${asked}`;
  return [
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
    scriptTag(where, 'embed-host.js'),
  ].join('\n');
};

/** The name of a component in code: `SalaryLadder`. */
const component = (card) => card.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

const moduleImports = (where, asked) => [
  ...wordsOf(where, asked).map(
    (file) => `import 'career-path-elements/${file.replace('.js', '')}';`,
  ),
  `import 'career-path-elements/${asked.card}';`,
  ...(asked.theme ? [`import 'career-path-elements/themes/${asked.theme}.css';`] : []),
];

const typed = ({ data }, framework) => [
  ...(data ? [`import type { CareerPath } from 'career-path-elements';`] : []),
  `import type {} from 'career-path-elements/types/${framework}';`,
];

const pathOf = ({ data }) => (data ? [`const path: CareerPath = ${toJson(data)};`, ''] : []);

export const react = (where, asked) => {
  const { attributes, card, data, properties } = asked;
  const style = Object.entries(properties)
    .map(([name, value]) => `\n  '${name}': ${JSON.stringify(value)},`)
    .join('');
  const props = [
    attributesOf(attributes),
    data ? ' path={path}' : '',
    style ? ' style={style}' : '',
  ].join('');
  return [
    ...moduleImports(where, asked),
    ...typed(asked, 'react'),
    ...(style ? [`import type { CSSProperties } from 'react';`] : []),
    '',
    ...pathOf(asked),
    ...(style ? [`const style = {${style}\n} as CSSProperties;`, ''] : []),
    `export const ${component(card)} = () => <${card}${props} />;`,
  ].join('\n');
};

export const vue = (where, asked) => {
  const { card, data } = asked;
  const props = `${attributesOf(withStyle(asked))}${data ? ' :path="path"' : ''}`;
  return [
    '<script setup lang="ts">',
    ...moduleImports(where, asked),
    ...typed(asked, 'vue'),
    ...(data ? ['', ...pathOf(asked).slice(0, -1)] : []),
    '</script>',
    '',
    '<template>',
    `  <${card}${props} />`,
    '</template>',
  ].join('\n');
};

/** For Vue to know an element from a component of its own. */
export const vueConfig = `vue({
  template: {
    compilerOptions: {
      isCustomElement: (tag) => tag.startsWith('career-') || tag === 'salary-ladder',
    },
  },
})`;

/** For any bundler. */
export const npm = (where, asked, version) => ({
  shell: `npm install career-path-elements@${version}`,
  script: moduleImports(where, asked).join('\n'),
  html: tagOf(asked),
});
