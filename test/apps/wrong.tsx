/** What React 19 and Preact must not let pass: where a line is no mistake, the comment over it is one. */
const ignore = () => {};

export const mistakes = [
  // @ts-expect-error: no such tag
  <salary-lader />,
  // @ts-expect-error: six ranks
  <salary-ladder heading-level={7} />,
  // @ts-expect-error: a number
  <salary-ladder heading-level="two" />,
  // @ts-expect-error: misspelt
  <salary-ladder headinglevel={2} />,
  // @ts-expect-error: an object
  <salary-ladder path="baker" />,
  // @ts-expect-error: no title
  <salary-ladder path={{ id: 'baker' }} />,
  // @ts-expect-error: of others
  <salary-ladder trackable />,
  // @ts-expect-error: a boolean
  <career-path trackable="yes" />,
  // @ts-expect-error: none or nothing
  <career-path storage="cookie" />,
  // @ts-expect-error: a list
  <career-path progress={{ done: 'bread' }} />,
  // @ts-expect-error: another event
  <career-path oncareer-progress={(event: MouseEvent) => event.clientX} />,
  // @ts-expect-error: of another event
  <career-path oncareer-progress={(event) => event.url} />,
  // @ts-expect-error: no listener
  <career-path oncareer-link={ignore()} />,
  // @ts-expect-error: a function
  <career-path onclick="ignore()" />,
];
