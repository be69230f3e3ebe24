/** What the parts of a run share. */
import type { Chromium } from './chromium.js';
import type { Peer } from './peers/peer.js';
import type { Rounds } from './rounds.js';
import type { Site } from './site.js';

export interface Bench {
  /** Paints as fast as it can: waiting for the screen would hide differences. */
  unpaced: Chromium;
  /** Paints 60 frames a second, as on a screen. */
  paced: Chromium;
  peers: Peer[];
  /** How many times most parts measure. */
  rounds: number;
  measurements: Rounds;
  site: Site;
}

/** What to visit for a peer. */
export interface Visit<C> {
  name: string;
  address: string;
  card: C;
}
