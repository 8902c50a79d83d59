import { getAuthLazy } from './auth.ts';

/**
 * Whether the member's token says a role. It only decides what is offered: rules and calls ask the
 * document too.
 */
export async function hasRoleClaim(): Promise<boolean> {
  const auth = await getAuthLazy();
  await auth.authStateReady();
  const result = await auth.currentUser?.getIdTokenResult();
  return result?.claims['role'] !== undefined;
}
