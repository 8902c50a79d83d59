import type { ReactNode } from 'react';

/** The conversation in which somebody is thanked. */
export interface ThanksThread {
  readonly id: string;
  /** Whether it is between two reading languages, as its document says. */
  readonly bridge: boolean;
  readonly other: { readonly uid: string; readonly nickname: string };
}

/** Where something of thanks can stand in a page. */
export type ThanksPlace =
  /** Beside a nickname: how often somebody was thanked; in a conversation their badges too. */
  | { readonly at: 'name'; readonly uid: string; readonly badges: boolean }
  /** Beneath a message of the other, to thank for it; at one's own, what it brought. */
  | {
      readonly at: 'message';
      readonly thread: ThanksThread;
      readonly message: string;
      readonly isMine: boolean;
    }
  /** In the head of a conversation, to thank the other one. */
  | { readonly at: 'person'; readonly thread: ThanksThread };

/** Fills such a place; features do not know the one that does it. */
export type RenderThanks = (place: ThanksPlace) => ReactNode;
