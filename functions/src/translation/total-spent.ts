import { AggregateField } from 'firebase-admin/firestore';
import type { Firestore } from 'firebase-admin/firestore';

/** How long a total is believed, in milliseconds: it is a brake, not an account. */
const BELIEVED_MS = 60_000;

const totals = new Map<string, { readonly characters: number; readonly until: number }>();

/** Characters billed to all members together in a month; up to a minute old. */
export async function totalSpent(db: Firestore, month: string, now: number): Promise<number> {
  const known = totals.get(month);
  if (known !== undefined && now < known.until) return known.characters;
  const sum = await db
    .collection('budgets')
    .where('month', '==', month)
    .aggregate({ characters: AggregateField.sum('characters') })
    .get();
  const { characters } = sum.data();
  totals.set(month, { characters, until: now + BELIEVED_MS });
  return characters;
}
