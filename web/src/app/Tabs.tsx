import type { ComponentType } from 'react';
import { NavLink } from 'react-router';
import { useSession } from '../firebase/session.ts';
import { useText } from '../i18n/index.ts';
import { MessageIcon, PencilIcon, PersonIcon, SearchIcon } from '../ui/icons.tsx';
import { useLanguage } from './use-language.ts';
import { useLater } from './use-later.ts';

const loadCount = () => import('./UnreadCount.tsx');

interface Place {
  readonly name: string;
  readonly path: string;
  readonly icon: ComponentType<{ readonly className?: string }>;
}

const PLACES: readonly Place[] = [
  { name: 'find', path: '', icon: SearchIcon },
  { name: 'write', path: 'new', icon: PencilIcon },
  { name: 'messages', path: 'threads', icon: MessageIcon },
  { name: 'me', path: 'me', icon: PersonIcon },
];

/** The four places of the app, at the bottom of a phone's screen. */
export function TabBar() {
  const { ts } = useText();
  return (
    <nav
      aria-label={ts('nav.label')}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      <ul className="grid grid-cols-4">
        {PLACES.map((place) => (
          <li key={place.name}>
            <Tab place={place} look="min-h-16 flex-col gap-0.5 text-xs" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same four, in the head of a wider screen. */
export function TopNav() {
  const { ts } = useText();
  return (
    <nav aria-label={ts('nav.label')} className="ms-auto hidden sm:block">
      <ul className="flex gap-1">
        {PLACES.map((place) => (
          <li key={place.name}>
            <Tab place={place} look="min-h-11 gap-2 rounded-xl px-3 text-sm hover:bg-sunken" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tab({ place, look }: { readonly place: Place; readonly look: string }) {
  const { tx } = useText();
  const language = useLanguage();
  const Icon = place.icon;
  return (
    <NavLink
      to={`/${language}/${place.path}`}
      end={place.path === ''}
      onClick={({ currentTarget }) => {
        if (currentTarget.ariaCurrent === 'page') window.scrollTo({ top: 0, behavior: 'smooth' });
      }}
      className={`group flex items-center justify-center px-1 text-center font-medium text-muted aria-[current=page]:text-primary-text ${look}`}
    >
      <span className="relative rounded-full px-3 py-0.5 group-aria-[current=page]:max-sm:bg-primary-soft sm:p-0">
        <Icon className="size-6 sm:size-5" />
        {place.name === 'messages' && <Unread />}
      </span>
      <span className="leading-tight">{tx(`nav.${place.name}`)}</span>
    </NavLink>
  );
}

/** Visitors have no messages, and must not load what would count them. */
function Unread() {
  const { status } = useSession();
  return status === 'member' ? <MembersUnread /> : null;
}

function MembersUnread() {
  const part = useLater(loadCount);
  return part === undefined ? null : <part.UnreadCount />;
}
