/** What the pages here know of what is built: the elements and their promises, the files and their hashes. */
const get = async (file) => (await fetch(new URL(`../dist/${file}`, import.meta.url))).json();

const [{ modules }, integrity] = await Promise.all([
  get('custom-elements.json'),
  get('integrity.json'),
]);

/** Elements and classes of events, as the manifest has them. */
export const declarations = modules.flatMap((module) => module.declarations);
export const elements = declarations.filter(({ tagName }) => tagName);
export const { files, version } = integrity;
