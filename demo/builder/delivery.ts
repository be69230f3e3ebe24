/** Options for loading the card: the server, hashes of files, reserved space, and when it loads. */
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { baseOf, type Cdn } from '../../src/snippets/cdn.js';
import type { HostedFiles } from '../../src/snippets/pin.js';
import { canReserveSpace, type Space } from '../../src/snippets/reserved-space.js';
import { hosted, released, version } from '../built.js';
import { find } from '../find.js';
import { value } from './form.js';

const late = find<HTMLInputElement>('#late');
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

/** An iframe’s script isn’t a module, so it doesn’t need this option. */
const isLate = (): boolean => late.checked && value('as') !== 'frame';

/** The files as the code loads them. */
export const chosenFiles = (): HostedFiles => {
  const host = value('host');
  return {
    base: host === 'own' ? chosenOwnBase() : baseOf(version, host as Cdn),
    files: hosted.files,
    late: isLate(),
    pinned: released && pinned.checked && !isLate(),
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

const aboutPinned = (): string => {
  if (!released)
    return 'Available only in the builder from a released version, because only released files never change.';
  return isLate()
    ? 'Not available for a card that loads after the page.'
    : `The code contains the hashes of the files of version ${version}, from integrity.json.`;
};

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
  find('#order').hidden = as === 'frame';
  pinned.disabled = !released || isLate();
  find('#about-pinned').textContent = aboutPinned();
  space.disabled = !canReserveSpace(options);
  find('#about-space').textContent = describeSpace(options);
};

/** The options that differ from the defaults, for the URL. */
export const deliveryState = (): Record<string, string> => ({
  ...(value('host') !== 'unpkg' && { host: value('host') }),
  ...(value('host') === 'own' && ownBase.value && { base: ownBase.value }),
  ...(space.value && { space: space.value }),
  ...(late.checked && { late: '' }),
  ...(pinned.checked && { pinned: '' }),
});

/** Sets the options to the choices in a URL. */
export const readDelivery = (state: URLSearchParams): void => {
  ownBase.value = state.get('base') ?? '';
  late.checked = state.has('late');
  pinned.checked = released && state.has('pinned');
};
