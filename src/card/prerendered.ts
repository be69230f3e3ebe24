/** What a reader has focused and unfolded in a prerendered card is so in what takes its place. */
export const keepPlace = (root: ShadowRoot, replace: () => void): void => {
  const places = () => [...root.querySelectorAll<HTMLDetailsElement>('a, details, summary')];
  const before = places();
  const open = before.map((place) => place.open);
  const focused = before.indexOf(root.activeElement as HTMLDetailsElement);
  replace();
  places().forEach((place, index) => {
    if (open[index]) place.open = true;
    if (index === focused) place.focus({ preventScroll: true });
  });
};
