import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.ts';
import { PageHead } from './page-head.tsx';

/** For an address that leads nowhere. */
export function NotFound() {
  const text = useText();
  return (
    <>
      <PageHead title={text('entry.notFound.title')} intro={text('entry.notFound.text')} />
      <p>
        <Link href="/">{text('entry.home.conferences')}</Link>
      </p>
    </>
  );
}
