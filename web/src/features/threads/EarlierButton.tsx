import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { UpIcon } from '../../ui/icons.tsx';

interface EarlierButtonProps {
  readonly busy: boolean;
  readonly onClick: () => void;
}

/** Brings in what was written before the lines shown. */
export function EarlierButton({ busy, onClick }: EarlierButtonProps) {
  const { tx } = useText('threads');
  return (
    <div className="mb-3 text-center">
      <Button look="quiet" icon={<UpIcon />} busy={busy} onClick={onClick}>
        {tx(busy ? 'thread.earlierLoading' : 'thread.earlier')}
      </Button>
    </div>
  );
}
