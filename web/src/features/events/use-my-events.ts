import { useEffect, useMemo, useState } from 'react';
import type { ReadingLanguage } from '@friends/domain';
import { useLiveList } from '../../firebase/live-list.ts';
import { failureCode, useSession } from '../../firebase/session.ts';
import type { FailureCode } from '../../firebase/session.ts';
import type { Standing } from './model/event.ts';
import { inOrder, rowsOf } from './model/rows.ts';
import type { EventBrief } from './model/rows.ts';
import { briefOf, myComings } from './my-events.ts';
import { useWishes } from './wishes/store.ts';

interface Told {
  readonly brief: EventBrief;
  readonly standing: Standing;
}

/** The events a member goes to with what they are, the next first; undefined until known. */
export function useMyEvents(language: ReadingLanguage) {
  const { uid } = useSession();
  const { items, failure } = useLiveList(myComings, uid);
  const wishes = useWishes();
  const rows = useMemo(() => {
    const own = wishes.filter((wish) => wish.uid === uid);
    return items === undefined ? undefined : rowsOf(items, own);
  }, [items, wishes, uid]);
  const [told, setTold] = useState<readonly Told[]>();
  const [failed, setFailed] = useState<FailureCode>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (rows === undefined) return;
    let wanted = true;
    const all = rows.map(async ({ post, standing }) => ({
      brief: await briefOf(language, post),
      standing,
    }));
    Promise.all(all).then(
      (found) => {
        if (!wanted) return;
        setFailed(undefined);
        setTold(inOrder(found, Date.now()));
      },
      (error: unknown) => wanted && setFailed(failureCode(error)),
    );
    return () => {
      wanted = false;
    };
  }, [rows, language, attempt]);
  const retry = () => {
    myComings.retry();
    setFailed(undefined);
    setAttempt((before) => before + 1);
  };
  return { told, failure: failure ?? failed, retry };
}
