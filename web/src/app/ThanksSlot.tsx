import { useSession } from '../firebase/session.ts';
import { loadTexts } from '../i18n/index.ts';
import type { ThanksPlace } from '../ui/thanks.ts';
import { loadThanks } from './routes.ts';
import { useLater } from './use-later.ts';

async function loadPart() {
  const [{ ThanksAt }] = await Promise.all([loadThanks(), loadTexts('thanks')]);
  return { ThanksAt };
}

/** Thanks, in the pages of others; visitors neither see nor give any. */
export function ThanksSlot({ place }: { readonly place: ThanksPlace }) {
  const { status } = useSession();
  return status === 'member' ? <Part place={place} /> : null;
}

function Part({ place }: { readonly place: ThanksPlace }) {
  const part = useLater(loadPart);
  if (part !== undefined) return <part.ThanksAt place={place} />;
  const isButton = place.at === 'person' || (place.at === 'message' && !place.isMine);
  return isButton ? <span aria-hidden="true" className="block min-h-11 min-w-11" /> : null;
}
