import { useEffect, useState } from 'react';
import type { Member, Registration } from '@friends/domain';
import { useFollowed } from '../../../firebase/use-followed.ts';
import type { Attendee } from '../model/attendee-rows.ts';
import { readMember } from '../trainings-data.ts';

/** Who comes to a session, as it changes, by name. */
export function useAttendees(training: string) {
  const followed = useFollowed<readonly Registration[]>(training, async (found, fail) =>
    (await import('../../../firebase/registrations-live.ts')).followRegistrations(
      training,
      found,
      fail,
    ),
  );
  const [members, setMembers] = useState<ReadonlyMap<string, Member | undefined>>(new Map());
  const unknown = (followed.value ?? []).map(({ member }) => member).find((id) => !members.has(id));
  useEffect(() => {
    if (unknown === undefined) return;
    let left = false;
    const keep = (found: Member | undefined) =>
      left || setMembers((before) => new Map(before).set(unknown, found));
    readMember(unknown).then(keep, () => keep(undefined));
    return () => {
      left = true;
    };
  }, [unknown]);
  const attendees = followed.value?.map((registration): Attendee => ({
    registration,
    member: members.get(registration.member),
  }));
  return { attendees, failure: followed.failure };
}
