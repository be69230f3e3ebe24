/** A place where cards are published, with the steps to get one there. */
import type { TemplateResult } from 'lit/html.js';
import type { CodeKind, Publication } from './codes.js';

/** Where the data of the card comes from: the example, the user’s document, or a file on the user’s site. */
export type Source = 'example' | 'own' | 'file';

/** Numbered steps that lead to a card. */
export interface Way {
  /** When to choose this way, if there are several. */
  title?: string;
  steps: Step[];
}

/** One numbered step: what to do and, for most destinations once, what to copy. */
export interface Step {
  text: TemplateResult | string;
  code?: { kind: CodeKind; label: string; isFormatted?: boolean };
  /** Offers the picture as files. */
  picture?: true;
}

/** How the card looks there: it runs, is part of the page’s HTML, is text, is in an iframe, or is a picture. */
export type Rendering = 'html' | 'prerendered' | 'plain' | 'frame' | 'picture';

/** What the steps depend on. */
export interface Choice extends Pick<Publication, 'options' | 'space'> {
  source: Source;
}

export interface Destination {
  /** Its name in the address. */
  id: string;
  label: string;
  /** The path of its guide on the site. */
  guide: string;
  rendering: Rendering | ((choice: Choice) => Rendering);
  ways: (choice: Choice) => Way[];
  /** What is lost there; a whole sentence. */
  lost: (choice: Choice) => string;
  /** Whether the script must load after the page there. */
  late?: boolean;
}

/** Destinations of one kind. */
export interface DestinationGroup {
  title: string;
  destinations: Destination[];
}

export const renderingAt = ({ rendering }: Destination, choice: Choice): Rendering =>
  typeof rendering === 'string' ? rendering : rendering(choice);
