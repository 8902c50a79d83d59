import { Link } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { UserText } from '../../ui/UserText.tsx';
import { Facts } from './Facts.tsx';
import type { Session } from './model/session.ts';

/** A coming session in the list; all of it leads to its page. */
export function SessionCard({ session }: { readonly session: Session }) {
  const { language } = useText('trainings');
  const { id, text, source } = session;
  return (
    <Link
      to={`/${language}/trainings/${id}`}
      className="grid gap-2 rounded-2xl border border-line bg-card p-4 shadow-card hover:border-primary"
    >
      <UserText
        as="span"
        text={text.title}
        language={text.by === 'pending' ? source : language}
        className="text-lg font-semibold wrap-anywhere"
      />
      <Facts session={session} showsPlaces />
    </Link>
  );
}
