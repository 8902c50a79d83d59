import type { Member, Registration } from '@friends/domain';
import type { Context } from '../context.ts';
import { textForReader, textSource } from '../thread/translate-message.ts';

/** The secretariat reads Japanese. */
const SECRETARIAT_READS = 'ja';

/**
 * Translates what somebody thought of a session for the secretariat. Can be repeated; nothing is
 * asked again that is there.
 * @param id the registration's
 * @throws where the translator fails: the event is then delivered again
 */
export async function deliverRemark(context: Context, id: string): Promise<void> {
  const { db } = context;
  const ref = db.doc(`registrations/${id}`);
  const registration = (await ref.get()).data() as Registration | undefined;
  const remark = registration?.feedback?.remark;
  if (registration === undefined || remark === undefined) return;
  if (registration.remarkRead?.of === remark) return;
  const { member: uid } = registration;
  const member = (await db.doc(`members/${uid}`).get()).data() as Member | undefined;
  if (member === undefined) return;
  const source = await textSource(remark, member.speaks);
  const payer = { owner: uid, payer: uid };
  const outcome = await textForReader(context, { ...source, reading: SECRETARIAT_READS, ...payer });
  // Without a budget the original is all there is to read.
  if ('problem' in outcome && outcome.problem === 'budget') return;
  if ('problem' in outcome) throw new Error(`a remark is not translated: ${outcome.problem}`);
  await db.runTransaction(async (transaction) => {
    const now = await transaction.get(ref);
    if (now.get('feedback.remark') !== remark) return;
    transaction.update(ref, { remarkRead: { of: remark, text: outcome.text } });
  });
}
