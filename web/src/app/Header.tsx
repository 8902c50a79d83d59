import { Suspense, lazy, useState } from 'react';
import { Link } from 'react-router';
import { LANGUAGE_NAMES } from '@friends/domain';
import { useSession } from '../firebase/session.ts';
import { loadTexts, useFurtherReading, useText } from '../i18n/index.ts';
import { GlobeIcon } from '../ui/icons.tsx';
import { TopNav } from './Tabs.tsx';
import { useLanguage } from './use-language.ts';
import { useLater } from './use-later.ts';

const loadMenu = () => import('./LanguageMenu.tsx');
const LanguageMenu = lazy(async () => ({ default: (await loadMenu()).LanguageMenu }));

export function Header() {
  const language = useLanguage();
  const { status, uid } = useSession();
  const isMember = status === 'member';
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
        {isMember && <Bell uid={uid} />}
        <LanguageButton isShort={isMember} />
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

async function loadBell() {
  const [{ NoticeBell }] = await Promise.all([import('./NoticeBell.tsx'), loadTexts('notices')]);
  return { NoticeBell };
}

/** Visitors have no notices, and must not load what would count them. */
function Bell({ uid }: { readonly uid: string | undefined }) {
  const part = useLater(loadBell);
  return (
    <div className="ms-auto size-11 shrink-0 sm:ms-2">{part && <part.NoticeBell uid={uid} />}</div>
  );
}

interface LanguageButtonProps {
  /** On the narrowest screens the name of the language makes room for the bell. */
  readonly isShort: boolean;
}

function LanguageButton({ isShort }: LanguageButtonProps) {
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
        className={`flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-xl px-2 text-sm font-medium hover:bg-sunken sm:ms-2 ${isShort ? '' : 'ms-auto'}`}
      >
        <GlobeIcon />
        <span className="sr-only">{ts('language.button')}: </span>
        <span
          lang={shown === 'ja-easy' ? 'ja' : shown}
          className={`truncate ${isShort ? 'max-xs:sr-only' : ''}`}
        >
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
