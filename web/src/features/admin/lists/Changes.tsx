import type { RuleList } from '@friends/domain/moderation';
import { useText } from '../../../i18n/index.ts';
import { changesBetween } from '../model/rule-list.ts';
import { PartName } from './PartRows.tsx';

interface ChangesProps {
  readonly before: RuleList;
  readonly after: RuleList;
}

/** What would hold otherwise, rule by rule. */
export function Changes({ before, after }: ChangesProps) {
  const { tx } = useText('word-lists');
  return (
    <ul className="grid grid-cols-1 gap-1">
      {changesBetween(before, after).map(({ part, change }) => (
        <li key={`${part.kind} ${part.name}`} className="wrap-anywhere">
          <span className="text-sm font-semibold">{tx(`changes.${change}`)}</span>{' '}
          <PartName part={part} />
        </li>
      ))}
    </ul>
  );
}
