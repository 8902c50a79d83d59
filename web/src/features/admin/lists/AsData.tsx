import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import type { PartProblem } from '../model/rule-list.ts';

interface AsDataProps {
  readonly value: object;
  /** It reads as data: the form can follow. */
  readonly onValue: (value: unknown) => void;
  /** @returns what is wrong with it */
  readonly onPut: (text: string) => PartProblem | undefined;
  readonly onForm: () => void;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A part as JSON, for who copies rules or changes many; what is wrong is named with its place. */
export function AsData({ value, onValue, onPut, onForm }: AsDataProps) {
  const { tx } = useText('word-lists');
  const [text, setText] = useState(() => JSON.stringify(value, null, 2));
  const [problem, setProblem] = useState<PartProblem>();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setProblem(onPut(text));
  };
  const type = (typed: string) => {
    setText(typed);
    setProblem(undefined);
    const read = readJson(typed);
    if (read !== undefined) onValue(read);
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <TextArea
        label={tx('asData')}
        hint={tx('dataHint')}
        spellCheck={false}
        autoCapitalize="off"
        className="font-mono text-sm"
        value={text}
        onChange={(event) => type(event.target.value)}
        error={problem && tx(`wrong.${problem.kind}`, { where: problem.where })}
      />
      <Button type="submit" look="primary" className="justify-self-start">
        {tx('put')}
      </Button>
      <Button look="quiet" onClick={onForm} className="justify-self-start">
        {tx('asForm')}
      </Button>
    </form>
  );
}
