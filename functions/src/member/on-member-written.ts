import { isDeepStrictEqual } from 'node:util';
import { shownBadges } from '@friends/domain';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { renameAttendee } from '../attendance/rename-attendee.ts';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { publishPost } from '../post/publish-post.ts';

/** Brings all listings of an author in line with what the member's document says now. */
export async function republishMember(context: Context, uid: string): Promise<void> {
  const open = await context.db
    .collection('posts')
    .where('author', '==', uid)
    .where('state', '==', 'open')
    .get();
  for (const { id } of open.docs) await publishPost(context, id);
}

/** What listings show of a member. */
const shown = (member: DocumentSnapshot | undefined) => [
  member?.get('nickname'),
  shownBadges(Object.keys((member?.get('badges') as object | undefined) ?? {})),
];

export const onMemberWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'members/{uid}', memory: DICTIONARY_MEMORY },
  async (event) => {
    const { before, after } = event.data ?? {};
    const isNew = before?.exists !== true;
    if (isNew || isDeepStrictEqual(shown(before), shown(after))) return;
    const context = deployedContext();
    await republishMember(context, event.params.uid);
    if (before.get('nickname') !== after?.get('nickname')) {
      await renameAttendee(context, event.params.uid);
    }
  },
);
