import { Link } from 'react-router';
import { useText } from '../i18n/index.ts';
import { useLanguage } from './use-language.ts';

/** The way to the rules, from every page; leaves room for the tab bar of phones. */
export function Footer() {
  const { tx } = useText();
  return (
    <footer className="mx-auto w-full max-w-[44rem] px-4 pb-24 text-center text-sm text-muted sm:pb-8">
      <Link
        to={`/${useLanguage()}/rules`}
        className="inline-flex min-h-11 items-center rounded-xl px-3 underline underline-offset-4 hover:bg-sunken"
      >
        {tx('rules.title')}
      </Link>
    </footer>
  );
}
