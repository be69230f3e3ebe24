/** The files that the build writes besides the bundles. */
import { cp, readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';
import { parseCareerPath } from '../source/parse.js';
import { budgets } from './budgets.js';
import { writeEntryTypes } from './entry-modules.js';
import { writeFrameworkTypes } from './framework-types.js';
import { careerPathJsonSchema, documentJsonSchema } from './json-schema.js';
import { writeLateScripts } from './late-scripts.js';
import { writeLicenses } from './licenses.js';
import { writeLlms } from './llms.js';
import { readManifest } from './manifest.js';
import { writeReactComponents } from './react-components.js';
import { writeStaticFiles } from './static-files.js';
import { writeVsCodeData } from './vscode-data.js';
import { writeWebTypes } from './web-types.js';
import { writeWordPressPlugin } from './wordpress.js';
import { writeJson } from './write-json.js';

/** @throws {Error} If the bundled path isn’t valid. */
const checkBundledPath = async (): Promise<void> => {
  const file = 'data/mlops-engineer.json';
  const { issues } = parseCareerPath(JSON.parse(await readFile(file, 'utf8')));
  if (issues.length) throw new Error(`${file}: ${JSON.stringify(issues, null, 2)}`);
};

/** Runs after the modules: writes the manifest and the files made from it, writes the schema, and copies static files. */
export const describeElements = (): Plugin => ({
  name: 'describe-elements',
  async writeBundle() {
    await checkBundledPath();
    await writeEntryTypes();
    const manifest = await readManifest();
    await writeJson('custom-elements.json', manifest);
    await writeVsCodeData(manifest);
    await writeWebTypes(manifest);
    await writeFrameworkTypes(manifest);
    await writeReactComponents(manifest);
    const { required } = careerPathJsonSchema;
    await writeLlms(manifest, { ...documentJsonSchema, required: required! }, budgets);
    await writeJson('career-path.schema.json', documentJsonSchema);
    await writeLateScripts();
    await cp('src/themes', 'dist/themes', { recursive: true });
    for (const file of ['embed.css', 'embed.html']) await cp(`src/embed/${file}`, `dist/${file}`);
  },
});

/** Runs after all bundles: writes prerendered cards, hashes, licences of bundled packages, and the WordPress plugin. */
export const finish = (): Plugin => ({
  name: 'finish',
  async writeBundle() {
    await writeStaticFiles();
    await writeLicenses();
    await writeWordPressPlugin();
  },
});
