/** The texts of the WordPress plugin, as a template for translators: a .pot file. */
import { readdir, readFile } from 'node:fs/promises';

interface Text {
  text: string;
  plural?: string | undefined;
  context?: string | undefined;
  /** A note for translators. */
  note?: string | undefined;
}

const call = /\b(__|_n|_x|esc_html__|esc_attr__)\(\s*/g;
const argument = /(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*,?\s*/y;
const note = /translators: ([^\n]*?)\s*(?:\*\/\s*)?\n[^;]*$/;

const textsInCode = (code: string): Text[] =>
  [...code.matchAll(call)].flatMap(({ 0: start, 1: name, index }) => {
    const strings: string[] = [];
    argument.lastIndex = index + start.length;
    for (let match = argument.exec(code); match; match = argument.exec(code))
      strings.push((match[1] ?? match[2]!).replace(/\\(.)/g, '$1'));
    const [text, second] = strings;
    if (text === undefined) return [];
    return {
      text,
      plural: name === '_n' ? second : undefined,
      context: name === '_x' ? second : undefined,
      note: note.exec(code.slice(Math.max(0, index - 300), index))?.[1],
    };
  });

/** Those of block.json, with the contexts that WordPress looks them up by. */
const textsInBlock = (json: string): Text[] => {
  const { title, description, keywords } = JSON.parse(json) as {
    title: string;
    description: string;
    keywords: string[];
  };
  return [
    { text: title, context: 'block title' },
    { text: description, context: 'block description' },
    ...keywords.map((text) => ({ text, context: 'block keyword' })),
  ];
};

const quote = (text: string): string => JSON.stringify(text);

const entry = (files: string[], { context, note, plural, text }: Text): string =>
  [
    note && `#. ${note}`,
    `#: ${files.join(' ')}`,
    context && `msgctxt ${quote(context)}`,
    `msgid ${quote(text)}`,
    plural && `msgid_plural ${quote(plural)}`,
    plural ? 'msgstr[0] ""\nmsgstr[1] ""' : 'msgstr ""',
  ]
    .filter(Boolean)
    .join('\n');

const header = (version: string): string => `msgid ""
msgstr ""
"Project-Id-Version: Career Path Elements ${version}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: career-path-elements\\n"`;

/** The template. */
export const translationTemplate = async (version: string): Promise<string> => {
  const found = new Map<string, { files: Set<string>; text: Text }>();
  const paths = (await readdir('src/wordpress', { recursive: true })).map((path) =>
    path.replaceAll('\\', '/'),
  );
  for (const path of paths.sort()) {
    if (!/\.(php|tsx?)$|^block\.json$/.test(path)) continue;
    const content = await readFile(`src/wordpress/${path}`, 'utf8');
    // WordPress finds the translations of the editor's texts by its script.
    const file = /\.tsx?$/.test(path) ? 'editor.js' : path;
    for (const text of (path === 'block.json' ? textsInBlock : textsInCode)(content)) {
      const key = `${text.context ?? ''}\0${text.text}`;
      const known = found.get(key) ?? { files: new Set(), text };
      known.files.add(file);
      found.set(key, known);
    }
  }
  const entries = [...found.values()].map(({ files, text }) => entry([...files], text));
  return `${[header(version), ...entries].join('\n\n')}\n`;
};
