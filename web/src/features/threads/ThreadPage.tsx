import { useParams } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import { ThreadView } from './ThreadView.tsx';

/** `/:lang/threads/:id`: one conversation. */
export function ThreadPage() {
  const { id = '' } = useParams();
  const { uid } = useSession();
  if (uid === undefined) return null;
  return <ThreadView key={`${uid} ${id}`} id={id} uid={uid} />;
}
