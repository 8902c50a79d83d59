import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { accountContext } from '../account/account-context.ts';
import { ACCOUNT_SECRET } from '../account/secret.ts';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { isRemoval, rememberRemoved } from '../member/removed.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { publishPost } from './publish-post.ts';

const AT_A_TIME = 5;

/** Brings the listings of all of a member's posts in line with their standing. Can be repeated. */
export async function publishPostsOf(context: Context, uid: string): Promise<void> {
  const { docs } = await context.db.collection('posts').where('author', '==', uid).get();
  await inGroups(docs, AT_A_TIME, ({ id }) => publishPost(context, id));
}

/** Somebody is removed, or is not any more: their posts go, or come back, as they may themselves. */
export const onRemoval = onDocumentWritten(
  {
    ...TRIGGER_OPTIONS,
    document: 'sanctions/{uid}',
    memory: DICTIONARY_MEMORY,
    secrets: [ACCOUNT_SECRET],
  },
  async ({ data, params }) => {
    // Other sanctions leave the posts where they are.
    if (!isRemoval(data?.before) && !isRemoval(data?.after)) return;
    const context = accountContext();
    await rememberRemoved(context, params.uid);
    await publishPostsOf(context, params.uid);
  },
);
