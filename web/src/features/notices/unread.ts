import { useLiveList } from '../../firebase/live-list.ts';
import { countedNotices } from './lists.ts';
import { unreadOf } from './model/told.ts';

export { COUNTED } from './model/told.ts';

/** How many of the newest notices a member has not read, live; as many as are counted at most. */
export function useUnreadNotices(uid: string | undefined): number {
  return unreadOf(useLiveList(countedNotices, uid).items ?? []).length;
}
