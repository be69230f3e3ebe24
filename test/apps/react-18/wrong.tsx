/** What the components must not let pass: where a line is no mistake, the comment over it is one. */
import { CareerPath, CareerRoadmap, SalaryLadder } from 'career-path-elements/react';

export const mistakes = [
  // @ts-expect-error: six ranks
  <SalaryLadder headingLevel={7} />,
  // @ts-expect-error: a number
  <SalaryLadder headingLevel="two" />,
  // @ts-expect-error: misspelt
  <SalaryLadder headinglevel={2} />,
  // @ts-expect-error: an object
  <SalaryLadder path="baker" />,
  // @ts-expect-error: no title
  <SalaryLadder path={{ id: 'baker' }} />,
  // @ts-expect-error: of others
  <SalaryLadder trackable />,
  // @ts-expect-error: a boolean
  <CareerPath trackable="yes" />,
  // @ts-expect-error: none or nothing
  <CareerPath storage="cookie" />,
  // @ts-expect-error: a list
  <CareerPath progress={{ done: 'bread' }} />,
  // @ts-expect-error: another event
  <CareerPath onCareerProgress={(event: MouseEvent) => event.clientX} />,
  // @ts-expect-error: of another event
  <CareerPath onCareerProgress={(event) => event.url} />,
  // @ts-expect-error: misspelt
  <CareerRoadmap onCareerProgres={() => {}} />,
  // @ts-expect-error: another element
  <CareerRoadmap ref={(ladder: HTMLButtonElement | null) => ladder?.click()} />,
];
