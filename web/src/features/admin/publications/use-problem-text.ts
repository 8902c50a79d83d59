import type { ReactNode } from 'react';
import { useText } from '../../../i18n/index.ts';
import type { ChangeProblem } from '../use-change.ts';

const KNOWN = new Set([
  ...['empty', 'too-long', 'too-many', 'hidden-characters', 'no-consent', 'no-people'],
  ...['picture', 'offline', 'denied'],
]);

/** What is wrong with a field, in words; undefined where nothing is. */
export function useProblemText(wrong: ChangeProblem | undefined) {
  const { tx } = useText('admin');
  return (field: string, max = 0): ReactNode => {
    if (wrong?.field.split('.')[0] !== field) return undefined;
    const problem = field === 'picture' ? 'picture' : wrong.problem;
    return tx(`problems.${KNOWN.has(problem) ? problem : 'failed'}`, { max });
  };
}
