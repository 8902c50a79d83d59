import { useState } from 'react';
import type { Role } from '@friends/domain';
import { stripReadings } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { readingOf } from './model/reading.ts';
import type { Message } from './model/thread.ts';
import { useReader } from './use-reader.ts';

interface HeardProps {
  readonly messages: readonly Message[];
  readonly role: Role;
  readonly nickname: string;
}

/**
 * Reads out what the other side writes while the conversation is open: the list itself also grows
 * at its top, and must not be read out then.
 */
export function Heard({ messages, role, nickname }: HeardProps) {
  const { tx } = useText('threads');
  const reader = useReader();
  const [openedAt] = useState(() => messages.at(-1)?.createdAt ?? 0);
  const newest = messages.findLast(({ from }) => from !== role);
  const isNew = newest !== undefined && newest.createdAt > openedAt;
  return (
    <div role="status" className="sr-only">
      {isNew && (
        <>
          {tx('message.theirs', { nickname })}{' '}
          {stripReadings(readingOf(newest, reader, newest.createdAt).text)}
        </>
      )}
    </div>
  );
}
