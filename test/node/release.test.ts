/** The checks before a release: each fails when it should, in a temporary repository. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const script = resolve('src/build/release-check.ts');
const folder = mkdtempSync(join(tmpdir(), 'release-'));
after(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]): void => {
  const names = ['user.name=A', 'user.email=a@example.org', 'commit.gpgsign=false'];
  const result = spawnSync('git', [...names.flatMap((name) => ['-c', name]), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(result.status, 0, result.stderr);
};

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const log = (title: string, entry = '- All of it', unreleased = ''): string =>
  `# Changelog\n\n## [Unreleased]\n\n${unreleased}\n\n## ${title}\n\n${entry}\n`;
const manifest = {
  version: '1.2.3',
  repository: 'https://example.org/x.git',
  bugs: 'https://example.org/x/issues',
  homepage: 'https://example.org/x',
};

interface Result {
  failed: string[];
  output: string;
}

/** Checks a repository in which everything is right except what the test changes. */
const check = (change = (): void => {}): Result => {
  write('package.json', JSON.stringify(manifest));
  write('CHANGELOG.md', log('[1.2.3] - 2026-11-24'));
  change();
  git('add', '.');
  git('commit', '--allow-empty', '-qm', 'x');
  return look();
};

const look = (): Result => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script, '--quick'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const failed = [...stdout.matchAll(/^ {2}✗ (.*)$/gm)].map(([, name]) => name!);
  assert.equal(status, failed.length ? 1 : 0, stdout);
  return { failed, output: stdout };
};

test('a version that is ready passes', () => {
  git('init', '-q');
  const { failed, output } = check();
  assert.deepEqual(failed, []);
  assert.match(output, /Ready to be released as 1\.2\.3/);
});

const changelogs: [name: string, text: string, message: RegExp][] = [
  ['no entry', log('[1.2.2] - 2026-11-24'), /no entry “## \[1\.2\.3\]”/],
  ['an entry without a date', log('[1.2.3]'), /no date/],
  ['an empty entry', log('[1.2.3] - 2026-11-24', ''), /is empty/],
  [
    'an entry left under “Unreleased”',
    log('[1.2.3] - 2026-11-24', '- x', '- y'),
    /move the entries under/,
  ],
];

for (const [name, text, message] of changelogs)
  test(`${name} fails`, () => {
    const { failed, output } = check(() => write('CHANGELOG.md', text));
    assert.equal(failed.length, 1);
    assert.match(failed[0]!, /^CHANGELOG/);
    assert.match(output, message);
  });

test('fields that only the publisher knows are reported, but don’t fail', () => {
  const { failed, output } = check(() =>
    write('package.json', JSON.stringify({ ...manifest, repository: undefined })),
  );
  assert.deepEqual(failed, []);
  assert.match(output, /package\.json lacks repository\.$/m);
});

test('a change, a new file and an existing tag fail, and are reported together', () => {
  check();
  write('CHANGELOG.md', `${readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')}\n`);
  write('new.txt', '');
  git('tag', 'v1.2.3');
  const { failed, output } = look();
  assert.deepEqual(failed, ['everything is committed', 'the tag v1.2.3 doesn’t exist yet']);
  assert.match(output, / M CHANGELOG\.md\n\?\? new\.txt/);
  git('tag', '--delete', 'v1.2.3');
});
