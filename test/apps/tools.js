/** What users of a package run on it, from the dependencies here: imported once those are installed. */
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import * as esbuild from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build, createLogger } from 'vite';
import webpack from 'webpack';

/** What publint says of a tarball. */
export const lint = async (data) => {
  const tarball = new Uint8Array(data).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => formatMessage(message, pkg));
};

/** What “Are the types wrong?” says of a tarball, but for those who can’t import modules: its profile esm-only. */
export const checkTypes = async (data, includeEntrypoints) => {
  const packed = createPackageFromTarballData(data);
  const { entrypoints, problems } = await checkPackage(packed, { includeEntrypoints });
  const past = ['node10', 'node16-cjs'];
  const unresolved = Object.values(entrypoints)
    .filter(({ isWildcard, resolutions }) => !isWildcard && !resolutions.bundler.resolution)
    .map(({ subpath }) => `${subpath} has no types`);
  return [
    ...unresolved,
    ...problems.filter(({ resolutionKind }) => !past.includes(resolutionKind)),
  ];
};

/** Builds by Vite; gives what it warns of. */
const vite = async (config) => {
  const warnings = [];
  const customLogger = createLogger('silent');
  customLogger.warn = customLogger.warnOnce = (message) => warnings.push(message);
  await build({ base: './', customLogger, logLevel: 'silent', ...config });
  return warnings;
};

/** Builds an app into a folder, in production or development; gives what is warned of. */
export const buildApp = (root, outDir, mode, options = {}) => {
  // As frameworks read it.
  process.env.NODE_ENV = mode;
  const build = { chunkSizeWarningLimit: 5000, emptyOutDir: true, outDir, ...options };
  return vite({ build, mode, root, ssr: { noExternal: true } });
};

/** The bundlers, as for production. Each bundles a module into a folder, and gives what it warns of. */
export const bundlers = {
  vite(input, outDir) {
    const rolldownOptions = { input, output: { entryFileNames: '[name].js' } };
    return vite({ build: { outDir, rolldownOptions }, configFile: false, root: dirname(input) });
  },
  async webpack(input, path) {
    const entry = { [basename(input, '.js')]: input };
    const output = { path, trustedTypes: { policyName: 'webpack' } };
    const context = dirname(input);
    const stats = await promisify(webpack)({ context, entry, mode: 'production', output });
    const { errors, warnings } = stats.toJson();
    return [...errors, ...warnings].map(({ message }) => message);
  },
  async esbuild(input, outdir) {
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
