import { Link } from 'react-router';
import { formatAgo, useText } from '../../../i18n/index.ts';
import { Fact } from '../../../ui/Chip.tsx';
import { WarningIcon } from '../../../ui/icons.tsx';
import type { ListedCase } from '../cases-data.ts';
import { TimeLeft } from './TimeLeft.tsx';

/** Whether something of a case is so grave that nobody should see it before. */
const isGrave = ({ causes }: ListedCase): boolean =>
  causes.some(({ weight }) => weight === 'grave');

/** One case of the queue: why it is there, since when, and how it begins. */
export function CaseRow({ one }: { readonly one: ListedCase }) {
  const { tx, show, language } = useText('cases');
  const { id, target, reasons, reports, excerpt, createdAt, waitsHidden, state } = one;
  return (
    <Link
      to={`/${language}/admin/cases/${encodeURIComponent(id)}`}
      className="grid gap-2 rounded-2xl border border-line bg-card p-4 shadow-card hover:border-primary"
    >
      <span className="flex flex-wrap gap-2">
        {isGrave(one) && <Fact icon={<WarningIcon />}>{tx('grave')}</Fact>}
        {reasons.map((reason) => (
          <Fact key={reason}>{tx(`reasons.${reason}`)}</Fact>
        ))}
      </span>
      {excerpt && (
        <span dir="auto" className="line-clamp-3 wrap-anywhere whitespace-pre-line">
          {excerpt.text}
        </span>
      )}
      <span className="text-sm text-muted">
        {tx(`targets.${target.kind}`)} · {tx(`states.${state}`)} ·{' '}
        {show(formatAgo(createdAt, language))}
        <TimeLeft one={one} />
        {reports > 0 && <> · {tx('reported', { count: reports })}</>}
        {waitsHidden && <> · {tx('hidden')}</>}
      </span>
    </Link>
  );
}
