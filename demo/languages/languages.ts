/** Adds the cards of a language when its block comes into view, and its roadmap when the reader opens it. */

const fill = (place: Element): void => {
  const template = place.querySelector<HTMLTemplateElement>(':scope > template');
  template?.replaceWith(template.content);
};

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) fill(target);
  },
  { rootMargin: '50%' },
);

for (const place of document.querySelectorAll('.shown')) observer.observe(place);
for (const details of document.querySelectorAll('details'))
  details.addEventListener('toggle', () => fill(details));

// A module, with a scope of its own.
export {};
