/** A WordPress site of its own for a test: on a free port, with the built plugin, an administrator and an author. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { whyNoWordPress, wordpressFiles, type WordPressVersion } from './download.js';

const run = promisify(execFile);

export type User = 'admin' | 'author';
export type Theme = 'twentytwentyfour' | 'classic';

export interface NewPost {
  content: string;
  title?: string;
  /** Its author, whose permissions decide what WordPress removes from the content. Default: the author. */
  user?: User;
}

export interface Post {
  id: number;
  url: string;
}

/** Logs in with these names and this password. */
export const password = 'password';
const plugin = 'career-path-elements/career-path-elements.php';

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
};

/** The configuration: our address, no requests to other sites, and a log of all PHP notices. */
const configure = (config: string, origin: string): string =>
  config
    .replace(
      '<?php',
      `<?php
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', true );
`,
    )
    .replace(/define\( 'WP_DEBUG', false \)/, "define( 'WP_DEBUG', true )");

/** Starts PHP's own server, and waits until it listens. */
const serve = async (folder: string, port: number): Promise<ChildProcess> => {
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '3' };
  const options = { cwd: folder, detached: true, env };
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], options);
  await new Promise<void>((listening, failed) => {
    let output = '';
    server.stderr!.on('data', (text) => {
      output += text;
      if (/Development Server .* started/.test(output)) listening();
    });
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`PHP ended with ${code}: ${output}`)));
  });
  return server;
};

export class Site {
  readonly #server: ChildProcess;
  readonly #end = () => {
    this.#kill();
    rmSync(this.folder, { force: true, recursive: true });
  };

  constructor(
    readonly folder: string,
    readonly origin: string,
    server: ChildProcess,
  ) {
    this.#server = server;
    process.once('exit', this.#end);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => process.exit(1));
  }

  #kill(): void {
    // The server has workers, which would go on without it.
    if (this.#server.exitCode === null) process.kill(-this.#server.pid!);
  }

  /** Runs PHP in the site, and returns what it returns. `$args` is the second argument. */
  async php<T = unknown>(code: string, args: unknown = {}): Promise<T> {
    const mark = '\n<<<RESULT>>>';
    const script = `
      $_SERVER['HTTP_HOST'] = ${JSON.stringify(new URL(this.origin).host)};
      require 'wp-load.php';
      require_once ABSPATH . 'wp-admin/includes/admin.php';
      $args = json_decode( file_get_contents( 'php://stdin' ), true );
      $result = ( static function ( $args ) { ${code} } )( $args );
      echo ${JSON.stringify(mark)}, wp_json_encode( $result );`;
    const running = run('php', ['-r', script], { cwd: this.folder, maxBuffer: 1e8 });
    running.child.stdin!.end(JSON.stringify(args));
    const { stdout, stderr } = await running;
    const [, result] = stdout.split(mark);
    if (result === undefined) throw new Error(`PHP didn’t finish: ${stdout}${stderr}`);
    return result === '' || result === 'null' ? (undefined as T) : (JSON.parse(result) as T);
  }

  /** Publishes a post as its author would: WordPress filters its content by the author's permissions. */
  async createPost({ content, title = 'Post', user = 'author' }: NewPost): Promise<Post> {
    const id = await this.php<number>(
      `wp_set_current_user( get_user_by( 'login', $args['user'] )->ID );
      kses_init();
      $post = array( 'post_content' => $args['content'], 'post_title' => $args['title'], 'post_status' => 'publish' );
      return wp_insert_post( wp_slash( $post ), true );`,
      { content, title, user },
    );
    return { id, url: `${this.origin}/?p=${id}` };
  }

  async useTheme(theme: Theme): Promise<void> {
    await this.php(`switch_theme( $args ); return get_stylesheet() === $args;`, theme);
  }

  /** Changes the language of the site, even if WordPress has no translation of its own. */
  async useLanguage(locale: string): Promise<void> {
    const row = { option_name: 'WPLANG', option_value: locale };
    await this.php(`global $wpdb; $wpdb->replace( $wpdb->options, $args );`, row);
  }

  async activate(): Promise<void> {
    const error = await this.php<string | null>(
      `$result = activate_plugin( $args ); return is_wp_error( $result ) ? $result->get_error_message() : null;`,
      plugin,
    );
    if (error) throw new Error(`The plugin can’t be activated: ${error}`);
  }

  async deactivate(): Promise<void> {
    await this.php(`deactivate_plugins( $args );`, plugin);
  }

  /** Deactivates and deletes the plugin, as the plugins page does. */
  async uninstall(): Promise<void> {
    await this.deactivate();
    await this.php(`WP_Filesystem(); return delete_plugins( array( $args ) ) === true;`, plugin);
  }

  /** Unpacks the built plugin with WordPress's own function. */
  async install(): Promise<void> {
    const zip = resolve('dist/wordpress/career-path-elements.zip');
    const error = await this.php<string | null>(
      `WP_Filesystem(); $result = unzip_file( $args, WP_PLUGIN_DIR );
      return is_wp_error( $result ) ? $result->get_error_message() : null;`,
      zip,
    );
    if (error) throw new Error(`WordPress can’t unpack ${zip}: ${error}`);
    await this.activate();
  }

  /** Logs in a browser, with a page that is then on the dashboard. */
  async logIn(page: Page, user: User): Promise<void> {
    await page.goto(`${this.origin}/wp-login.php`);
    // WordPress moves the focus while it loads, so nothing is typed.
    for (const [field, text] of [
      ['user_login', user],
      ['user_pass', password],
    ] as const)
      await page.$eval(
        `#${field}`,
        (input, text) => void ((input as HTMLInputElement).value = text),
        text,
      );
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  }

  /** The lines of WordPress's log so far that name our plugin. */
  async problems(): Promise<string[]> {
    const log = await readFile(join(this.folder, 'wp-content/debug.log'), 'utf8').catch(() => '');
    return log.split('\n').filter((line) => /career-path-elements/i.test(line));
  }

  async stop(): Promise<void> {
    process.off('exit', this.#end);
    const ended = new Promise((ended) => this.#server.once('exit', ended));
    this.#kill();
    await ended;
    await rm(this.folder, { force: true, recursive: true });
  }
}

/**
 * Starts a site. If WordPress or PHP can't be had, `skip` says why, for the option of that name of tests; there is
 * no site then.
 */
export const startSite = async (
  version: WordPressVersion = '6.5',
): Promise<{ site: Site; skip: false } | { site: undefined; skip: string }> => {
  const reason = await whyNoWordPress();
  if (reason) return { site: undefined, skip: reason };
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  for (const [path, content] of Object.entries(await wordpressFiles(version))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const theme = fileURLToPath(new URL('classic-theme', import.meta.url));
  await cp(theme, join(folder, 'wp-content/themes/classic'), { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const config = join(folder, 'wp-config.php');
  await writeFile(config, configure(await readFile(config, 'utf8'), origin));
  const site = new Site(folder, origin, await serve(folder, port));
  await site.php(
    `wp_insert_user( array( 'user_login' => 'author', 'user_pass' => $args, 'role' => 'author' ) );
    wp_set_password( $args, get_user_by( 'login', 'admin' )->ID );`,
    password,
  );
  await site.install();
  return { site, skip: false };
};
