import { useCallback } from 'react';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { listCasesOf, listReportsOf } from '../cases-data.ts';
import type { ListedCase } from '../cases-data.ts';
import { Attached } from './Attached.tsx';
import { BothWords } from './BothWords.tsx';
import { CaseRow } from './CaseRow.tsx';

/** What reporters say of it, and what else there was about the same member. */
export function Beside({ one: { id, member } }: { readonly one: ListedCase }) {
  const { tx } = useText('cases');
  const load = useCallback(
    async () => ({ reports: await listReportsOf(id), history: await listCasesOf(member) }),
    [id, member],
  );
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  const others = value.history.filter((other) => other.id !== id);
  return (
    <>
      {value.reports.length > 0 && (
        <section className="grid gap-2">
          <h2 className="font-bold">{tx('reports')}</h2>
          <ul className="grid gap-2">
            {value.reports.map((report) => (
              <li key={report.id} className="rounded-xl border border-line bg-card p-3">
                <span className="font-semibold">{tx(`reasons.${report.reason}`)}</span>
                {report.note !== undefined && <BothWords text={report.note} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {value.reports.some(({ attach }) => attach) && <Attached id={id} />}
      <section className="grid gap-2">
        <h2 className="font-bold">{tx('history')}</h2>
        {others.length === 0 && <p className="text-muted">{tx('noHistory')}</p>}
        <ul className="grid gap-2 empty:hidden">
          {others.map((other) => (
            <li key={other.id}>
              <CaseRow one={other} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
