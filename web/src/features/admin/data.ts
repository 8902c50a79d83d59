import { isStaffRole } from '@friends/domain';
import type {
  Publication,
  PublicationCall,
  PublicationKind,
  PublicationState,
  ReadingLanguage,
  StaffRole,
} from '@friends/domain';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import {
  callFunction,
  currentSession,
  Failure,
  getAuthLazy,
  idToken,
} from '../../firebase/session.ts';

const TRIES = 12;
const PAUSE_MS = 1500;

/** Rules ask the token too, and a role reaches it a moment after the console has written it. */
async function demandClaim(role: StaffRole): Promise<void> {
  const { currentUser } = await getAuthLazy();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = await currentUser?.getIdTokenResult(tries > 0);
    if (result?.claims['role'] === role) return;
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Failure('unknown');
}

/**
 * The member's role, once all of their requests carry it; undefined for who has none.
 * @throws Failure `offline`; `unknown` where a new role has not reached their token yet
 */
export async function readRole(): Promise<StaffRole | undefined> {
  const token = await idToken();
  const document = await askFirestore(`/staff/${currentSession().uid ?? ''}`, token);
  const role = readFields((document as RestDocument | undefined)?.fields ?? {})['role'];
  if (!isStaffRole(role)) return undefined;
  await demandClaim(role);
  return role;
}

/** A story or an announcement in the list of all. */
export interface Listed {
  readonly id: string;
  readonly state: PublicationState;
  readonly title: string;
  /** Milliseconds. */
  readonly updatedAt: number;
}

/**
 * All stories, or all announcements, newest first, drafts too.
 * @throws Failure
 */
export async function listPublications(
  kind: PublicationKind,
  language: ReadingLanguage,
  limit: number,
): Promise<readonly Listed[]> {
  const fields = ['state', 'updatedAt', `texts.\`${language}\`.title`];
  const structuredQuery = {
    select: { fields: fields.map((fieldPath) => ({ fieldPath })) },
    from: [{ collectionId: kind }],
    orderBy: [{ field: { fieldPath: 'createdAt' }, direction: 'DESCENDING' }],
    limit,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => {
    if (document === undefined) return [];
    const found = readFields(document.fields ?? {}) as unknown as Omit<Listed, 'id' | 'title'> &
      Pick<Publication, 'texts'>;
    const { state, updatedAt, texts } = found;
    const id = document.name.split('/').at(-1) ?? '';
    return [{ id, state, updatedAt, title: texts[language].title }];
  });
}

/**
 * One of them with all its languages.
 * @throws Failure; `denied` also where there is none
 */
export async function readPublication(kind: PublicationKind, id: string): Promise<Publication> {
  const document = await askFirestore(`/${kind}/${encodeURIComponent(id)}`, await idToken());
  if (document === undefined) throw new Failure('denied');
  return readFields((document as RestDocument).fields ?? {}) as unknown as Publication;
}

/**
 * Writes, corrects, publishes, withdraws or deletes one.
 * @throws CallError with `{field, problem}`; Failure
 */
export async function editPublication(call: PublicationCall): Promise<void> {
  await callFunction('editPublication', call);
}
