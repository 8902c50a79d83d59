import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { LIMITS, tidyMessage, withoutHiddenCharacters } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { toUnicode } from '../../text/zawgyi.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/Field.tsx';
import type { HandoverProblem } from './use-handover.ts';

const PROBLEM_TEXTS: Readonly<Record<HandoverProblem, string>> = {
  empty: 'problem.empty',
  'too-short': 'problem.tooShort',
  'too-long': 'problem.tooLong',
  'hidden-characters': 'problem.hiddenCharacters',
  malformed: 'problem.malformed',
  'not-kept': 'problem.notKept',
};
const HIDDEN = new Set<HandoverProblem | undefined>(['hidden-characters', 'malformed']);
/** From here on it matters how much room is left. */
const COUNTED_FROM = LIMITS.message * 0.8;

interface MessageFieldProps {
  readonly label: ReactNode;
  /** Where place and placeholder say to the eye what the label says. */
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly text: string;
  readonly problem: HandoverProblem | undefined;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  readonly className?: string;
}

/** Where a message is written, with what is wrong with it and how to mend that. */
export function MessageField(props: MessageFieldProps) {
  const { label, labelHidden = false, placeholder, text, problem } = props;
  const { onText, onSend, className = '' } = props;
  const { tx } = useText('threads');
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const used = tidyMessage(text).length;
  useEffect(() => {
    if (problem !== undefined) box.current?.focus();
  }, [problem]);
  // Loads the converter while there is a connection; does nothing for texts without Burmese.
  useEffect(() => void toUnicode(text).catch(() => undefined), [text]);
  const over = { count: Math.max(0, used - LIMITS.message) };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-semibold'}>
        {label}
      </label>
      <textarea
        id={id}
        ref={box}
        rows={1}
        dir="auto"
        placeholder={placeholder}
        value={text}
        aria-describedby={`${id}-error ${id}-counter`}
        aria-invalid={problem !== undefined}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onSend();
        }}
        className={`field-sizing-content w-full resize-none rounded-xl border bg-card px-3.5 py-2.5 text-ink placeholder:text-muted aria-invalid:border-danger aria-[invalid=false]:border-edge ${className}`}
      />
      <div className="flex flex-wrap items-start justify-between gap-x-3 text-sm">
        <FieldError id={`${id}-error`}>{problem && tx(PROBLEM_TEXTS[problem], over)}</FieldError>
        <span id={`${id}-counter`} className="ms-auto text-muted tabular-nums">
          {used >= COUNTED_FROM && tx('composer.counter', { used, max: LIMITS.message })}
        </span>
      </div>
      {HIDDEN.has(problem) && (
        <Button
          className="justify-self-start"
          onClick={() => onText(withoutHiddenCharacters(text))}
        >
          {tx('problem.removeHidden')}
        </Button>
      )}
    </div>
  );
}
