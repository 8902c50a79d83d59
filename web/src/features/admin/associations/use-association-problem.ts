import type { ReactNode } from 'react';
import { LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import type { ChangeProblem } from '../use-change.ts';

/** What the pages of the secretariat say in the same words everywhere. */
const SHARED = new Set(['empty', 'too-long', 'hidden-characters', 'offline', 'denied']);

/** What is wrong with a field of an association, in words; undefined where nothing is. */
export function useAssociationProblem(wrong: ChangeProblem | undefined) {
  const { tx } = useText('admin-associations');
  return (field: string): ReactNode => {
    if (wrong?.field !== field) return undefined;
    const { problem } = wrong;
    if (field === 'telephone' || field === 'link') return tx(`problems.${field}`);
    if (problem === 'gone') return tx('problems.gone');
    return tx(`admin:problems.${SHARED.has(problem) ? problem : 'failed'}`, {
      max: LIMITS.association.name,
    });
  };
}
