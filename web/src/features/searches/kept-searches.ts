import { liveList } from '../../firebase/live-list.ts';
import type { Kept } from './model/saved.ts';

/** A member's saved searches, with the SDK loaded when somebody looks at them. */
export const keptSearches = liveList<Kept>(async (uid, onSearches, onError) =>
  (await import('./data.ts')).followSearches(uid, onSearches, onError),
);
