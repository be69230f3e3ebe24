/** Writes the elements’ data for Visual Studio Code: vscode.html-custom-data.json and vscode.css-custom-data.json. */
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementsOf, mergeByName, type Described, type Manifest } from './declarations.js';
import { writeJson } from './write-json.js';

/** The editor renders a description as Markdown only in this form. */
interface Markdown {
  kind: 'markdown';
  value: string;
}

interface HtmlData {
  tags: {
    name: string;
    description: string | Markdown;
    attributes: { name: string; description: string | Markdown; valueSet?: string }[];
  }[];
}

const markdown = (value: string): Markdown => ({ kind: 'markdown', value });

/** Fixes the generator's output: boolean attributes, and rules that turn the line above into a heading. */
const htmlData = (manifest: Manifest): HtmlData => {
  const given = manifest as Parameters<typeof getVsCodeHtmlCustomData>[0];
  const data = JSON.parse(getVsCodeHtmlCustomData(given, { hideLogs: true })) as HtmlData;
  for (const tag of data.tags) {
    const element = elementsOf(manifest).find(({ tagName }) => tagName === tag.name);
    tag.description = markdown(String(tag.description).replace('\n---\n', '\n\n---\n'));
    for (const attribute of tag.attributes) {
      const described = element?.attributes.find(({ name }) => name === attribute.name);
      attribute.description = markdown(String(attribute.description));
      if (described?.type.text.startsWith('boolean')) attribute.valueSet = 'v';
    }
  }
  return data;
};

const cssData = (list: Described[], toName = (name: string) => name) =>
  list.map(({ description, name }) => ({ name: toName(name), description: markdown(description) }));

export const writeVsCodeData = async (manifest: Manifest): Promise<void> => {
  const elements = elementsOf(manifest);
  await writeJson('vscode.html-custom-data.json', htmlData(manifest));
  await writeJson('vscode.css-custom-data.json', {
    version: 1.1,
    properties: cssData(mergeByName(elements, 'cssProperties')),
    pseudoElements: cssData(mergeByName(elements, 'cssParts'), (name) => `::part(${name})`),
    pseudoClasses: cssData(mergeByName(elements, 'cssStates'), (name) => `:state(${name})`),
  });
};
