/** The parts of the form that depend on the card: attributes, custom properties, data. */
import type { CareerElement } from '../../src/card/career-element.js';
import { elements, hosted } from '../built.js';
import { find } from '../find.js';
import { named } from '../languages/names.js';
import { make } from '../make.js';
import { customData } from './choices.js';
import { attributeField, languageField, propertyField, showInMenu } from './controls.js';
import { attributeControls, isCheckbox, propertyControls, value, type Control } from './form.js';
import { fillSheet } from './sheet.js';

const declarationOf = (tag: string) =>
  elements.find(({ tagName }) => tagName === tag) ?? elements[0]!;

/** The part of the bundled path that a card shows. */
export const bundledOf = (tag: string) =>
  (customElements.get(tag) as unknown as typeof CareerElement).bundled;

/** A tag as text: “Salary ladder”. */
export const nameOf = (tag: string) => tag.charAt(0).toUpperCase() + tag.slice(1).replace('-', ' ');

const namesIn = (folder: string) =>
  Object.keys(hosted.files).flatMap(
    (file) => new RegExp(`^${folder}/(.*)\\.\\w+$`).exec(file)?.[1] ?? [],
  );

const languages = named(['en', ...namesIn('lang')]);

const dataField = find<HTMLTextAreaElement>('#data');

/** The most used custom properties; the others are collapsed. */
const common = ['--career-accent', '--career-font'];

const keepValue = (control: Control, old: Control | undefined) => {
  if (!old) return;
  if (isCheckbox(control) && isCheckbox(old)) control.checked = old.checked;
  else control.value = old.value;
  showInMenu(control);
};

/** Shows the options of the chosen card. Options that the previous card also had keep their values. */
export const showCard = (): void => {
  const { attributes, cssProperties, description } = declarationOf(value('card'));
  const controls = () => [...attributeControls(), ...propertyControls()];
  const kept = new Map(controls().map((control) => [control.name, control]));
  find('#about-card').textContent = description;
  const { backgrounds } = customData().data ?? bundledOf(value('card'));
  find('#attributes').replaceChildren(
    ...attributes
      // The data source has its own section, and only frameworks defer.
      .filter(({ name }) => !['src', 'defer-hydration'].includes(name))
      .map((attribute) =>
        attribute.name === 'lang'
          ? languageField(attribute, languages)
          : attributeField(attribute, attribute.name === 'start' ? backgrounds : []),
      ),
  );
  const isCommon = ({ name }: { name: string }) => common.includes(name);
  find('#properties').replaceChildren(...cssProperties.filter(isCommon).map(propertyField));
  find('#more-properties').replaceChildren(
    ...cssProperties.filter((property) => !isCommon(property)).map(propertyField),
  );
  for (const control of controls()) keepValue(control, kept.get(control.name));
};

/** Custom data starts as a copy of the card's bundled data. */
export const startData = (): void => {
  if (dataField.value) return;
  const { id: _, ...rest } = bundledOf(value('card'));
  dataField.value = JSON.stringify({ id: 'my-career', ...rest }, null, 2);
};

/** Shows the fields of the chosen data source. */
export const showDataSource = (): void => {
  find('#own-data').hidden = value('from') !== 'data';
  find('#own-src').hidden = value('from') !== 'src';
  const hasSheet = fillSheet(customData().draft, 'salaries' in bundledOf(value('card')));
  if (!hasSheet) find<HTMLDetailsElement>('#json').open = true;
};

const option = (value: string, text = value) => make('option', { value }, text);

find('#card').append(...elements.map(({ tagName }) => option(tagName, nameOf(tagName))));
find('#theme').append(...namesIn('themes').map((name) => option(name)));
find('#about-src').textContent =
  declarationOf(value('card')).attributes.find(({ name }) => name === 'src')?.description ?? '';
