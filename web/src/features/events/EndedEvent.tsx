import { detectLanguage } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { formatEventTime, useText } from '../../i18n/index.ts';
import { CalendarIcon } from '../../ui/icons.tsx';
import { UserText } from '../../ui/UserText.tsx';
import type { Coming, Headcount } from './model/event.ts';
import { useFollowed } from '../../firebase/use-followed.ts';

/**
 * Below what is said of a post that is gone, for those who have said to come: that the event is
 * over, or does not take place.
 */
export function EndedEvent({ post }: { readonly post: string }) {
  const { tx, show, language } = useText('events');
  const { uid } = useSession();
  const coming = useFollowed<Coming>(uid && `${uid} ${post}`, async (found, fail) =>
    (await import('./data.ts')).followComing(uid ?? '', post, found, fail),
  );
  const { value } = useFollowed<Headcount>(coming.value ? post : undefined, async (found, fail) =>
    (await import('./data.ts')).followHeadcount(post, found, fail),
  );
  if (!value || value.state === 'open') return null;
  const written = detectLanguage(value.title).language ?? 'ja';
  return (
    <section className="mt-4 grid gap-1 rounded-2xl border border-line bg-card p-4 shadow-card sm:px-6">
      <h2 className="flex items-start gap-2 font-bold">
        <CalendarIcon className="mt-0.5 size-5 shrink-0 text-primary-text" />
        <span>{tx(value.state === 'over' ? 'row.over' : 'row.cancelled')}</span>
      </h2>
      <UserText as="p" text={value.title} language={written} className="wrap-anywhere" />
      <p className="text-muted">{show(formatEventTime(value, language))}</p>
    </section>
  );
}
