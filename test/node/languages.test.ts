/** The files in src/text/lang/: nothing is missing or left in English, and no argument gets lost. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { languages } from '../../src/build/lists.js';
import type { CareerPath } from '../../src/model/path-types.js';
import * as en from '../../src/text/lang/en.js';
import { isReady, loadedLanguage, localeOf } from '../../src/text/languages.js';
import { registryKey, type Registry } from '../../src/text/registry.js';
import { ladderWords } from '../../src/text/words.js';

for (const lang of languages) await import(`../../src/text/lang/${lang}.js`);

const path = JSON.parse(readFileSync('data/mlops-engineer.json', 'utf8')) as CareerPath;

type Word = string | ((...given: (string | number)[]) => string);

/** Each word or sentence by its name: `plan.done`. */
const entries = (words: object): [name: string, word: Word][] =>
  Object.entries(words).flatMap(([section, group]) =>
    Object.entries(group as Record<string, Word>).map(([name, word]): [string, Word] => [
      `${section}.${name}`,
      word,
    ]),
  );

/** The texts of a path by their place: `roadmap.steps.0.title`. */
const textsIn = (value: unknown, place: string[] = []): [place: string, text: string][] => {
  if (typeof value === 'string') return [[place.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...place, key]));
};

const numbers = [0, 1, 2, 3, 5, 11, 21, 100];

/** Arguments that aren't text: how many there are, or a period. */
const special: Record<string, (count: number) => (string | number)[]> = {
  'ladder.unit': () => ['ⓐ', 'year'],
  'pay.spoken': () => ['ⓐ', 'year', 'ⓒ'],
  'plan.progress': (count) => ['ⓐ', 'ⓑ', count, 'ⓓ'],
  'plan.complete': (count) => ['ⓐ', count],
  'problems.invalid': (count) => [count, 'ⓑ'],
};

const given = ['ⓐ', 'ⓑ', 'ⓒ', 'ⓓ'];

const textOf = (name: string, word: Word, count = 5): string =>
  typeof word === 'string' ? word : word(...(special[name]?.(count) ?? given));

/** The arguments that a text contains. A language may leave out the number of one thing: “All done”. */
const argumentsIn = (text: string): string[] => given.filter((one) => text.includes(one));

/** Languages share these with English: punctuation, alphabets, and names of jobs, products and techniques. */
const sameWords = /^(punctuation\.|certifications\.raise$|roadmap\.letters$|card\.dir$)/;
const sameTexts =
  /^(id|lang|currency|\$schema|salaries\.\d+\.level|backgrounds\.\d+\.(id|label)|roadmap\.steps\.\d+\.(id|salary|skippedBy\.\d+|resources\..*)|certifications\.\d+\.(id|name|link\.url)|title|relatedCareers\.\d+\.label|(skills|roadmap\.steps\.\d+\.skills)\.\d+)$/;

/** Words that are the same in English and in this language. */
const shared: Record<string, string[]> = {
  cs: ['kinds.video', 'salaries.2.label'],
  da: ['along.planFor', 'kinds.video', 'salaries.2.label'],
  de: ['along.planFor', 'salaries.2.label'],
  es: ['along.planFor'],
  fr: ['kinds.article', 'salaries.2.label'],
  hi: ['pay.orMore'],
  id: ['kinds.video', 'salaries.2.label'],
  it: ['kinds.video', 'salaries.2.label'],
  nl: ['along.planFor', 'kinds.project', 'kinds.video', 'pay.orMore', 'salaries.2.label'],
  pl: ['along.planFor', 'salaries.1.label', 'salaries.2.label'],
  sv: ['along.planFor', 'kinds.video', 'salaries.2.label'],
  tr: ['along.planFor', 'kinds.video'],
  uk: ['salaries.2.label'],
  vi: ['kinds.video'],
};

