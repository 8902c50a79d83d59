import { useLocation } from 'react-router';
import { useSession } from '../firebase/session.ts';
import { loadTexts } from '../i18n/index.ts';
import { useLater } from './use-later.ts';

/** Where nobody is writing or reading something else: the feed, one's own page, the notices. */
const PLACES = /^\/[^/]+\/(me|notices)?$/;

async function loadCard() {
  const [{ AnnouncementCard }] = await Promise.all([
    import('../features/stories/AnnouncementCard.tsx'),
    loadTexts('stories'),
  ]);
  return { AnnouncementCard };
}

/** What the secretariat announces, for members who have not read it. */
export function AnnouncementSlot() {
  const { pathname } = useLocation();
  const { status } = useSession();
  return status === 'member' && PLACES.test(pathname) ? <Announcement /> : null;
}

function Announcement() {
  const part = useLater(loadCard);
  return part === undefined ? null : <part.AnnouncementCard />;
}
