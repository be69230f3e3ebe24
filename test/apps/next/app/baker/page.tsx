import { SalaryLadder } from 'career-path-elements/react';
import { baker } from './path';

export default function Page() {
  return <SalaryLadder path={baker} />;
}
