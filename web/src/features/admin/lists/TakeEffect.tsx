import { useState } from 'react';
import type { EditListInput } from '@friends/domain/moderation';
import { CallError, failureCode } from '../../../firebase/session.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/Dialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { editList } from '../lists-data.ts';

interface TakeEffectProps {
  readonly input: EditListInput;
  /** Whether one has seen what it changes in past cases: before that it takes no effect. */
  readonly isCompared: boolean;
  readonly onDone: () => void;
  readonly onDiscard: () => void;
}

const KNOWN = new Set(['changed', 'too-long', 'offline']);

function problemOf(error: unknown): string {
  const { problem } = Object(error instanceof CallError && error.details) as { problem?: string };
  const code = problem ?? failureCode(error);
  return KNOWN.has(code) ? code : 'failed';
}

/** Puts a changed list into effect, or leaves it. */
export function TakeEffect({ input, isCompared, onDone, onDiscard }: TakeEffectProps) {
  const { tx } = useText('word-lists');
  const [asking, setAsking] = useState<'effect' | 'discard'>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const put = async () => {
    setBusy(true);
    try {
      await editList(input);
      showToast(tx('holds'));
      onDone();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
      setAsking(undefined);
    }
  };
  const discard = () => {
    setAsking(undefined);
    onDiscard();
  };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={!isCompared} onClick={() => setAsking('effect')}>
          {tx('effect')}
        </Button>
        <Button onClick={() => setAsking('discard')}>{tx('discard')}</Button>
      </div>
      {!isCompared && <p className="text-sm text-muted">{tx('compareFirst')}</p>}
      <div role="alert" className="empty:hidden">
        {problem && <Notice tone="warning">{tx(`wrong.${problem}`)}</Notice>}
      </div>
      <ConfirmDialog
        open={asking !== undefined}
        onOpenChange={() => setAsking(undefined)}
        title={tx(asking ?? 'effect')}
        description={tx(`${asking ?? 'effect'}Hint`)}
        confirmLabel={tx(asking ?? 'effect')}
        onConfirm={() => (asking === 'discard' ? discard() : void put())}
        busy={busy}
      />
    </div>
  );
}
