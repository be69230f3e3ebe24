/**
 * Checks that a version can be released, but doesn't release it: `npm run release:check`. With `--quick`, only
 * the checks that take no time. All failures are reported together at the end.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

type Command = [command: string, ...args: string[]];

interface Check {
  name: string;
  /** @throws {Error} If the check fails. */
  run(): void;
  /** Whether the later checks depend on it. */
  required?: boolean;
}

const quick = process.argv.includes('--quick');
const npm: Command = process.env['npm_execpath']
  ? [process.execPath, process.env['npm_execpath']]
  : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];

/** @throws {Error} If the command fails. */
const run = ([command, ...args]: Command): void => {
  const { error, status } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw error;
  if (status) throw new Error(`${args.filter((arg) => !arg.includes('/npm')).join(' ')} failed`);
};

/** What a command prints. @throws {Error} If it fails. */
const outputOf = ([command, ...args]: Command): string => {
  const { error, status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error) throw error;
  if (status) throw new Error(`${args.join(' ')} failed`);
  return stdout.trimEnd();
};

const fail = (message: string): never => {
  throw new Error(message);
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown> & {
  version: string;
};
const { version } = manifest;

const nothingUncommitted = (problem: string): void => {
  const changed = outputOf(['git', 'status', '--porcelain']);
  if (changed) fail(`${problem}:\n${changed}`);
};

const isNewVersion = (): void => {
  if (outputOf(['git', 'tag', '--list', `v${version}`])) fail('it exists: raise the version');
};

const changelogHasVersion = (): void => {
  const entries = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
  const entryOf = (name: string) => entries.find((entry) => entry.startsWith(`[${name}]`));
  const entry = entryOf(version) ?? fail(`there is no entry “## [${version}]”`);
  const [title = '', ...lines] = entry.split('\n');
  if (!/ - \d{4}-\d\d-\d\d$/.test(title)) fail(`“## ${title}” has no date, as in “ - 2026-11-24”`);
  if (!lines.join('').trim()) fail(`“## ${title}” is empty`);
  const [, ...unreleased] = (entryOf('Unreleased') ?? '').split('\n');
  if (unreleased.join('').trim()) fail('move the entries under “## [Unreleased]” to this version');
};

interface Packed {
  entryCount: number;
  files: { path: string; size: number }[];
  size: number;
  unpackedSize: number;
}

const packsOnlyBuiltFiles = (): void => {
  const pack: Command = [...npm, 'pack', './release', '--dry-run', '--json'];
  const [packed] = JSON.parse(outputOf(pack)) as [Packed];
  const { entryCount, files, size, unpackedSize } = packed;
  for (const file of files) console.log(`${String(file.size).padStart(9)}  ${file.path}`);
  console.log(`${entryCount} files, ${size} bytes packed, ${unpackedSize} unpacked`);
  const wanted =
    /^(dist|data|demo\/guides|demo\/pictures)\/|^((README|CHANGELOG|CONTRIBUTING|SECURITY)\.md|LICENSE|package\.json)$/;
  const stray = files.map(({ path }) => path).filter((path) => !wanted.test(path));
  if (stray.length) fail(`these files don’t belong in the package: ${stray.join(', ')}`);
};

const quickChecks: Check[] = [
  { name: 'everything is committed', run: () => nothingUncommitted('not committed') },
  { name: `the tag v${version} doesn’t exist yet`, run: isNewVersion },
  { name: 'CHANGELOG.md has an entry for this version', run: changelogHasVersion },
];

const slowChecks: Check[] = [
  { name: 'npm ci', run: () => run([...npm, 'ci']), required: true },
  {
    name: 'the build, within its budgets',
    run: () => run([...npm, 'run', 'build']),
    required: true,
  },
  {
    name: 'the build changes no file',
    run: () => nothingUncommitted('commit these changes'),
  },
  { name: 'npm test', run: () => run([...npm, 'test']) },
  { name: 'npm run test:extended', run: () => run([...npm, 'run', 'test:extended']) },
  {
    name: 'npm run release:prepare',
    run: () => run([...npm, 'run', 'release:prepare']),
    required: true,
  },
  { name: 'the package contains only built files', run: packsOnlyBuiltFiles },
];

const failed: string[] = [];
for (const { name, required, run } of quick ? quickChecks : [...quickChecks, ...slowChecks]) {
  console.log(`\n— ${name}`);
  try {
    run();
  } catch (error) {
    console.log((error as Error).message);
    failed.push(name);
    if (required) break;
  }
}

if (failed.length) {
  console.log(`\nNot ready to be released as ${version}. These checks failed:`);
  for (const name of failed) console.log(`  ✗ ${name}`);
  process.exitCode = 1;
} else
  console.log(
    `\nReady to be released as ${version}${quick ? ', as far as the quick checks can tell' : ''}.`,
  );

/** Only the publisher knows these. For provenance, npm compares “repository” with the place of the build. */
const missing = ['repository', 'bugs', 'homepage'].filter((name) => !manifest[name]);
if (missing.length)
  console.log(`For a release with provenance, package.json lacks ${missing.join(', ')}.`);
