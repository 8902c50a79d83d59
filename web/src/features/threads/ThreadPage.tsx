import { useParams } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import type { RenderPerson } from '../../ui/person.ts';
import type { RenderThanks } from '../../ui/thanks.ts';
import { ThreadView } from './ThreadView.tsx';

interface ThreadPageProps {
  /** What can be done about the other. */
  readonly renderPerson: RenderPerson;
  readonly renderThanks: RenderThanks;
}

/** `/:lang/threads/:id`: one conversation. */
export function ThreadPage(slots: ThreadPageProps) {
  const { id = '' } = useParams();
  const { uid } = useSession();
  if (uid === undefined) return null;
  return <ThreadView key={`${uid} ${id}`} id={id} uid={uid} {...slots} />;
}
