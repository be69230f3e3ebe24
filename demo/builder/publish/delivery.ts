/** Options for loading the card: the server, hashes of files, reserved space, and when it loads. */
import type { CardOptions } from '../../../src/snippets/card-tag.js';
import { baseOf, type Cdn } from '../../../src/snippets/cdn.js';
import type { HostedFiles } from '../../../src/snippets/pin.js';
import { canReserveSpace, type Space } from '../../../src/snippets/reserved-space.js';
import { hosted, released, version } from '../../built.js';
import { find } from '../../find.js';
import { value } from '../form.js';
import type { CodeKind } from './codes.js';
import type { Destination } from './destination.js';

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

const isLate = (destination: Destination): boolean => destination.late ?? late.checked;

/** The files as the code loads them. */
export const chosenFiles = (destination: Destination): HostedFiles => {
  const host = value('host');
  return {
    base: host === 'own' ? chosenOwnBase() : baseOf(version, host as Cdn),
    files: hosted.files,
    late: isLate(destination),
    pinned: released && pinned.checked && !isLate(destination),
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

const aboutPinned = (destination: Destination): string => {
  if (!released)
    return 'Available only in the builder from a released version, because only released files never change.';
  return isLate(destination)
    ? 'Not available for a card that loads after the page.'
    : `The code contains the hashes of the files of version ${version}, from integrity.json.`;
};

const describeSpace = (options: CardOptions): string => {
  if (!canReserveSpace(options)) return unknownHeight;
  const isEstimate = options.data && space.value && options.card !== 'salary-ladder';
  const estimate = isEstimate ? ' The height is a low estimate: text near the card may move.' : '';
  return aboutSpace[space.value] + estimate;
};

/** Shows the options that apply to the forms of code of the destination. */
export const showDelivery = (
  options: CardOptions,
  destination: Destination,
  kinds: CodeKind[],
): void => {
  const has = (...some: CodeKind[]) => some.some((kind) => kinds.includes(kind));
  const loads = has('html', 'prerendered', 'frame', 'frameTag', 'address', 'page');
  find('#delivery').hidden = !loads;
  find('#own-host').hidden = value('host') !== 'own';
  find('#reserve').hidden = !has('html');
  find('#order').hidden = !has('html', 'prerendered') || destination.late !== undefined;
  find('#hashes').hidden = !has('html', 'prerendered', 'frame');
  pinned.disabled = !released || isLate(destination);
  find('#about-pinned').textContent = aboutPinned(destination);
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
