import type { DeskInput } from '@friends/domain';
import { forgetDesk } from '../../firebase/desk.ts';
import { callFunction } from '../../firebase/session.ts';

/**
 * Says where help is found, and that it holds today.
 * @throws CallError with `{field, problem}`; Failure
 */
export async function editDesk(desk: DeskInput): Promise<void> {
  await callFunction('editDesk', { desk });
  forgetDesk();
}
