import type { Role } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { BothWords } from './BothWords.tsx';

interface SaidProps {
  readonly from: Role;
  readonly text: string;
}

/** What one of the two of a thread said. */
export function Said({ from, text }: SaidProps) {
  const { tx } = useText('cases');
  return (
    <div className="border-s-4 border-line ps-3 text-muted">
      <p className="text-sm">{tx(`roles.${from}`)}</p>
      <BothWords text={text} />
    </div>
  );
}
