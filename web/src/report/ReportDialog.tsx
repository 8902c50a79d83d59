import type { ReactNode } from 'react';
import { FORBIDDEN, LIMITS } from '@friends/domain';
import type { ReportReason } from '@friends/domain';
import type { Reportable } from '../firebase/report.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { CheckField, FieldError, TextArea } from '../ui/Field.tsx';
import { SendIcon } from '../ui/icons.tsx';
import { showToast } from '../ui/toast-store.ts';
import { useReport } from './use-report.ts';

const KNOWN = new Set(['reason', 'too-long', 'hidden-characters', 'offline', 'pace']);
const REASONS: readonly ReportReason[] = [...FORBIDDEN, 'other'];

interface ReportDialogProps {
  readonly target: Reportable;
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Tells the secretariat what is wrong with something: a reason, and words where one likes. */
export function ReportDialog({ target, title, open, onOpenChange }: ReportDialogProps) {
  const { tx } = useText('reports');
  // Held here: the form goes when the window is closed, what was typed stays.
  const { draft, problem, busy, change, send } = useReport(target, (what) => {
    showToast(tx(what));
    onOpenChange(false);
  });
  const { reportNote, pace } = LIMITS;
  const max = problem === 'pace' ? pace.reportsPerDay : reportNote;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} description={tx('promise')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        className="grid gap-4"
      >
        <ChoiceField<ReportReason | ''>
          legend={tx('what')}
          name="reason"
          choices={REASONS.map((value) => ({
            value,
            label: tx(value === 'other' ? 'other' : `common:rules.items.${value}`),
          }))}
          value={draft.reason ?? ''}
          onChange={(reason) => reason !== '' && change({ reason })}
        />
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
        <div className="sticky -bottom-5 -mx-5 -mb-5 grid gap-2 border-t border-line bg-card px-5 py-3">
          <FieldError id="report-problem">
            {problem && tx(`problems.${KNOWN.has(problem) ? problem : 'failed'}`, { max })}
          </FieldError>
          <Button type="submit" look="primary" busy={busy} icon={<SendIcon />}>
            {tx('send')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
