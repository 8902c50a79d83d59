import { useText } from '../../i18n/index.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { UpIcon } from '../../ui/icons.tsx';

/** Tells someone who reads further up that something has come in, and leads there. */
export function NewBelow({ onClick }: { readonly onClick: () => void }) {
  const { tx } = useText('threads');
  return (
    <div className="absolute inset-x-0 -top-14 text-center">
      <button
        type="button"
        onClick={onClick}
        className={buttonClass('primary', 'rounded-full shadow-card')}
      >
        <UpIcon className="size-5 rotate-180" />
        <span>{tx('thread.newBelow')}</span>
      </button>
    </div>
  );
}
