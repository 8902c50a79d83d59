import { otherRole } from '@friends/domain';
import type { Role } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Thread } from './model/thread.ts';

interface ThreadEndProps {
  readonly thread: Thread;
  readonly role: Role;
  readonly nickname: string;
}

/** Why nothing can be written any more. */
export function ThreadEnd({ thread, role, nickname }: ThreadEndProps) {
  const { tx } = useText('threads');
  if (thread.left[role]) return <Notice>{tx('thread.leftByMe')}</Notice>;
  if (thread.left[otherRole(role)]) return <Notice>{tx('thread.left', { nickname })}</Notice>;
  return <Notice>{tx('thread.closed')}</Notice>;
}