for (const lang of languages)
  describe(lang, () => {
    const { translate, words } = loadedLanguage(lang)!;

    test('has the same words as English', () => {
      const names = (from: object) => entries(from).map(([name, word]) => `${name} ${typeof word}`);
      assert.deepEqual(names(words).sort(), names(en).sort());
    });

    test('leaves no word in English', () => {
      const english = new Map(entries(en));
      const left = entries(words)
        .filter(([name, word]) => textOf(name, word) === textOf(name, english.get(name)!))
        .map(([name]) => name)
        .filter((name) => !sameWords.test(name) && !shared[lang]?.includes(name));
      assert.deepEqual(left, []);
    });

    test('keeps all arguments, for every number', () => {
      const english = new Map(entries(en));
      for (const count of numbers)
        for (const [name, word] of entries(words)) {
          const text = textOf(name, word, count);
          if (name !== 'card.dir') assert.match(text, /^\S(.*\S)?$/, name);
          assert.doesNotMatch(text, /\bundefined\b|\bNaN\b|\[object/, name);
          const expected = argumentsIn(textOf(name, english.get(name)!, count));
          // “The only step is done” in one language may be “All 1 steps are done” in another.
          if (count !== 1) assert.deepEqual(argumentsIn(text), expected, `${name}, ${count}`);
        }
    });

    test('translates every text of the bundled path, and nothing else', () => {
      const translated = translate(path);
      const [before, after] = [textsIn(path), new Map(textsIn(translated))];
      assert.deepEqual(
        [...after.keys()],
        before.map(([place]) => place),
      );
      assert.equal(translated.lang, lang);
      const left = before
        .filter(([place, text]) => after.get(place) === text && !sameTexts.test(place))
        .map(([place]) => place)
        .filter((place) => !shared[lang]?.includes(place));
      assert.deepEqual(left, []);
      const figures = (value: CareerPath) =>
        JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? '' : part));
      assert.equal(figures(translated), figures(path));
    });

    test('translates only what a card has of the path', () => {
      const { id, salaries, title } = path;
      const slice = { id, title, salaries, facts: undefined };
      assert.deepEqual(Object.keys(translate(slice)), [...Object.keys(slice), 'lang']);
      assert.equal(translate(slice), translate(slice));
    });
  });

describe('languages', () => {
  test('apply to their variants', () => {
    const files: Record<string, string | undefined> = {
      de: 'de',
      'de-AT': 'de',
      DE: 'de',
      de_DE: 'de',
      'de-Latn-CH': 'de',
      en: 'en',
      'en-GB': 'en',
      EN: 'en',
      en_IN: 'en',
      'es-419': 'es',
      'ar-EG': 'ar',
      iw: 'he',
      in: 'id',
      pt: 'pt-BR',
      'pt-BR': 'pt-BR',
      'pt-PT': 'pt-BR',
      zh: 'zh-Hans',
      'zh-CN': 'zh-Hans',
      'zh-SG': 'zh-Hans',
      'zh-Hans-HK': 'zh-Hans',
      'zh-TW': 'zh-Hant',
      'zh-HK': 'zh-Hant',
      'zh-MO': 'zh-Hant',
      'zh-Hant': 'zh-Hant',
    };
    for (const [lang, file] of Object.entries(files))
      assert.equal(localeOf(lang)?.file, file, lang);
    for (const lang of ['tlh', 'fi', 'den', 'br', 'sr', 'und', '', undefined])
      assert.equal(localeOf(lang), undefined, lang);
  });

  test('have tags that Intl accepts, however systems write them', () => {
    const tags: Record<string, string> = {
      de_DE: 'de-DE',
      'ZH-hk': 'zh-HK',
      'EN-us': 'en-US',
      'en-GB': 'en-GB',
      'pt-pt': 'pt-PT',
      'ar-u-nu-latn': 'ar-u-nu-latn',
    };
    for (const [lang, tag] of Object.entries(tags)) assert.equal(localeOf(lang)?.tag, tag);
    const { warn } = console;
    console.warn = () => {};
    for (const lang of ['x', '1', 'en-x', 'Deutsch!', 'de-'])
      assert.equal(localeOf(lang), undefined);
    console.warn = warn;
  });

  test('are in English until they are loaded', () => {
    assert.equal(ladderWords('de-AT'), en.ladder);
    assert.ok(isReady(localeOf('de-AT')!));
    assert.equal(ladderWords('de-AT'), ladderWords('de'));
    delete (globalThis as Registry)[registryKey]!['de-AT'];
    for (const lang of ['en', 'en-GB', 'tlh', 'den']) assert.equal(ladderWords(lang), en.ladder);
  });

  test('are all registered', () => {
    assert.deepEqual(
      Object.keys((globalThis as Registry)[registryKey]!).sort(),
      [...languages].sort(),
    );
  });
});
