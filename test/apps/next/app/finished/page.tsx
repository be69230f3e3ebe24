import { Card } from '../card';
import { baker } from '../baker/path';

export default function Page() {
  return <Card tag="salary-ladder" path={baker} />;
}
