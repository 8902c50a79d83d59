import { loadTexts } from '../i18n/index.ts';
import { loadTrainings } from './routes.ts';
import { useLater } from './use-later.ts';

async function loadList() {
  const [{ SessionList }] = await Promise.all([loadTrainings(), loadTexts('trainings')]);
  return { SessionList };
}

/** The secretariat's sessions, on the page of what there is to learn. */
export function SessionsSlot() {
  const part = useLater(loadList);
  if (part === undefined) return <span aria-hidden="true" className="block min-h-52" />;
  return <part.SessionList />;
}
