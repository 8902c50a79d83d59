import { useSession } from '../firebase/session.ts';
import { loadTexts } from '../i18n/index.ts';
import { useLater } from './use-later.ts';

async function loadCard() {
  const [{ AnnouncementCard }] = await Promise.all([
    import('../features/stories/AnnouncementCard.tsx'),
    loadTexts('stories'),
  ]);
  return { AnnouncementCard };
}

/** What the secretariat announces, for members who have not read it. */
export function AnnouncementSlot() {
  return useSession().status === 'member' ? <Announcement /> : null;
}

function Announcement() {
  const part = useLater(loadCard);
  return part === undefined ? null : <part.AnnouncementCard />;
}
