import Link from 'next/link';

export default function Page() {
  return <Link href="/finished">What bakers earn</Link>;
}
