import { useParams } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import type { RenderPerson } from '../../ui/person.ts';
import { ThreadView } from './ThreadView.tsx';

/** `/:lang/threads/:id`: one conversation. */
export function ThreadPage({ renderPerson }: { readonly renderPerson: RenderPerson }) {
  const { id = '' } = useParams();
  const { uid } = useSession();
  if (uid === undefined) return null;
  return <ThreadView key={`${uid} ${id}`} id={id} uid={uid} renderPerson={renderPerson} />;
}
