import { LIMITS } from '@friends/domain';
import { liveList } from '../../firebase/live-list.ts';
import { COUNTED } from './model/told.ts';
import type { Told } from './model/told.ts';

const newest = (most: number) =>
  liveList<Told>(async (uid, onNotices, onError) =>
    (await import('./data.ts')).followNotices(uid, most, onNotices, onError),
  );

/** What the bell counts: few, because it is read wherever a member begins. */
export const countedNotices = newest(COUNTED);

/** What the page shows. */
export const shownNotices = newest(LIMITS.noticesAtOnce);
