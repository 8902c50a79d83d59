import type { ReactNode } from 'react';
import { useText } from '../../../i18n/index.ts';
import type { ChangeProblem } from '../use-change.ts';

const KNOWN = new Set([
  ...['empty', 'too-long', 'too-many', 'too-few', 'hidden-characters', 'past', 'far', 'started'],
  ...['before', 'long', 'nowhere', 'below-registered', 'registered', 'offline', 'denied'],
]);
/** Fields of which anything that is wrong is told in words of their own. */
const OWN = new Set(['link', 'capacity', 'startsAt', 'endsAt']);

/** What is wrong with a field of a session, in words; undefined where nothing is. */
export function useTrainingProblem(wrong: ChangeProblem | undefined) {
  const { tx } = useText('admin-trainings');
  return (field: string, max = 0): ReactNode => {
    if (wrong?.field.split('.')[0] !== field) return undefined;
    const { problem } = wrong;
    if (KNOWN.has(problem) && field !== 'link') return tx(`problems.${problem}`, { max });
    return tx(`problems.${OWN.has(field) ? field : 'failed'}`, { max });
  };
}
