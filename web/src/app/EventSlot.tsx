import type { ListedPost } from '../firebase/listings.ts';
import { loadTexts } from '../i18n/index.ts';
import { loadEvents } from './routes.ts';
import { useLater } from './use-later.ts';

async function loadSection() {
  const [{ EventSection }] = await Promise.all([loadEvents(), loadTexts('events')]);
  return { EventSection };
}

/** Who comes to an event, and coming oneself; loaded on the pages of events alone. */
export function EventSlot({ post }: { readonly post: ListedPost }) {
  const part = useLater(loadSection);
  if (part === undefined) return <span aria-hidden="true" className="block min-h-52" />;
  return <part.EventSection key={post.id} post={post} />;
}
