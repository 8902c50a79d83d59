import { useState } from 'react';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { phoneCell } from './phone-cell.ts';

interface PhonePositionProps {
  readonly onCell: (cell: string) => void;
}

/** Says what happens with the phone's position, and asks for it only then. */
export function PhonePosition({ onCell }: PhonePositionProps) {
  const { tx } = useText('fields');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const ask = async () => {
    setProblem(undefined);
    setBusy(true);
    const found = await phoneCell();
    setBusy(false);
    if ('cell' in found) onCell(found.cell);
    else setProblem(found.problem);
  };
  return (
    <div className="grid gap-3">
      <p className="text-sm text-muted">{tx('place.phone.why')}</p>
      <Button look="primary" busy={busy} onClick={() => void ask()}>
        {tx(busy ? 'place.phone.busy' : 'place.phone.ask')}
      </Button>
      <div role="alert" className="empty:hidden">
        {problem && <Notice tone="warning">{tx(`place.phone.${problem}`)}</Notice>}
      </div>
    </div>
  );
}
