import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { formerMemberId } from '@friends/domain';
import { defineSecret } from 'firebase-functions/params';

/** Shorter ones are taken for a mistake. */
const SHORTEST = 32;

/**
 * Keys what must be found again without standing in the database: recovery codes, network
 * addresses, members who have gone. Whoever changes it makes all recovery codes worthless.
 */
export const ACCOUNT_SECRET = defineSecret('ACCOUNT_SECRET');

/**
 * The HMAC of a text, in hexadecimal digits; another one for each purpose.
 * @throws where the deployment has no secret
 */
function keyed(purpose: string, text: string): string {
  const secret = process.env[ACCOUNT_SECRET.name] ?? '';
  if (secret.length < SHORTEST) throw new Error(`${ACCOUNT_SECRET.name} is missing or too short`);
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('hex');
}

/** The id under which a recovery code is kept. */
export const recoveryId = (code: string): string => keyed('recovery', code);

/** The id under which wrong tries are counted: of recovery codes, and of codes of sessions. */
export const triesId = (kind: 'account' | 'address' | 'check-in', of: string): string =>
  keyed(`tries of ${kind}`, of);

/** The id under which it is kept that a removed member has signed in by this. */
export const identityId = (identity: string): string => keyed('identity', identity);

/** Half of the HMAC's digits: enough to be nobody else's. */
const PSEUDONYM_DIGITS = 32;

/** What stands for a member who has gone. */
export const pseudonymOf = (uid: string): string =>
  formerMemberId(keyed('member', uid).slice(0, PSEUDONYM_DIGITS));

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const sealingKey = (): Buffer => Buffer.from(keyed('sealing', ''), 'hex');

/** A text that only functions can read again. */
export function sealed(text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, sealingKey(), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/**
 * The text that was sealed.
 * @throws where another secret sealed it
 */
export function unsealed(text: string): string {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv(CIPHER, sealingKey(), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}
