import { DangerCard } from './DangerCard.tsx';
import { HintCard } from './HintCard.tsx';
import type { TextCheck } from './use-text-check.ts';

interface WritersCardsProps {
  readonly check: TextCheck;
  readonly className?: string;
}

/** What there is to tell somebody about what they are writing; for them alone. */
export function WritersCards({ check, className = '' }: WritersCardsProps) {
  const { found, danger, asked, putAside } = check;
  return (
    <div className={`grid gap-3 empty:hidden ${className}`}>
      {danger && <DangerCard onAside={putAside} />}
      {found && <HintCard found={found} asked={asked} />}
    </div>
  );
}
