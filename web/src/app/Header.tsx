import { Suspense, lazy, useState } from 'react';
import { Link } from 'react-router';
import { LANGUAGE_NAMES } from '@friends/domain';
import { useFurtherReading, useText } from '../i18n/index.ts';
import { GlobeIcon } from '../ui/icons.tsx';
import { TopNav } from './Tabs.tsx';
import { useLanguage } from './use-language.ts';

const loadMenu = () => import('./LanguageMenu.tsx');
const LanguageMenu = lazy(async () => ({ default: (await loadMenu()).LanguageMenu }));

export function Header() {
  const language = useLanguage();
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-card">
      <div className="mx-auto flex h-14 max-w-5xl items-center gap-2 px-4">
        <Link
          to={`/${language}/`}
          className="flex min-h-11 items-center gap-2 font-bold whitespace-nowrap text-primary-text"
        >
          <Mark />
          <span>JP-MIRAI Friends</span>
        </Link>
        <TopNav />
        <LanguageButton />
      </div>
    </header>
  );
}

/** Two speech bubbles that overlap: two languages, one conversation. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" className="size-8" aria-hidden="true">
      <rect width="32" height="32" rx="9" className="fill-primary" />
      <path
        d="M8 10.5A2.5 2.5 0 0 1 10.5 8h7a2.5 2.5 0 0 1 2.5 2.5v3a2.5 2.5 0 0 1-2.5 2.5H13l-3.5 3v-3A2.5 2.5 0 0 1 8 13.5z"
        className="fill-on-primary"
      />
      <path
        d="M22 13.5a2.5 2.5 0 0 1 2 2.5v3a2.5 2.5 0 0 1-1.5 2.3V25L19 22h-3.5a2.5 2.5 0 0 1-2.5-2h4.5a4.5 4.5 0 0 0 4.5-4.5z"
        className="fill-[#fcd34d]"
      />
    </svg>
  );
}

function LanguageButton() {
  const { ts } = useText();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const language = useLanguage();
  const shown = useFurtherReading() ?? language;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onPointerEnter={() => void loadMenu()}
        onFocus={() => void loadMenu()}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
        className="ms-auto flex min-h-11 min-w-0 items-center gap-1.5 rounded-xl px-2 text-sm font-medium hover:bg-sunken sm:ms-2"
      >
        <GlobeIcon />
        <span className="sr-only">{ts('language.button')}: </span>
        <span lang={shown === 'ja-easy' ? 'ja' : shown} className="truncate">
          {LANGUAGE_NAMES[shown]}
        </span>
      </button>
      {asked && (
        <Suspense>
          <LanguageMenu open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
