/** The parts of the form that depend on the card: attributes and custom properties. */
import { backgrounds as exampleBackgrounds } from '../../data/mlops-engineer.json';
import { elements, hosted } from '../built.js';
import { find } from '../find.js';
import { named } from '../languages/names.js';
import { make } from '../make.js';
import { descriptionOf, nameOf, wholeFirst } from './card-names.js';
import {
  attributeField,
  languageField,
  propertyField,
  showInMenu,
  type Suggestion,
} from './controls.js';
import { attributeControls, isCheckbox, propertyControls, value, type Control } from './form.js';
import { attributeGroups, common, forFiles, hintOf, propertyGroups, type Group } from './labels.js';

const declarationOf = (tag: string) =>
  elements.find(({ tagName }) => tagName === tag) ?? elements[0]!;

const namesIn = (folder: string) =>
  Object.keys(hosted.files).flatMap(
    (file) => new RegExp(`^${folder}/(.*)\\.\\w+$`).exec(file)?.[1] ?? [],
  );

const languages = named(['en', ...namesIn('lang')]);

const keepValue = (control: Control, old: Control | undefined) => {
  if (!old) return;
  if (isCheckbox(control) && isCheckbox(old)) control.checked = old.checked;
  else control.value = old.value;
  showInMenu(control);
};

interface Named {
  name: string;
}

/** The fields of a group, which is collapsed; nothing if the card has none of them. */
const toDetails = <Item extends Named>(
  { title }: Group,
  items: Item[],
  fieldOf: (item: Item) => HTMLElement,
): HTMLElement[] =>
  items.length
    ? [make('details', {}, make('summary', {}, title), ...items.map((item) => fieldOf(item)))]
    : [];

/** The common fields, and the others in their groups; the last group has what no other has. */
const grouped = <Item extends Named>(
  items: Item[],
  groups: Group[],
  fieldOf: (item: Item) => HTMLElement,
): HTMLElement[] => {
  const isCommon = ({ name }: Named) => common.includes(name);
  const placed = groups.flatMap(({ names }) => names);
  const inGroup = ({ names }: Group) =>
    names.flatMap((name) => items.filter((item) => item.name === name));
  const rest = items.filter((item) => !isCommon(item) && !placed.includes(item.name));
  return [
    ...items.filter(isCommon).map(fieldOf),
    ...groups.flatMap((group) =>
      toDetails(group, group.names.length ? inGroup(group) : rest, fieldOf),
    ),
  ];
};

/**
 * Shows the options of the chosen card. Options that the previous card also had keep their values.
 * @param backgrounds - The starting points in the user’s document; undefined for the example’s.
 */
export const showCard = (backgrounds: readonly Suggestion[] = exampleBackgrounds): void => {
  const { attributes, cssProperties, description, tagName } = declarationOf(value('card'));
  const controls = () => [...attributeControls(), ...propertyControls()];
  const kept = new Map(controls().map((control) => [control.name, control]));
  const isOpen = [...document.querySelectorAll<HTMLDetailsElement>('#part-card details[open]')].map(
    (details) => details.firstElementChild!.textContent,
  );
  const fieldOf = (attribute: (typeof attributes)[number]) =>
    attribute.name === 'lang'
      ? languageField(attribute, languages)
      : attributeField(attribute, attribute.name === 'start' ? backgrounds : []);
  const isForFiles = ({ name }: Named) => forFiles.includes(name);
  // The data source has its own section, and only frameworks defer.
  const chosen = attributes.filter(({ name }) => !['src', 'defer-hydration'].includes(name));
  find('#tag').textContent = tagName;
  find('#shown-card').textContent = nameOf(tagName);
  find('#about-card').textContent = descriptionOf(tagName) ?? description;
  find('#attributes').replaceChildren(
    ...grouped(
      chosen.filter((attribute) => !isForFiles(attribute)),
      attributeGroups,
      fieldOf,
    ),
  );
  find('#file-attributes').replaceChildren(...chosen.filter(isForFiles).map(fieldOf));
  find('#properties').replaceChildren(...grouped(cssProperties, propertyGroups, propertyField));
  find('#about-src').textContent = hintOf('src', '');
  for (const control of controls()) {
    control.setAttribute('form', 'choices');
    keepValue(control, kept.get(control.name));
  }
  for (const details of document.querySelectorAll<HTMLDetailsElement>('#part-card details'))
    details.open = isOpen.includes(details.firstElementChild!.textContent);
};

/** Shows the fields of the chosen data source. */
export const showDataSource = (hasDocument: boolean): void => {
  const from = value('from');
  find('#own-data').hidden = from !== 'own';
  find('#own-src').hidden = from !== 'src';
  find('#until-started').hidden = from !== 'own' || hasDocument;
  find('#example-note').hidden = from !== 'example';
  find('#editor').hidden = !hasDocument;
  find('#json').hidden = !hasDocument;
  find('#keep').hidden = from !== 'own' || !hasDocument;
};

const option = (value: string, text = value) => make('option', { value }, text);

const tags = elements.map(({ tagName }) => tagName);
find('#card').append(...wholeFirst(tags).map((tag) => option(tag, nameOf(tag))));
find('#theme').append(
  ...namesIn('themes').map((name) => option(name, name.charAt(0).toUpperCase() + name.slice(1))),
);
