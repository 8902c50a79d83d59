import { useCallback, useState } from 'react';
import { AUDIT_AT_ONCE } from '@friends/domain';
import type { AuditAct } from '@friends/domain';
import { failureCode } from '../../../firebase/session.ts';
import type { FailureCode } from '../../../firebase/failure.ts';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { listDone, readNicknames } from '../audit-data.ts';
import type { Done } from '../audit-data.ts';

interface Page {
  readonly done: readonly Done[];
  readonly nicknames: ReadonlyMap<string, string>;
  /** Whether there may be more behind it. */
  readonly isFull: boolean;
}

async function loadPage(act: AuditAct | undefined, before: Page | undefined): Promise<Page> {
  const found = await listDone(act, before?.done.at(-1));
  const named = found.flatMap(({ by, about }) => [by, ...(about === undefined ? [] : [about])]);
  const isUnknown = (uid: string) => uid !== 'console' && before?.nicknames.has(uid) !== true;
  const unknown = [...new Set(named)].filter(isUnknown);
  const nicknames = await readNicknames(unknown, found[0]?.name ?? '');
  return {
    done: [...(before?.done ?? []), ...found],
    nicknames: new Map([...(before?.nicknames ?? []), ...nicknames]),
    isFull: found.length === AUDIT_AT_ONCE,
  };
}

/** What staff have done, of one kind or of all, a page more each time it is asked for. */
export function useDone(act: AuditAct | undefined) {
  const first = useAnswer(useCallback(() => loadPage(act, undefined), [act]));
  const [grown, setGrown] = useState<Page>();
  const [failure, setFailure] = useState<FailureCode>();
  const [busy, setBusy] = useState(false);
  const page = grown ?? first.value;
  const grow = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      setGrown(await loadPage(act, page));
    } catch (error) {
      setFailure(failureCode(error));
    } finally {
      setBusy(false);
    }
  };
  const more = page === undefined ? first.again : () => void grow();
  return { page, failure: page === undefined ? first.failure : failure, busy, more };
}
