import type { ReactNode } from 'react';
import { useOutletContext } from 'react-router';
import { mayDo } from '@friends/domain';
import type { StaffRole, StaffTask } from '@friends/domain';
import { NotForYou } from './NotForYou.tsx';

interface OnlyForProps {
  readonly task: StaffTask;
  readonly children: ReactNode;
}

/** A page of the secretariat for those whose role allows its task. */
export function OnlyFor({ task, children }: OnlyForProps) {
  const role = useOutletContext<StaffRole>();
  return mayDo(role, task) ? children : <NotForYou />;
}
