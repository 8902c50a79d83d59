/** What this browser knows of whether a member's account is kept, and whether to offer it. */
export interface KeepState {
  readonly uid: string;
  /** A recovery code was made and kept. */
  readonly kept?: boolean;
  /** Something was written that would be lost with the account. */
  readonly wrote?: boolean;
  /** At which of the two moments the offer was put aside. */
  readonly putAside?: 'written' | 'answered';
}

export const isKeepState = (value: unknown): value is KeepState =>
  typeof value === 'object' && value !== null && 'uid' in value && typeof value.uid === 'string';

/** What is known of this member; nothing where the browser was somebody else's before. */
export const stateOf = (state: KeepState | undefined, uid: string): KeepState =>
  state?.uid === uid ? state : { uid };

/** Whether keeping is offered: after something was written, and once more when it was answered. */
export function isOffered(state: KeepState, answered: boolean): boolean {
  if (state.kept === true || state.wrote !== true) return false;
  return answered ? state.putAside !== 'answered' : state.putAside === undefined;
}

export const afterPuttingAside = (state: KeepState, answered: boolean): KeepState => ({
  ...state,
  putAside: answered ? 'answered' : 'written',
});
