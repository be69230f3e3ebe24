/** What users run on a package. Import it after `install`, which installs the tools it uses. */
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import * as esbuild from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build, createLogger, type InlineConfig } from 'vite';
import webpack, { type Configuration, type Stats } from 'webpack';

/** What publint reports about a tarball. */
export const lint = async (data: Uint8Array): Promise<(string | undefined)[]> => {
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(data).buffer },
    strict: true,
  });
  return messages.map((message) => formatMessage(message, pkg));
};

/** What “Are the types wrong?” reports about a tarball, in its profile esm-only: require() isn't supported. */
export const checkTypes = async (data: Uint8Array, includeEntrypoints: string[]) => {
  const packed = createPackageFromTarballData(data);
  const result = await checkPackage(packed, { includeEntrypoints });
  if (!result.types) return ['the package has no types'];
  const past = ['node10', 'node16-cjs'];
  const unresolved = Object.values(result.entrypoints)
    .filter(({ isWildcard, resolutions }) => !isWildcard && !resolutions.bundler.resolution)
    .map(({ subpath }) => `${subpath} has no types`);
  const problems = result.problems.filter(
    (problem) => !('resolutionKind' in problem && past.includes(problem.resolutionKind)),
  );
  return [...unresolved, ...problems];
};

/** Bundles have no server components, so bundlers drop this directive with a warning. Vite's React plugin hides it too. */
const aboutUseClient = /MODULE_LEVEL_DIRECTIVE.*"use client"/;

/** Builds with Vite; returns its warnings. */
const vite = async (config: InlineConfig): Promise<string[]> => {
  const warnings: string[] = [];
  const customLogger = createLogger('silent');
  customLogger.warn = customLogger.warnOnce = (message) => {
    if (!aboutUseClient.test(message)) warnings.push(message);
  };
  await build({ base: './', customLogger, logLevel: 'silent', ...config });
  return warnings;
};

/** Builds an app into a folder, in production or development; returns the warnings. */
export const buildApp = (
  root: string,
  outDir: string,
  mode: 'development' | 'production',
  options: InlineConfig['build'] = {},
): Promise<string[]> => {
  // Frameworks read the mode from here.
  process.env.NODE_ENV = mode;
  const build = { chunkSizeWarningLimit: 5000, emptyOutDir: true, outDir, ...options };
  return vite({ build, mode, root, ssr: { noExternal: true } });
};

const runWebpack = promisify<Configuration, Stats | undefined>(webpack);

/** The bundlers, as for production. Each bundles a module into a folder and returns the warnings. */
export const bundlers = {
  vite(input: string, outDir: string): Promise<string[]> {
    const rolldownOptions = { input, output: { entryFileNames: '[name].js' } };
    return vite({ build: { outDir, rolldownOptions }, configFile: false, root: dirname(input) });
  },
  async webpack(input: string, path: string): Promise<string[]> {
    const entry = { [basename(input, '.js')]: input };
    const output = { path, trustedTypes: { policyName: 'webpack' } };
    const context = dirname(input);
    const stats = await runWebpack({ context, entry, mode: 'production', output });
    const { errors = [], warnings = [] } = stats!.toJson();
    return [...errors, ...warnings].map(({ message }) => message);
  },
  async esbuild(input: string, outdir: string): Promise<string[]> {
    const { warnings } = await esbuild.build({
      bundle: true,
      entryPoints: [input],
      format: 'esm',
      logLevel: 'silent',
      minify: true,
      outdir,
      splitting: true,
    });
    return warnings.map(({ text }) => text);
  },
};
