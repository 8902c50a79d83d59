import { parseEditDesk } from '@friends/domain';
import type { DeskInput } from '@friends/domain';
import { editDesk } from '../desk-data.ts';
import { useChange } from '../use-change.ts';

/** Saves what is said of the desk. */
export function useSavingDesk() {
  const check = (desk: DeskInput) => parseEditDesk({ desk });
  const { busy, wrong, change } = useChange(check, editDesk);
  return { busy, wrong, save: change };
}
