import type { Candidate } from '@friends/domain';
import { formatList, languageName, useText } from '../../../i18n/index.ts';
import { WarningIcon } from '../../../ui/icons.tsx';
import { percent } from '../model/candidate-rows.ts';

/** From this share on it catches the eye that people thank each other. */
const HIGH = 0.5;

interface CandidateRowProps {
  readonly candidate: Candidate;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** Somebody who has helped, what is known of it, and choosing them. */
export function CandidateRow({ candidate, chosen, onToggle }: CandidateRowProps) {
  const { tx, language } = useText('admin');
  const { nickname, people, circle, likes, threads, days, speaks, trained, commended } = candidate;
  const names = speaks.map((each) => languageName(each, language));
  return (
    <label className="flex cursor-pointer items-start gap-3 rounded-2xl border border-line bg-card p-4 shadow-card has-checked:border-primary has-checked:bg-primary-soft">
      <input
        type="checkbox"
        checked={chosen}
        onChange={onToggle}
        className="mt-1 size-5 shrink-0 accent-primary"
      />
      <span className="grid min-w-0 grow gap-1">
        <bdi className="font-semibold wrap-anywhere">{nickname}</bdi>
        <span className="flex items-center gap-1.5">
          {circle >= HIGH && <WarningIcon className="size-4 text-accent-text" />}
          <span>{tx('commend.thanked', { people, circle: percent(circle) })}</span>
        </span>
        <span className="text-sm text-muted">
          {tx('commend.details', { likes, threads, days })} · {formatList(names, language)}
          {trained && <> · {tx('commend.columns.trained')}</>}
          {commended.length > 0 && (
            <>
              {' '}
              · {tx('commend.columns.commended')}: {commended.join(', ')}
            </>
          )}
        </span>
      </span>
    </label>
  );
}
