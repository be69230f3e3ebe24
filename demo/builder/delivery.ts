/** Options for loading the card: the server, hashes of files, and reserved space. */
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { baseOf, type Cdn } from '../../src/snippets/cdn.js';
import type { HostedFiles } from '../../src/snippets/pin.js';
import { canReserveSpace, type Space } from '../../src/snippets/reserved-space.js';
import { hosted, released, version } from '../built.js';
import { find } from '../find.js';
import { value } from './form.js';

const pinned = find<HTMLInputElement>('#pinned');
const space = find<HTMLSelectElement>('#space');
const ownBase = find<HTMLInputElement>('#base');

const isWebAddress = (address: string): boolean =>
  URL.canParse(address, location.href) &&
  /^https?:$/.test(new URL(address, location.href).protocol);

/** The address of the files on the user’s server; the placeholder if it’s empty or isn’t a web address. */
const chosenOwnBase = (): string => {
  const typed = ownBase.value.trim().replace(/\/+$/, '');
  const isValid = isWebAddress(typed);
  ownBase.ariaInvalid = String(!isValid);
  return typed && isValid ? typed : ownBase.placeholder;
};

/** The files as the code loads them. */
export const chosenFiles = (): HostedFiles => {
  const host = value('host');
  return {
    base: host === 'own' ? chosenOwnBase() : baseOf(version, host as Cdn),
    files: hosted.files,
    pinned: released && pinned.checked,
  };
};

export const chosenSpace = (options: CardOptions): Space | undefined =>
  canReserveSpace(options) && space.value ? (space.value as Space) : undefined;

const aboutSpace: Record<string, string> = {
  '': 'Without reserved space, the text below the card moves down when the card appears.',
  inline: 'The code reserves the card’s height until the card has loaded.',
  rule: 'For pages whose Content-Security-Policy forbids style attributes: add the CSS to your style sheet.',
};

const unknownHeight =
  'This card’s height depends on its text or on data loaded later, so no space can be reserved. The prerendered code doesn’t need any.';

const aboutPinned = released
  ? `The code contains the hashes of the files of version ${version}, from integrity.json.`
  : 'Available only in the builder from a released version, because only released files never change.';

const describeSpace = (options: CardOptions): string => {
  if (!canReserveSpace(options)) return unknownHeight;
  const isEstimate = options.data && space.value && options.card !== 'salary-ladder';
  const estimate = isEstimate ? ' The height is a low estimate: text near the card may move.' : '';
  return aboutSpace[space.value] + estimate;
};

/** Shows the options that apply to the chosen card and form of code. */
export const showDelivery = (options: CardOptions): void => {
  const as = value('as');
  find('#delivery').hidden = ['plain', 'react', 'vue', 'npm'].includes(as);
  find('#own-host').hidden = value('host') !== 'own';
  find('#reserve').hidden = as !== 'html';
  space.disabled = !canReserveSpace(options);
  find('#about-space').textContent = describeSpace(options);
};

pinned.disabled = !released;
find('#about-pinned').textContent = aboutPinned;

/** The options that differ from the defaults, for the URL. */
export const deliveryState = (): Record<string, string> => ({
  ...(value('host') !== 'unpkg' && { host: value('host') }),
  ...(value('host') === 'own' && ownBase.value && { base: ownBase.value }),
  ...(space.value && { space: space.value }),
  ...(pinned.checked && { pinned: '' }),
});

/** Sets the options to the choices in a URL. */
export const readDelivery = (state: URLSearchParams): void => {
  ownBase.value = state.get('base') ?? '';
  pinned.checked = released && state.has('pinned');
};
