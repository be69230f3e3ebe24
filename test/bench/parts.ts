/** The parts of a run by name. */
import type { Bench } from './bench.js';
import { delivery } from './measure/delivery.js';
import { growth } from './measure/growth.js';
import { ladders, memory, mounting } from './measure/ladders.js';
import { load } from './measure/load.js';
import { toggle } from './measure/toggle.js';
import type { Part, Results } from './results.js';

export const parts: { [P in Part]: (bench: Bench) => Promise<Results[P]> } = {
  load,
  ladders,
  memory,
  mounting,
  toggle,
  growth,
  delivery,
};
