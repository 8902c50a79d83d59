import { useState } from 'react';
import type { AnyReadingLanguage, ListingTranslation } from '@friends/domain';
import { loadOriginals } from '../../firebase/post-texts.ts';
import { textOfListing } from '../../firebase/listings.ts';
import type { ListedPost, PostText } from '../../firebase/listings.ts';
import { useSession } from '../../firebase/session.ts';
import type { OtherWords } from './use-other-texts.ts';

/** What a mark says about the words shown. */
export type TextState = ListingTranslation | 'working' | 'failed';

export interface ShownText {
  /** Undefined while the words that belong here are on their way. */
  readonly text: PostText | undefined;
  readonly state: TextState;
  /** Where there is an original behind the words: whether it is shown, and the way to and fro. */
  readonly original?: {
    readonly status: 'off' | 'loading' | 'shown' | 'failed';
    readonly toggle: () => void;
  };
}

const isWords = (text: OtherWords['text'] | undefined): text is PostText =>
  typeof text === 'object';

/** The words a reader gets before asking for the original. */
function givenText(post: ListedPost, reader: AnyReadingLanguage, words: OtherWords | undefined) {
  const own = textOfListing(post.listing, reader);
  const text = words?.text;
  if (words === undefined) return { text: own, state: own.translation };
  if (isWords(text)) return { text, state: text.translation };
  if (words.from === 'original') {
    return { text: text === 'loading' ? undefined : own, state: own.translation };
  }
  const state: TextState = text === 'loading' ? 'working' : 'failed';
  return { text: own, state };
}

/** Which words of a post are shown, with the original one tap away. */
export function useShownText(
  post: ListedPost,
  reader: AnyReadingLanguage,
  words: OtherWords | undefined,
): ShownText {
  const asMember = useSession().status === 'member';
  const [original, setOriginal] = useState<PostText | 'off' | 'loading' | 'failed'>('off');
  const [known, setKnown] = useState<PostText>();
  const given = givenText(post, reader, words);
  const isOriginal = given.text?.language === post.listing.language;
  if (given.text === undefined || isOriginal) return given;
  const show = async () => {
    if (known !== undefined) return setOriginal(known);
    setOriginal('loading');
    const found = await loadOriginals([post], asMember).catch(() => undefined);
    const text = found?.get(post.id);
    setKnown(text);
    setOriginal(text ?? 'failed');
  };
  const shown = typeof original === 'object';
  const toggle = () => (shown ? setOriginal('off') : void show());
  return {
    text: shown ? original : given.text,
    state: given.state,
    original: { status: shown ? 'shown' : original, toggle },
  };
}
