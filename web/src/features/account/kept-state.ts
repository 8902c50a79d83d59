import { draftBox } from '../../text/draft.ts';
import { isKeepState, stateOf } from './model/keep.ts';
import type { KeepState } from './model/keep.ts';

const box = draftBox<KeepState>('friends.keep', isKeepState);

export const readKeepState = (uid: string): KeepState => stateOf(box.read(), uid);
export const writeKeepState = (state: KeepState): void => box.write(state);
