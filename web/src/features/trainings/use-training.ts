import type { Registration } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { useFollowed } from '../../firebase/use-followed.ts';
import { useText } from '../../i18n/index.ts';
import type { Session } from './model/session.ts';

/** A session and how the member who looks stands with it, as both change. */
export function useTraining(id: string) {
  const { uid } = useSession();
  const { language } = useText('trainings');
  const session = useFollowed<Session>(`${id} ${language}`, async (found, fail) =>
    (await import('./data.ts')).followSession(id, language, found, fail),
  );
  const registration = useFollowed<Registration>(uid && `${id} ${uid}`, async (found, fail) =>
    (await import('./data.ts')).followRegistration(uid ?? '', id, found, fail),
  );
  return {
    uid,
    session: session.value,
    registration: registration.value,
    failure: session.failure ?? registration.failure,
  };
}
