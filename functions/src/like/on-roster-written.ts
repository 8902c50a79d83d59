import { heldEvent } from '@friends/domain';
import type { Roster, RosterEnd } from '@friends/domain';
import type { DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { TRIGGER_OPTIONS } from '../options.ts';
import { keepHeldEvent } from './keep-held-event.ts';

type Stored = Omit<Roster, 'startsAt' | 'endsAt'> & {
  readonly startsAt: Timestamp;
  readonly endsAt: Timestamp;
};

function endOf(roster: DocumentSnapshot | undefined): RosterEnd | undefined {
  const stored = roster?.data() as Stored | undefined;
  if (stored === undefined) return undefined;
  const { author, state, going, startsAt, endsAt } = stored;
  return { author, state, going, startsAt: startsAt.toMillis(), endsAt: endsAt.toMillis() };
}

export const onRosterWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'rosters/{postId}', memory: '256MiB' },
  async ({ data, params, time }) => {
    // By the time of the change: told again later, it comes to the same.
    const held = heldEvent(endOf(data?.before), endOf(data?.after), Date.parse(time));
    if (held) await keepHeldEvent(deployedContext(), params.postId, held);
  },
);
