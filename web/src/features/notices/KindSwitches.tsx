import { useState } from 'react';
import { NOTICE_KINDS } from '@friends/domain';
import type { NoticeKind } from '@friends/domain';
import { failureCode } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { CheckField, FieldError } from '../../ui/Field.tsx';
import { saveSilenced } from './choices.ts';

interface KindSwitchesProps {
  readonly silenced: readonly NoticeKind[];
}

/** Of which kinds of things a member wants to be told; stored at once. */
export function KindSwitches({ silenced: stored }: KindSwitchesProps) {
  const { tx } = useText('notices');
  const [wanted, setWanted] = useState<readonly NoticeKind[]>();
  const [failure, setFailure] = useState<'offline' | 'unknown'>();
  const silenced = wanted ?? stored;
  const change = async (kind: NoticeKind, isWanted: boolean) => {
    const next = NOTICE_KINDS.filter((one) => (one === kind ? !isWanted : silenced.includes(one)));
    setWanted(next);
    setFailure(undefined);
    try {
      await saveSilenced(next);
    } catch (error) {
      setFailure(failureCode(error) === 'offline' ? 'offline' : 'unknown');
    } finally {
      // Unless more was changed meanwhile: that is stored by its own turn.
      setWanted((now) => (now === next ? undefined : now));
    }
  };
  return (
    <fieldset className="rounded-2xl border border-line bg-card p-4 shadow-card">
      <legend className="float-start mb-1 w-full font-bold">{tx('settings.kinds')}</legend>
      <div className="clear-both">
        {NOTICE_KINDS.map((kind) => (
          <CheckField
            key={kind}
            label={tx(`settings.${kind}`)}
            checked={!silenced.includes(kind)}
            onChange={(event) => void change(kind, event.target.checked)}
          />
        ))}
        <div className="text-sm">
          <FieldError id="silenced-error">{failure && tx(`common:failure.${failure}`)}</FieldError>
        </div>
      </div>
    </fieldset>
  );
}
