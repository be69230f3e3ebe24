/** What many measurements say together. */
import { linearRegression, quantileSorted } from 'simple-statistics';

/** Median and quartiles. */
export const summary = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((part) => quantileSorted(sorted, part));
  return { median, low, high, count: values.length };
};

/** How cost grows with the work: 1 is a straight line, 2 a square. Small work, where the fixed cost shows, is left out. */
export const slope = (points) => {
  const large = points.filter(({ count }) => count >= 50);
  return linearRegression(large.map(({ count, ms }) => [Math.log(count), Math.log(ms)])).m;
};

/** Runs each task so many times, in an order that is new in each round: what else the machine does hits all alike. */
export const inRounds = async (rounds, tasks, tell = () => {}) => {
  const results = new Map(tasks.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    const order = tasks
      .map((task) => [Math.random(), task])
      .sort(([a], [b]) => a - b)
      .map(([, task]) => task);
    for (const { name, run } of order) results.get(name).push(await run());
    tell(`${round} of ${rounds}`);
  }
  return results;
};
