/** A learner's plan in tests: a roadmap, its controls, and what it reports. */
import type { CareerRoadmap } from '../../src/elements/career-roadmap.js';
import type { CareerProgressEvent } from '../../src/events.js';
import { parts, rendered, show } from '../support.js';

export const storageKey = 'career-path-elements:mlops-engineer';
export const kept = (key = storageKey): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');

export const roadmap = async (set: Partial<CareerRoadmap> & { into?: Node } = {}) =>
  (await show('career-roadmap', { trackable: true, ...set })) as CareerRoadmap;

export const boxes = (card: Element): HTMLInputElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLInputElement>('[type="checkbox"]'),
];
export const ticks = (card: Element): boolean[] => boxes(card).map(({ checked }) => checked);
export const answers = (card: Element): HTMLInputElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLInputElement>('[type="radio"]'),
];
export const status = (card: Element): string => parts(card, 'status')[0]!.textContent!.trim();
export const button = (card: Element, label: string): HTMLElement | undefined =>
  parts(card, 'button').find(({ textContent }) => textContent!.trim() === label);

/** Clicks a control, and waits until the card has rendered. */
export const press = async (card: Element, target: HTMLElement | undefined): Promise<void> => {
  target!.click();
  await rendered(card);
};

/** The events since the test began. */
export let events: CareerProgressEvent[] = [];
const listen = (event: CareerProgressEvent) => events.push(event);
/** The console warnings since the test began. */
export let warnings: string[] = [];
const { warn } = console;

before(() => document.addEventListener('career-progress', listen));
after(() => document.removeEventListener('career-progress', listen));

beforeEach(() => {
  localStorage.clear();
  [events, warnings] = [[], []];
  console.warn = (message: string) => warnings.push(message);
});

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  console.warn = warn;
});
