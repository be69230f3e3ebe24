import { headers } from 'next/headers';
import { Card } from '../card';
import { baker } from '../baker/path';

export default async function Page() {
  const nonce = (await headers()).get('x-nonce') ?? '';
  return <Card tag="salary-ladder" path={baker} styles={{ nonce }} />;
}
