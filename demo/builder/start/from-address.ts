/** Loads a career from another site. */
import { withAbsoluteLinks } from '../../../src/source/absolute-links.js';
import type { Draft } from '../model/session.js';
import { readCareers } from './read-careers.js';
import { maxBytes, textOf, tooBig } from './text-of.js';
import { Unreadable } from './unreadable.js';

const TIME_LIMIT = 20_000;

const byHand =
  'Open the address in a new tab, save the page there as a file, and open that file here.';

/** The address of a file on GitHub itself, not of the page that shows it. */
const toFile = ({ href }: URL): string =>
  href.replace(
    /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\//,
    'https://raw.githubusercontent.com/$1/',
  );

const toUrl = (text: string): URL => {
  const address = text.trim();
  // People leave out “https://”; an address that starts with a slash is on this site.
  const isHost = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address);
  try {
    const url = new URL(isHost ? `https://${address}` : address, document.baseURI);
    if (address && /^https?:$/.test(url.protocol)) return url;
  } catch {
    // Explained below, too.
  }
  throw new Unreadable(
    'That isn’t the address of a file. It looks like https://example.com/baker.json.',
  );
};

/** Whether the site answers at all: without CORS, the browser tells nothing else about the answer. */
const answers = async (url: string, signal: AbortSignal): Promise<boolean> => {
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', signal });
    return true;
  } catch {
    return false;
  }
};

const whyFailed = async (url: string, signal: AbortSignal): Promise<Unreadable> => {
  const { host, protocol } = new URL(url);
  if (signal.aborted) return new Unreadable(`${host} takes too long to answer. Try again later.`);
  if (!navigator.onLine) return new Unreadable('Your device is offline.');
  if (protocol === 'http:' && location.protocol === 'https:')
    return new Unreadable(`Browsers load only addresses that start with https:// here. ${byHand}`);
  return new Unreadable(
    (await answers(url, signal))
      ? `${host} doesn’t allow other sites to read the file. ${byHand} If it’s your site, let it send the header Access-Control-Allow-Origin: *`
      : `${host} can’t be reached. Check the address.`,
  );
};

const bytesOf = async ({ body }: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body!.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    if ((size += part.value.length) > maxBytes) {
      void reader.cancel();
      throw tooBig();
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};

/** The careers in a file at an address. @throws {Unreadable} If it can’t be loaded or read. */
export const fromAddress = async (text: string): Promise<Draft[]> => {
  const url = toFile(toUrl(text));
  const signal = AbortSignal.timeout(TIME_LIMIT);
  let response: Response;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    response = await fetch(url, { credentials: 'omit', signal });
    bytes = response.ok ? await bytesOf(response) : new Uint8Array();
  } catch (error) {
    throw error instanceof Unreadable ? error : await whyFailed(url, signal);
  }
  const { host } = new URL(url);
  if ([401, 403].includes(response.status))
    throw new Unreadable(`${host} shows the file only to people who have logged in. ${byHand}`);
  if (!response.ok)
    throw new Unreadable(`${host} has no file at this address (error ${response.status}).`);
  const careers = await readCareers(textOf(bytes));
  return careers.map((career) => {
    try {
      return withAbsoluteLinks(career, response.url);
    } catch {
      // An invalid link, which the form reports.
      return career;
    }
  });
};
