import { useId } from 'react';
import type { ReactNode } from 'react';
import { FORBIDDEN, LIMITS } from '@friends/domain';
import type { ReportReason } from '@friends/domain';
import type { Reportable } from '../firebase/report.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { CheckField, FieldError, TextArea } from '../ui/Field.tsx';
import { showToast } from '../ui/toast-store.ts';
import { useReport } from './use-report.ts';

const KNOWN = new Set(['too-long', 'hidden-characters', 'offline', 'pace']);
const REASONS: readonly ReportReason[] = [...FORBIDDEN, 'other'];

interface ReportDialogProps {
  readonly target: Reportable;
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Tells the secretariat what is wrong with something: one tap on a reason, words where one likes. */
export function ReportDialog({ target, title, open, onOpenChange }: ReportDialogProps) {
  const { tx } = useText('reports');
  const id = useId();
  // Held here: the form goes when the window is closed, what was typed stays.
  const { draft, problem, sending, change, send } = useReport(target, (what) => {
    showToast(tx(what));
    onOpenChange(false);
  });
  const { reportNote, pace } = LIMITS;
  const max = problem === 'pace' ? pace.reportsPerDay : reportNote;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} description={tx('promise')}>
      <div className="grid gap-4">
        <details open={draft.note !== '' || draft.attach || undefined}>
          <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-primary">
            {tx(target.kind === 'message' ? 'moreOfMessage' : 'more')}
          </summary>
          <div className="grid gap-4 pt-1">
            <TextArea
              label={tx('note')}
              hint={tx('noteHint')}
              dir="auto"
              rows={2}
              value={draft.note}
              onChange={(event) => change({ note: event.target.value })}
              counter={`${draft.note.length} / ${reportNote}`}
            />
            {target.kind === 'message' && (
              <CheckField
                label={tx('attach')}
                hint={tx('attachHint')}
                checked={draft.attach}
                onChange={(event) => change({ attach: event.target.checked })}
              />
            )}
          </div>
        </details>
        <fieldset aria-describedby={`${id}-tap ${id}-problem`} className="grid min-w-0 gap-2">
          <legend className="font-semibold">{tx('what')}</legend>
          <p id={`${id}-tap`} className="text-muted">
            {tx('tap')}
          </p>
          {REASONS.map((reason) => (
            <Button
              key={reason}
              className="w-full justify-start text-start font-normal"
              busy={sending === reason}
              onClick={() => void send(reason)}
            >
              {tx(reason === 'other' ? 'other' : `common:rules.items.${reason}`)}
            </Button>
          ))}
        </fieldset>
        {/* In sight beside whichever reason was tapped. */}
        <div className="sticky -bottom-5 -mx-5 -mb-5 bg-card px-5 py-2">
          <FieldError id={`${id}-problem`}>
            {problem && tx(`problems.${KNOWN.has(problem) ? problem : 'failed'}`, { max })}
          </FieldError>
        </div>
      </div>
    </Dialog>
  );
}
