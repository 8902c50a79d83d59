import type { AnyReadingLanguage, Language, Role, SecondHelper } from '@friends/domain';
import type { Timestamp } from 'firebase-admin/firestore';

type ByRole<T> = Readonly<Record<Role, T>>;

/** `threads/{threadId}`. */
export interface ThreadDocument {
  readonly post: string;
  readonly author: string;
  readonly inquirer: string;
  readonly state: string;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly read: Partial<ByRole<Timestamp>>;
  readonly unread: ByRole<number>;
  readonly spoke: ByRole<boolean>;
  /** Whether it is between two reading languages. */
  readonly bridge?: boolean;
  /** Who has left, for good; then nobody writes any more. */
  readonly left?: Partial<ByRole<true>>;
  readonly muted?: Partial<ByRole<boolean>>;
  readonly secondHelper?: SecondHelper;
  readonly lastMessage?: { readonly id: string; readonly from: Role; readonly at: Timestamp };
  readonly excerpts?: ByRole<string>;
  readonly titles?: ByRole<string>;
  readonly nicknames?: ByRole<string>;
  /** Whether messages are, or were, withheld here. */
  readonly withholds?: true;
}

/** How the translation for the reader stands; absent until a function has looked. */
export type MessageTranslation = 'done' | 'pending' | 'budget' | 'none';

/** `threads/{threadId}/messages/{messageId}`. */
export interface MessageDocument {
  readonly from: Role;
  readonly text: string;
  readonly language?: Language;
  readonly createdAt: Timestamp;
  readonly translations?: Partial<Record<AnyReadingLanguage, string>>;
  readonly translation?: MessageTranslation;
  /** Whether the writer had been shown that it looks forbidden. */
  readonly hinted?: true;
  /** Whether what it says waits, below its case, for a moderator. */
  readonly withheld?: true;
}
