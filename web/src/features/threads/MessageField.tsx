import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { LIMITS, tidyMessage, withoutHiddenCharacters } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { toUnicode } from '../../text/zawgyi.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import type { HandoverProblem } from './use-handover.ts';

const PROBLEM_TEXTS: Readonly<Record<HandoverProblem, string>> = {
  empty: 'problem.empty',
  'too-short': 'problem.tooShort',
  'too-long': 'problem.tooLong',
  'hidden-characters': 'problem.hiddenCharacters',
  malformed: 'problem.malformed',
  'not-kept': 'problem.notKept',
};
const HIDDEN = new Set<HandoverProblem>(['hidden-characters', 'malformed']);
/** From here on it matters how much room is left. */
const COUNTED_FROM = LIMITS.message * 0.8;

interface MessageFieldProps {
  readonly label: ReactNode;
  readonly placeholder: string;
  readonly text: string;
  readonly problem: HandoverProblem | undefined;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  readonly className?: string;
}

/** Where a message is written, with what is wrong with it and how to mend that. */
export function MessageField(props: MessageFieldProps) {
  const { label, placeholder, text, problem, onText, onSend, className = '' } = props;
  const { tx } = useText('threads');
  const field = useRef<HTMLTextAreaElement>(null);
  const used = tidyMessage(text).length;
  useEffect(() => {
    if (problem !== undefined) field.current?.focus();
  }, [problem]);
  // Loads the converter while there is a connection; does nothing for texts without Burmese.
  useEffect(() => void toUnicode(text).catch(() => undefined), [text]);
  const over = used - LIMITS.message;
  const error = problem && tx(PROBLEM_TEXTS[problem], { count: Math.max(0, over) });
  const mend = problem && HIDDEN.has(problem) && (
    <Button className="mt-1" onClick={() => onText(withoutHiddenCharacters(text))}>
      {tx('problem.removeHidden')}
    </Button>
  );
  const counter =
    used >= COUNTED_FROM ? tx('composer.counter', { used, max: LIMITS.message }) : undefined;
  return (
    <Field
      label={label}
      error={
        error && (
          <>
            {error} {mend}
          </>
        )
      }
      counter={counter}
    >
      {(ids) => (
        <textarea
          {...ids}
          ref={field}
          rows={1}
          dir="auto"
          placeholder={placeholder}
          value={text}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onSend();
          }}
          className={`field-sizing-content w-full resize-none rounded-xl border bg-card px-3.5 py-2.5 text-ink placeholder:text-muted aria-invalid:border-danger aria-[invalid=false]:border-edge ${className}`}
        />
      )}
    </Field>
  );
}
