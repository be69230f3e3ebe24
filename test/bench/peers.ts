/** Everything that shows the same content, side by side. Their files are put on the site when they're needed. */
import { byHand } from './peers/by-hand.js';
import { libraries } from './peers/libraries.js';
import { muiPeer } from './peers/mui.js';
import { own, prerendered, skipped } from './peers/own.js';
import type { Peer } from './peers/peer.js';
import type { Site } from './site.js';

export const peersOn = (site: Site): Peer[] => [
  own,
  prerendered,
  skipped,
  ...byHand(site),
  ...libraries(site),
  muiPeer(site),
];
