/** The checks before a release, each seen red, in a repository of their own. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const script = resolve('src/build/release.js');
const folder = mkdtempSync(join(tmpdir(), 'release-'));
after(() => rmSync(folder, { recursive: true }));

const git = (...args) => {
  const names = ['user.name=A', 'user.email=a@example.org', 'commit.gpgsign=false'];
  const result = spawnSync('git', [...names.flatMap((name) => ['-c', name]), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(result.status, 0, result.stderr);
};

const write = (file, text) => writeFileSync(join(folder, file), text);
const log = (title, entry = '- All of it', unreleased = '') =>
  `# Changelog\n\n## [Unreleased]\n\n${unreleased}\n\n## ${title}\n\n${entry}\n`;
const manifest = {
  version: '1.2.3',
  repository: 'https://example.org/x.git',
  bugs: 'https://example.org/x/issues',
  homepage: 'https://example.org/x',
};

/** Makes everything right, but for what a test makes wrong. */
const check = (change = () => {}) => {
  write('package.json', JSON.stringify(manifest));
  write('CHANGELOG.md', log('[1.2.3] - 2026-11-24'));
  change();
  git('add', '.');
  git('commit', '--allow-empty', '-qm', 'x');
  return look();
};

const look = () => {
  const { status, stdout } = spawnSync(process.execPath, [script, '--quick'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const failed = [...stdout.matchAll(/^ {2}✗ (.*)$/gm)].map(([, name]) => name);
  assert.equal(status, failed.length ? 1 : 0, stdout);
  return { failed, said: stdout };
};

test('what is ready passes', () => {
  git('init', '-q');
  const { failed, said } = check();
  assert.deepEqual(failed, []);
  assert.match(said, /Ready to be released as 1\.2\.3/);
});

for (const [what, change, name, said] of [
  [
    'no entry',
    () => write('CHANGELOG.md', log('[1.2.2] - 2026-11-24')),
    'CHANGELOG',
    /no entry “## \[1\.2\.3\]”/,
  ],
  ['an entry without a date', () => write('CHANGELOG.md', log('[1.2.3]')), 'CHANGELOG', /no date/],
  [
    'an empty entry',
    () => write('CHANGELOG.md', log('[1.2.3] - 2026-11-24', '')),
    'CHANGELOG',
    /says nothing/,
  ],
  [
    'what is left unreleased',
    () => write('CHANGELOG.md', log('[1.2.3] - 2026-11-24', '- x', '- y')),
    'CHANGELOG',
    /move it down/,
  ],
])
  test(`${what} fails`, () => {
    const result = check(change);
    assert.equal(result.failed.length, 1);
    assert.match(result.failed[0], new RegExp(`^${name}`));
    assert.match(result.said, said);
  });

test('what only its publisher knows is told, and fails nothing', () => {
  const { failed, said } = check(() =>
    write('package.json', JSON.stringify({ ...manifest, repository: undefined })),
  );
  assert.deepEqual(failed, []);
  assert.match(said, /package\.json lacks repository\.$/m);
});

test('a change, a new file and a tag fail, all told at once', () => {
  check();
  write('CHANGELOG.md', `${readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')}\n`);
  write('new.txt', '');
  git('tag', 'v1.2.3');
  const { failed, said } = look();
  assert.deepEqual(failed, ['nothing is uncommitted', 'the tag v1.2.3 is not there yet']);
  assert.match(said, / M CHANGELOG\.md\n\?\? new\.txt/);
  git('tag', '--delete', 'v1.2.3');
});
