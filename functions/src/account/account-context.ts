import { getAuth } from 'firebase-admin/auth';
import type { Auth } from 'firebase-admin/auth';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { CALL_OPTIONS } from '../options.ts';
import { ACCOUNT_SECRET } from './secret.ts';

/** What the bodies of the functions about accounts work with. */
export interface AccountContext extends Context {
  readonly auth: Auth;
}

/** The context of deployed functions. */
export function accountContext(): AccountContext {
  const context = deployedContext();
  return { ...context, auth: getAuth() };
}

/** What every call about accounts shares. */
export const ACCOUNT_CALL_OPTIONS = { ...CALL_OPTIONS, secrets: [ACCOUNT_SECRET] };
