import type { Training, TrainingState } from '@friends/domain';

/** How a session stands: nobody registers any more for one that is over. Times in milliseconds. */
export const stateAt = (
  { state, endsAt }: Pick<Training, 'state' | 'endsAt'>,
  now: number,
): TrainingState | 'over' => (state === 'planned' && endsAt <= now ? 'over' : state);
