/**
 * Everything up to a release, but not the release: `npm run release:check`. With `--quick`, only what takes
 * no time. It goes on after a failure, so that all failures are told at once, at the end.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const quick = process.argv.includes('--quick');
const npm = process.env.npm_execpath
  ? [process.execPath, process.env.npm_execpath]
  : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];

const run = ([command, ...args], stdio = 'inherit') => {
  const { error, status, stdout } = spawnSync(command, args, { encoding: 'utf8', stdio });
  if (error) throw error;
  if (status) throw new Error(`${args.filter((arg) => !arg.includes('/npm')).join(' ')} failed`);
  return stdout;
};

/** What a command says. */
const ask = (...command) => run(command, ['ignore', 'pipe', 'inherit']).trimEnd();

const fail = (message) => {
  throw new Error(message);
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { version } = manifest;

const nothingUncommitted = (when) => {
  const changed = ask('git', 'status', '--porcelain');
  if (changed) fail(`${when}:\n${changed}`);
};

const changelog = () => {
  const entries = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
  const entryOf = (name) => entries.find((entry) => entry.startsWith(`[${name}]`));
  const entry = entryOf(version) ?? fail(`there is no entry “## [${version}]”`);
  const [title, ...lines] = entry.split('\n');
  if (!/ - \d{4}-\d\d-\d\d$/.test(title)) fail(`“## ${title}” has no date, as in “ - 2026-11-24”`);
  if (!lines.join('').trim()) fail(`“## ${title}” says nothing`);
  const [, ...rest] = (entryOf('Unreleased') ?? '').split('\n');
  if (rest.join('').trim()) fail('what is under “## [Unreleased]” is in no release: move it down');
};

/** What only those know who publish it: npm holds “repository” against the place that it is built at. */
const lacking = ['repository', 'bugs', 'homepage'].filter((name) => !manifest[name]);

const pack = () => {
  const [{ entryCount, files, size, unpackedSize }] = JSON.parse(
    ask(...npm, 'pack', '--dry-run', '--json'),
  );
  for (const file of files) console.log(`${String(file.size).padStart(9)}  ${file.path}`);
  console.log(`${entryCount} files, ${size} bytes packed, ${unpackedSize} unpacked`);
  const wanted = /^(dist|data)\/|^(README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
  const stray = files.map(({ path }) => path).filter((path) => !wanted.test(path));
  if (stray.length) fail(`packed, and not meant to be: ${stray.join(', ')}`);
};

const nodeTests = () =>
  readdirSync('test/node')
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => `test/node/${file}`);

/** What is checked, and whether it goes without saying that nothing after it can be. */
const checks = [
  ['nothing is uncommitted', () => nothingUncommitted('not committed')],
  [
    `the tag v${version} is not there yet`,
    () => ask('git', 'tag', '--list', `v${version}`) && fail('it is: raise the version'),
  ],
  ['CHANGELOG.md tells of this version', changelog],
  ...(quick
    ? []
    : [
        ['npm ci', () => run([...npm, 'ci']), 'needed'],
        ['the build, within its budgets', () => run([...npm, 'run', 'build']), 'needed'],
        [
          'the build changes no file',
          () => nothingUncommitted('commit what the build has written'),
        ],
        ['lint', () => run([...npm, 'run', 'lint'])],
        ['the apps that use the package', () => run([process.execPath, 'test/apps/install.js'])],
        [
          'the Node tests',
          () => run([process.execPath, '--test', '--test-concurrency=2', ...nodeTests()]),
        ],
        ['the tests in browsers', () => run([...npm, 'run', 'test:browsers'])],
        ['what is packed', pack],
      ]),
];

const failed = [];
for (const [name, check, needed] of checks) {
  console.log(`\n— ${name}`);
  try {
    check();
  } catch ({ message }) {
    console.log(message);
    failed.push(name);
    if (needed) break;
  }
}

if (failed.length) {
  console.log(`\nNot ready to be released as ${version}. What failed:`);
  for (const name of failed) console.log(`  ✗ ${name}`);
  process.exitCode = 1;
} else console.log(`\nReady to be released as ${version}${quick ? ', as far as this goes' : ''}.`);
if (lacking.length)
  console.log(`To be published with provenance, package.json lacks ${lacking.join(', ')}.`);
