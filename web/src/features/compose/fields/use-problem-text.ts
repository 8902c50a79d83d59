import type { ReactNode } from 'react';
import { LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';

/** The words for a problem's code; `max` is the field's limit. */
export function useProblemText(): (code: string | undefined, max?: number) => ReactNode {
  const { tx } = useText('compose');
  const { eventDays: days, repeatWeeks: weeks } = LIMITS;
  return (code, max) => code && tx(`problems.${code}`, { max: max ?? 0, days, weeks });
}
