import { useCallback } from 'react';
import { useAnswer } from '../../firebase/use-answer.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { WarningIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { isOwnHidden } from './data.ts';

interface OwnHiddenProps {
  readonly id: string;
  readonly uid: string;
}

/** What the author of a post is told whom the secretariat keeps waiting; nothing to others. */
export function OwnHidden({ id, uid }: OwnHiddenProps) {
  const { value: isHidden } = useAnswer(useCallback(() => isOwnHidden(id, uid), [id, uid]));
  return isHidden === true ? <Hidden /> : null;
}

function Hidden() {
  const { tx, language } = useText('compose');
  return (
    <div className="mt-4">
      <EmptyState
        icon={<WarningIcon className="size-7" />}
        title={tx('mine.hidden')}
        actions={
          <ButtonLink look="primary" to={`/${language}/mine`}>
            {tx('mine.title')}
          </ButtonLink>
        }
      >
        {tx('mine.hiddenHint')}
      </EmptyState>
    </div>
  );
}
