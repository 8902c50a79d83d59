import type { ReactNode } from 'react';
import { withoutHiddenCharacters } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea, TextField } from '../../../ui/Field.tsx';
import { earlyProblem, storedLength } from '../model/typing.ts';
import { useProblemText } from './use-problem-text.ts';

interface WrittenFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly max: number;
  readonly problem: string | undefined;
  readonly long?: boolean;
  /** Of the text, where it is known. */
  readonly language?: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
}

/** A text others will read: counted, and checked for what nobody can see. */
export function WrittenField(props: WrittenFieldProps) {
  const {
    name,
    label,
    hint,
    value,
    max,
    problem,
    long = false,
    language,
    onChange,
    onLeave,
  } = props;
  const { tx } = useText('compose');
  const problemText = useProblemText();
  const early = earlyProblem(value, max);
  const Control = long ? TextArea : TextField;
  const removable = early?.code === 'hidden-characters' || early?.code === 'malformed';
  const error = removable ? (
    <>
      {problemText(early.code)}{' '}
      <Button onClick={() => onChange(withoutHiddenCharacters(value))} className="mt-1">
        {tx('problems.removeHidden')}
      </Button>
    </>
  ) : early?.code === 'over' ? (
    tx('text.over', { count: early.count })
  ) : (
    problemText(problem, max)
  );
  return (
    <div data-field={name}>
      <Control
        label={label}
        hint={hint}
        error={error}
        counter={`${storedLength(value)} / ${max}`}
        name={name}
        value={value}
        dir="auto"
        lang={language}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
