import { useEffect, useState } from 'react';
import type { Member } from '@friends/domain';
import { readMember } from './data.ts';

/** How long what others see of a member is taken for current. */
const KEPT_MS = 60_000;

const known = new Map<
  string,
  { readonly until: number; readonly member: Promise<Member | undefined> }
>();

function memberOf(uid: string): Promise<Member | undefined> {
  const found = known.get(uid);
  if (found !== undefined && Date.now() < found.until) return found.member;
  const member = readMember(uid);
  known.set(uid, { until: Date.now() + KEPT_MS, member });
  member.catch(() => known.delete(uid));
  return member;
}

/** Another member; null where they have gone, undefined while that is not known. */
export function useMember(uid: string): Member | null | undefined {
  const [found, setFound] = useState<{ uid: string; member: Member | null }>();
  useEffect(() => {
    let left = false;
    memberOf(uid).then(
      (member) => !left && setFound({ uid, member: member ?? null }),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [uid]);
  return found?.uid === uid ? found.member : undefined;
}
