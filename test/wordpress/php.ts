/** Finds PHP with what WordPress needs, and installs it where that is possible. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installWithApt, which } from '../browsers.js';

const run = promisify(execFile);

const extensions = ['dom', 'fileinfo', 'mbstring', 'pdo_sqlite'];
const packages = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring'];

/** The extensions that are missing; all of them without PHP. */
const missing = async (): Promise<string[]> => {
  if (!which('php')) return extensions;
  const { stdout } = await run('php', ['-m']);
  const present = stdout.split(/\s+/);
  return extensions.filter((name) => !present.includes(name));
};

/** Installs PHP if it is missing. @throws {Error} If that isn't possible, with the reason. */
export const ensurePhp = async (): Promise<void> => {
  if (!(await missing()).length) return;
  const tried: string[] = [];
  if (process.env.SKIP_BROWSER_INSTALL) tried.push('SKIP_BROWSER_INSTALL is set');
  else await installWithApt(packages, tried);
  const lacking = await missing();
  if (lacking.length)
    throw new Error(`No PHP with ${lacking.join(', ')} (${tried.join('; ') || 'apt-get failed'})`);
};
