import { useState } from 'react';
import { LIMITS, checkNickname } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/Field.tsx';

interface NicknameFieldProps {
  readonly value: string;
  /** A key below `member:problems`, from sending. */
  readonly problem: string | undefined;
  readonly onChange: (nickname: string) => void;
}

/** The nickname, checked while it is typed; the message waits until the first pause. */
export function NicknameField({ value, problem, onChange }: NicknameFieldProps) {
  const { tx } = useText('member');
  const [first] = useState(value);
  const [left, setLeft] = useState(value !== '');
  const found = checkNickname(value);
  // While somebody is still typing, "too short" is no news.
  const early = found === 'too-short' || found === 'empty';
  const shown =
    problem ?? (found && (left ? found !== 'empty' : !early) ? `nickname.${found}` : undefined);
  const good = value !== first && found === undefined && shown === undefined;
  return (
    <div data-field="nickname">
      <TextField
        label={tx('nickname.label')}
        hint={tx('nickname.hint')}
        error={shown && tx(`problems.${shown}`, LIMITS.nickname)}
        counter={good && tx('nickname.good')}
        name="nickname"
        autoComplete="nickname"
        value={value}
        dir="auto"
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => setLeft(true)}
      />
    </div>
  );
}
