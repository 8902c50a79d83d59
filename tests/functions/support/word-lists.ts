import type { RuleList } from '@friends/domain/moderation';
import type { Firestore } from 'firebase-admin/firestore';

/** A list that knows three words: something grave, something for a case, and something of danger. */
const LIST: RuleList = {
  language: 'ja',
  sets: {},
  forbidden: [
    { id: 'ja-illegal-test', reason: 'illegal', weight: 'grave', all: [['口座売ります']] },
    { id: 'ja-commercial-test', reason: 'commercial', weight: 'case', all: [['特別価格']] },
  ],
  danger: [{ id: 'ja-unpaid-test', danger: 'unpaid', all: [['給料がもらえない']] }],
};

/** Writes lists as an admin changes them: these words in Japanese, none in the other languages. */
export async function writeLists(db: Firestore): Promise<void> {
  const empty = { ...LIST, forbidden: [], danger: [] };
  const write = (language: string, list: RuleList) =>
    db.doc(`lists/${language}`).set({ version: 2, list: JSON.stringify({ ...list, language }) });
  await Promise.all([write('ja', LIST), write('en', empty), write('vi', empty)]);
}
