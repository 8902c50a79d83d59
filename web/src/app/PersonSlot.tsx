import { useSession } from '../firebase/session.ts';
import { loadTexts } from '../i18n/index.ts';
import type { RenderPerson } from '../ui/person.ts';
import { loadPeople } from './routes.ts';
import { useLater } from './use-later.ts';

interface PersonSlotProps {
  readonly person: Parameters<RenderPerson>[0];
  readonly compact?: boolean;
}

async function loadActions() {
  const [{ PersonActions }] = await Promise.all([
    loadPeople(),
    ...['people', 'reports'].map(loadTexts),
  ]);
  return { PersonActions };
}

/** What a member can do about somebody else; visitors and oneself get nothing. */
export function PersonSlot(props: PersonSlotProps) {
  const { status, uid } = useSession();
  return status === 'member' && uid !== props.person.uid ? <Actions {...props} /> : null;
}

function Actions(props: PersonSlotProps) {
  const part = useLater(loadActions);
  if (part === undefined) return <span aria-hidden="true" className="block min-h-11 min-w-11" />;
  return <part.PersonActions {...props} />;
}
