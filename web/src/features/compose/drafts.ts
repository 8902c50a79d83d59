import type { Kind, Language, PostPlace } from '@friends/domain';
import { clientId } from '../../text/client-id.ts';
import { draftBox } from '../../text/draft.ts';
import { emptyForm } from './model/form.ts';
import { isKeptPost } from './model/kept.ts';
import type { KeptPost } from './model/kept.ts';

/** Where the draft of a new post is kept, or that of the changes to one. */
export const postDraft = (post = 'new') => draftBox(`friends.draft.post.${post}`, isKeptPost);

/** A new post before anything is typed. */
export const newPost = (
  kind: Kind,
  home: PostPlace | undefined,
  speaks: readonly Language[],
): KeptPost => ({ id: clientId(), form: emptyForm(kind, home, speaks) });
