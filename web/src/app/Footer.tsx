import { Link } from 'react-router';
import { useText } from '../i18n/index.ts';
import { useLanguage } from './use-language.ts';

const linkClass =
  'inline-flex min-h-11 items-center rounded-xl px-3 underline underline-offset-4 hover:bg-sunken';

/**
 * The way to the rules, from every page, and the credit that the licence of the places' centres
 * asks for (docs/credits.md); leaves room for the tab bar of phones.
 */
export function Footer() {
  const { tx } = useText();
  return (
    <footer className="mx-auto w-full max-w-[44rem] px-4 pb-24 text-center text-sm text-muted sm:pb-8">
      <Link to={`/${useLanguage()}/rules`} className={linkClass}>
        {tx('rules.title')}
      </Link>
      <a href="https://www.geonames.org/" rel="noreferrer" className={linkClass} lang="en">
        © GeoNames (CC BY 4.0)
      </a>
    </footer>
  );
}
