import type { ListedPost } from '../firebase/listings.ts';
import { loadTexts } from '../i18n/index.ts';
import type { RenderThanks } from '../ui/thanks.ts';
import { loadEvents } from './routes.ts';
import { useLater } from './use-later.ts';

interface EventSlotProps {
  readonly post: ListedPost;
  /** What those who come have earned. */
  readonly renderThanks: RenderThanks;
}

async function loadSection() {
  const [{ EventSection }] = await Promise.all([loadEvents(), loadTexts('events')]);
  return { EventSection };
}

/** Who comes to an event, and coming oneself; loaded on the pages of events alone. */
export function EventSlot({ post, renderThanks }: EventSlotProps) {
  const part = useLater(loadSection);
  if (part === undefined) return <span aria-hidden="true" className="block min-h-52" />;
  return <part.EventSection key={post.id} {...{ post, renderThanks }} />;
}
