/** Errors that `next build` must report. If one is missing, the comment above it is reported. */
import type {} from 'career-path-elements/types/react';
import { SalaryLadder } from 'career-path-elements/react';
import { Card } from './app/card';

export const mistakes = [
  // @ts-expect-error: no title
  <SalaryLadder path={{ id: 'baker' }} />,
  // @ts-expect-error: levels are 1 to 6
  <SalaryLadder headingLevel={7} />,
  // @ts-expect-error: no such tag
  <salary-lader />,
  // @ts-expect-error: not an object
  <salary-ladder path="baker" />,
  // @ts-expect-error: no such tag
  <Card tag="salary-lader" />,
  // @ts-expect-error: misspelt
  <Card tag="salary-ladder" headinglevel={2} />,
];
