/** Errors that the components' types must report. If one is missing, the comment above it is reported. */
import { CareerPath, CareerRoadmap, SalaryLadder } from 'career-path-elements/react';

export const mistakes = [
  // @ts-expect-error: levels are 1 to 6
  <SalaryLadder headingLevel={7} />,
  // @ts-expect-error: not a number
  <SalaryLadder headingLevel="two" />,
  // @ts-expect-error: misspelt
  <SalaryLadder headinglevel={2} />,
  // @ts-expect-error: not an object
  <SalaryLadder path="baker" />,
  // @ts-expect-error: no title
  <SalaryLadder path={{ id: 'baker' }} />,
  // @ts-expect-error: an attribute of other elements
  <SalaryLadder trackable />,
  // @ts-expect-error: not a boolean
  <CareerPath trackable="yes" />,
  // @ts-expect-error: only 'none'
  <CareerPath storage="cookie" />,
  // @ts-expect-error: not a list
  <CareerPath progress={{ done: 'bread' }} />,
  // @ts-expect-error: another event's type
  <CareerPath onCareerProgress={(event: MouseEvent) => event.clientX} />,
  // @ts-expect-error: another event's field
  <CareerPath onCareerProgress={(event) => event.url} />,
  // @ts-expect-error: misspelt
  <CareerRoadmap onCareerProgres={() => {}} />,
  // @ts-expect-error: another element
  <CareerRoadmap ref={(ladder: HTMLButtonElement | null) => ladder?.click()} />,
];
