import { AUTH_HOST, FUNCTIONS_URL, PROJECT } from './suite.ts';

export interface Account {
  readonly uid: string;
  readonly token: string;
}

/** A new anonymous account, as a phone gets it, with what its tokens are renewed by. */
export async function signIn(): Promise<Account & { readonly refreshToken: string }> {
  const url = `http://${AUTH_HOST}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"returnSecureToken":true}',
  });
  const { localId, idToken, refreshToken } = (await response.json()) as Record<
    'localId' | 'idToken' | 'refreshToken',
    string
  >;
  return { uid: localId, token: idToken, refreshToken };
}

/** Signs in with a token that functions have made, as a phone does. @returns the uid */
export async function signInWith(token: string): Promise<string> {
  const base = `http://${AUTH_HOST}/identitytoolkit.googleapis.com/v1`;
  const post = async (path: string, body: object) => {
    const response = await fetch(`${base}/${path}?key=demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { idToken: string; users: { localId: string }[] };
  };
  const { idToken } = await post('accounts:signInWithCustomToken', {
    token,
    returnSecureToken: true,
  });
  const { users } = await post('accounts:lookup', { idToken });
  return users[0]?.localId ?? '';
}

/** What a call answered: its result, or its error by code and details. */
export interface Answer {
  readonly result?: unknown;
  readonly code?: string;
  readonly details?: unknown;
}

/** Calls a function by the callable protocol, as an account or as nobody. */
export async function call(name: string, data: unknown, account?: Account): Promise<Answer> {
  const response = await fetch(`${FUNCTIONS_URL}/${PROJECT}/asia-northeast1/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(account && { authorization: `Bearer ${account.token}` }),
    },
    body: JSON.stringify({ data }),
  });
  const answer = (await response.json()) as {
    result?: unknown;
    error?: { status: string; details?: unknown };
  };
  if (answer.error === undefined) return { result: answer.result };
  const code = answer.error.status.toLowerCase().replaceAll('_', '-');
  return { code, ...(answer.error.details === undefined ? {} : { details: answer.error.details }) };
}
