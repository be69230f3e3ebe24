/** All destinations, by kind. */
import type { Destination, DestinationGroup } from './destination.js';
import { anywhere } from './destinations/anywhere.js';
import { blogs } from './destinations/blogs.js';
import { frameworks } from './destinations/frameworks.js';
import { learningPlatforms } from './destinations/learning-platforms.js';
import { servers } from './destinations/servers.js';
import { websiteBuilders } from './destinations/website-builders.js';

export const groups: DestinationGroup[] = [
  { title: 'Anywhere', destinations: anywhere },
  { title: 'Blogs and newsletters', destinations: blogs },
  { title: 'Website builders', destinations: websiteBuilders },
  { title: 'Learning platforms', destinations: learningPlatforms },
  { title: 'Frameworks', destinations: frameworks },
  { title: 'Servers and site generators', destinations: servers },
];

export const destinations: Destination[] = groups.flatMap(({ destinations }) => destinations);

export const destinationOf = (id: string): Destination =>
  destinations.find((one) => one.id === id) ?? destinations[0]!;
