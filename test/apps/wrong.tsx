/** Errors that the types for React 19 and Preact must report. If one is missing, the comment above it is reported. */
const ignore = () => {};

export const mistakes = [
  // @ts-expect-error: no such tag
  <salary-lader />,
  // @ts-expect-error: levels are 1 to 6
  <salary-ladder heading-level={7} />,
  // @ts-expect-error: not a number
  <salary-ladder heading-level="two" />,
  // @ts-expect-error: misspelt
  <salary-ladder headinglevel={2} />,
  // @ts-expect-error: not an object
  <salary-ladder path="baker" />,
  // @ts-expect-error: no title
  <salary-ladder path={{ id: 'baker' }} />,
  // @ts-expect-error: an attribute of other elements
  <salary-ladder trackable />,
  // @ts-expect-error: not a boolean
  <career-path trackable="yes" />,
  // @ts-expect-error: only 'none'
  <career-path storage="cookie" />,
  // @ts-expect-error: not a list
  <career-path progress={{ done: 'bread' }} />,
  // @ts-expect-error: another event's type
  <career-path oncareer-progress={(event: MouseEvent) => event.clientX} />,
  // @ts-expect-error: another event's field
  <career-path oncareer-progress={(event) => event.url} />,
  // @ts-expect-error: not a listener
  <career-path oncareer-link={ignore()} />,
  // @ts-expect-error: not a function
  <career-path onclick="ignore()" />,
];
