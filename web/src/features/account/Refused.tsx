import { useText } from '../../i18n/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Refusal } from './model/refusal.ts';

/** Why something did not happen, announced when it appears. */
export function Refused({ refusal }: { readonly refusal: Refusal | undefined }) {
  const { tx } = useText('account');
  const { problem, count } = refusal ?? {};
  return (
    <div role="alert" className="empty:hidden">
      {problem && (
        <Notice tone="warning">
          {tx(`problems.${problem}`, count === undefined ? {} : { count })}
        </Notice>
      )}
    </div>
  );
}
