/** The files that a guide tells its readers to write. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

/** Code blocks after a paragraph that ends with a file’s name and a colon: "Create `hugo.toml`:". */
const file = /`([^`\n]+)`:\n\n```\w*\n([^]*?\n)```/g;

/** The text of each file in a guide, by its path. */
export const filesIn = async (guide: string): Promise<Map<string, string>> => {
  const text = await readFile(`demo/guides/platforms/${guide}.md`, 'utf8');
  return new Map([...text.matchAll(file)].map(([, path, code]) => [path!, code!]));
};

/** The guide’s files are those of the tested app, character by character. */
export const checkGuide = async (guide: string): Promise<void> => {
  const files = await filesIn(guide);
  assert.ok(files.size, 'The guide has no files');
  for (const [path, code] of files)
    assert.equal(code, await readFile(`test/apps/${guide}/${path}`, 'utf8'), path);
};
