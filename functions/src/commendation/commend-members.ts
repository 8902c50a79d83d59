import { commendedBadge, commendedNoticeId, parseCommendation } from '@friends/domain';
import type { AnyReadingLanguage } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { tellMembers } from '../attendance/tell-attendees.ts';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { SECRETARIAT_BUDGET } from '../story/publication.ts';
import { textForReader, textSource } from '../thread/translate-message.ts';

const AT_A_TIME = 10;

/** Gives one member the badge, once, with a trail of it; who has gone gets nothing. */
async function giveBadge(
  { db, now }: Context,
  member: string,
  { by, year }: { readonly by: string; readonly year: number },
): Promise<void> {
  const badge = commendedBadge(year);
  const ref = db.doc(`members/${member}`);
  await db.runTransaction(async (transaction) => {
    const found = await transaction.get(ref);
    if (!found.exists || found.get(`badges.${badge}`) !== undefined) return;
    const at = Timestamp.fromMillis(now());
    transaction.update(ref, { [`badges.${badge}`]: at });
    const what = { act: 'commend', on: 'members', about: member, what: badge } as const;
    transaction.create(db.collection('audit').doc(), { by, ...what, at } satisfies AuditEntry);
  });
}

/** The words in each language, each translated once; as they were written where that fails. */
async function wordsFor(context: Context, typed: string) {
  const source = await textSource(typed, ['ja']);
  const paid = { owner: SECRETARIAT_BUDGET, payer: SECRETARIAT_BUDGET };
  const known = new Map<AnyReadingLanguage, Promise<string>>();
  const translate = async (reading: AnyReadingLanguage): Promise<string> => {
    const outcome = await textForReader(context, { ...source, reading, ...paid });
    return 'text' in outcome ? outcome.text : source.text;
  };
  return (reading: AnyReadingLanguage): Promise<string> => {
    const found = known.get(reading) ?? translate(reading);
    known.set(reading, found);
    return found;
  };
}

/**
 * Commends members: the badge of a year, and one text that each reads in their own language.
 * Repeating it gives and tells nobody anything twice.
 * @param input a `Commendation`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; permission-denied
 */
export async function commendMembers(context: Context, uid: string, input: unknown): Promise<void> {
  await demandStaff(context.db, uid, 'commend');
  const parsed = parseCommendation(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { members, year, text } = parsed.value;
  const words = await wordsFor(context, text);
  await inGroups(members, AT_A_TIME, (member) => giveBadge(context, member, { by: uid, year }));
  await tellMembers(context, members, commendedNoticeId(year), async (reading) => ({
    type: 'commended',
    params: { year, text: await words(reading) },
  }));
}

export const commendMembersCall = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  async (request) => {
    await commendMembers(deployedContext(), demandUid(request), request.data);
    return {};
  },
);
