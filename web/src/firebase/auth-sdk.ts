import {
  browserLocalPersistence,
  connectAuthEmulator,
  initializeAuth,
  signInAnonymously,
} from 'firebase/auth';
import type { Auth, User } from 'firebase/auth';
import { firebaseApp } from './app.ts';
import { IS_SUITE, suitePorts } from './config.ts';

export type { Auth, User };

/** The sign-in part of the SDK, connected to the suite where the build belongs to it. */
export function startAuth(): Auth {
  const auth = initializeAuth(firebaseApp(), { persistence: browserLocalPersistence });
  if (IS_SUITE) {
    const { host, auth: port } = suitePorts(location);
    connectAuthEmulator(auth, `http://${host}:${port}`, { disableWarnings: true });
  }
  return auth;
}

/** Signs in without a name or address, or keeps who is signed in already. */
export async function signInOnce(auth: Auth): Promise<User> {
  await auth.authStateReady();
  return auth.currentUser ?? (await signInAnonymously(auth)).user;
}
