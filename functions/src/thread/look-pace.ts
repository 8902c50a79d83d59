import { LIMITS } from '@friends/domain';
import { createCallPace } from '../call-pace.ts';

/** Whether one more preview or second look is within the pace; what they cost, budgets hold. */
export const mayLook = createCallPace(LIMITS.looksPerMinute);
