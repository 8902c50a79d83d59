import { useSession } from '../firebase/session.ts';
import { loadTexts } from '../i18n/index.ts';
import { loadEvents } from './routes.ts';
import { useLater } from './use-later.ts';

async function loadPart() {
  const [{ EndedEvent }] = await Promise.all([loadEvents(), loadTexts('events')]);
  return { EndedEvent };
}

/** What a post that is gone was, where it was an event; told to members, as rules have it. */
export function EndedEventSlot({ post }: { readonly post: string }) {
  return useSession().status === 'member' ? <Ended post={post} /> : null;
}

function Ended({ post }: { readonly post: string }) {
  const part = useLater(loadPart);
  return part === undefined ? null : <part.EndedEvent key={post} post={post} />;
}
