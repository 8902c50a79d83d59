import type { AuditAct } from '@friends/domain';
import type { Timestamp } from 'firebase-admin/firestore';

/**
 * `audit/{id}`: who did what on what, when. Written beside the act, in the same transaction. The
 * id names nobody; `by` and `about` become pseudonyms when the member goes.
 */
export interface AuditEntry {
  /** A uid, or `console` for what a project's owner did there. */
  readonly by: string;
  readonly act: AuditAct;
  /** The path of what it was done to; never one that holds a uid. */
  readonly on: string;
  readonly at: Timestamp;
  /** The member concerned, where there is one. */
  readonly about?: string;
  /** What came of it, where the act does not say it: a role, a language. */
  readonly what?: string;
}
