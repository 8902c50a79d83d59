import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { failureCode } from '../firebase/session.ts';
import { draftBox } from '../text/draft.ts';
import { toUnicode } from '../text/zawgyi.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

interface SentText {
  /** Under which it is kept on the phone until it has gone out. */
  readonly draft: string;
  /** What is wrong with it, or nothing. */
  readonly check: (text: string) => string | undefined;
  /** Takes it in Unicode, whatever it was typed in. */
  readonly send: (text: string) => Promise<void>;
  /** What keeps it from going out; the code of the failure where that is not given. */
  readonly problemOf?: (error: unknown) => string;
}

/** One text that is typed, checked and sent; nothing of it is lost where that fails. */
export function useSentText({ draft, check, send, problemOf = failureCode }: SentText) {
  const [box] = useState(() => draftBox(draft, isText));
  const [text, setText] = useState(() => box.read() ?? '');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const change = (typed: string) => {
    setText(typed);
    setProblem(undefined);
    box.write(typed);
  };
  /** Tells what is wrong with it. @returns whether it can go out */
  const look = (): boolean => {
    const wrong = check(text);
    setProblem(wrong);
    return wrong === undefined;
  };
  const deliver = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await send((await toUnicode(text)).text);
      box.drop();
      setText('');
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (look()) await deliver();
  };
  return { text, problem, busy, change, look, deliver, submit };
}
