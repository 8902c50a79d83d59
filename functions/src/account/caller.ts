import type { CallableRequest } from 'firebase-functions/v2/https';

/** Who asks to get an account back: perhaps signed in already, from somewhere. */
export interface Caller {
  readonly uid?: string;
  /** Whether nothing but this browser keeps the caller's own account. */
  readonly isAnonymous: boolean;
  readonly address: string;
}

/** An address as one household or phone has it: of version 6 only the network's half. */
function networkOf(address: string): string {
  return address.includes(':') && !address.includes('.')
    ? address.split(':').slice(0, 4).join(':')
    : address;
}

/**
 * The caller of a call. The last address that was forwarded is Google's own word; those before it
 * are what the caller claims.
 */
export function callerOf({ auth, rawRequest }: CallableRequest): Caller {
  const forwarded = rawRequest.headers['x-forwarded-for'];
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  const address = networkOf(last || (rawRequest.socket.remoteAddress ?? ''));
  const isAnonymous = auth?.token.firebase.sign_in_provider === 'anonymous';
  return { address, isAnonymous, ...(auth && { uid: auth.uid }) };
}
