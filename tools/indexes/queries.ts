import { EVENT_QUERIES } from './queries/events.ts';
import { MEMBER_QUERIES } from './queries/members.ts';
import { POST_QUERIES } from './queries/posts.ts';
import type { Registered } from './queries/registered.ts';
import { TALK_QUERIES } from './queries/talk.ts';
import { WEB_QUERIES } from './queries/web.ts';

/**
 * Every source that asks Firestore for more than a document or a whole collection. Whoever adds a
 * query registers it in `queries`, and its index in `firestore.indexes.json`.
 */
export const QUERIES: Readonly<Record<string, Registered>> = {
  ...MEMBER_QUERIES,
  ...EVENT_QUERIES,
  ...POST_QUERIES,
  ...TALK_QUERIES,
  ...WEB_QUERIES,
};
