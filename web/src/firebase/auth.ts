import type { Auth, User } from './auth-sdk.ts';

let starting: Promise<Auth> | undefined;

/** The auth part of the SDK, loaded when first asked for. */
export function getAuthLazy(): Promise<Auth> {
  starting ??= import('./auth-sdk.ts').then((sdk) => sdk.startAuth());
  starting.catch(() => (starting = undefined));
  return starting;
}

/** Signs in anonymously, or gives who is signed in already. */
export async function signIn(): Promise<User> {
  const [auth, sdk] = await Promise.all([getAuthLazy(), import('./auth-sdk.ts')]);
  return sdk.signInOnce(auth);
}

/** The ID token of whoever is signed in; undefined for visitors. */
export async function idToken(): Promise<string | undefined> {
  const auth = await getAuthLazy();
  await auth.authStateReady();
  return auth.currentUser?.getIdToken();
}
