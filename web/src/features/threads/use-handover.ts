import { useRef, useState } from 'react';
import { checkMessage, tidyMessage } from '@friends/domain';
import type { TextProblem } from '@friends/domain';
import { toUnicode } from '../../text/zawgyi.ts';
import type { TextCheck } from '../../safety/use-text-check.ts';
import { enqueue } from './outbox/actions.ts';
import type { Outgoing } from './outbox/actions.ts';

export type HandoverProblem = TextProblem | 'not-kept';

/** The text as it goes out. Without the converter (no connection) functions convert it later. */
async function inUnicode(text: string) {
  try {
    return await toUnicode(text);
  } catch {
    return { text, converted: false };
  }
}

/** Checks a message and hands it to the outbox. */
export function useHandover({ pass }: Pick<TextCheck, 'pass'>) {
  const [problem, setProblem] = useState<HandoverProblem>();
  const [converted, setConverted] = useState(false);
  const busy = useRef(false);

  /** @returns whether the outbox has it now; otherwise `problem` or the hint says why not */
  async function handOver(outgoing: Outgoing): Promise<boolean> {
    const found = checkMessage(outgoing.text);
    setProblem(found);
    if (found !== undefined || busy.current) return false;
    busy.current = true;
    try {
      const unicode = await inUnicode(outgoing.text);
      const text = tidyMessage(unicode.text);
      const passed = await pass(text);
      if (passed === 'held') return false;
      await enqueue({ ...outgoing, text, ...(passed === 'hinted' && { hinted: true }) });
      setConverted(unicode.converted);
      return true;
    } catch {
      setProblem('not-kept');
      return false;
    } finally {
      busy.current = false;
    }
  }

  return { handOver, problem, converted, forget: () => setProblem(undefined) };
}
