import { useCallback } from 'react';
import { Link } from 'react-router';
import type { OwnReport } from '../../firebase/report.ts';
import { useSession } from '../../firebase/session.ts';
import { useAnswer } from '../../firebase/use-answer.ts';
import { formatAgo, useText } from '../../i18n/index.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { AnswerForm } from './cases/AnswerForm.tsx';
import { Words } from './cases/Words.tsx';

/** `/:lang/reports`: what a member has reported, and what became of it. */
export function ReportsPage() {
  const { tx, ts, language } = useText('reports');
  const { uid = '' } = useSession();
  usePageTitle(ts('title'));
  const load = useCallback(
    async () => (await import('../../firebase/report.ts')).listOwnReports(uid),
    [uid],
  );
  const { value, failure, again } = useAnswer(load);
  return (
    <div className="grid gap-4">
      <PageHeader title={tx('title')} back={`/${language}/me`} />
      {failure && <ErrorState code={failure} onRetry={again} />}
      {value === undefined && !failure && <SkeletonRows />}
      {value?.length === 0 && (
        <EmptyState icon={<CheckIcon className="size-7" />} title={tx('emptyTitle')}>
          {tx('emptyText')}
        </EmptyState>
      )}
      {value !== undefined && value.length > 0 && (
        <ul className="grid gap-3">
          {value.map((report) => (
            <li key={report.id}>
              <OwnReportCard report={report} onChanged={again} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface OwnReportProps {
  readonly report: OwnReport;
  /** It is to be read anew. */
  readonly onChanged: () => void;
}

function OwnReportCard({ report, onChanged }: OwnReportProps) {
  const { tx, show, language } = useText('reports');
  const { target, reason, note, createdAt, outcome = 'received' } = report;
  return (
    <article className="grid gap-2 rounded-2xl border border-line bg-card p-4 shadow-card">
      <p className="text-sm text-muted">
        <Thing target={target} /> · {show(formatAgo(createdAt, language))}
      </p>
      <p>{tx(reason === 'other' ? 'other' : `common:rules.items.${reason}`)}</p>
      {note !== undefined && (
        <div className="text-muted">
          <p className="text-sm font-semibold">{tx('says')}</p>
          <p dir="auto" className="wrap-anywhere whitespace-pre-line">
            {note}
          </p>
        </div>
      )}
      <p className="rounded-xl bg-primary-soft p-3 font-semibold text-primary-text">
        {tx(`outcomes.${outcome}`)}
      </p>
      <Question report={report} onChanged={onChanged} />
    </article>
  );
}

/** What the secretariat asks whoever reported it. */
function Question({ report, onChanged }: OwnReportProps) {
  const { tx } = useText('decisions');
  const { question } = report;
  if (question === undefined || report.case === undefined) return null;
  return (
    <div className="grid gap-3">
      <Words title="asks" words={{ text: question.text }} />
      {question.answeredAt === undefined ? (
        <AnswerForm id={report.case} onSent={onChanged} />
      ) : (
        <p className="text-muted">{tx('answered')}</p>
      )}
    </div>
  );
}

/** The way back to it; a person has no page. */
function Thing({ target }: Pick<OwnReport, 'target'>) {
  const { tx, language } = useText('reports');
  const { kind } = target;
  if (kind === 'member') return tx('kinds.member');
  const path = kind === 'post' ? `posts/${target.post}` : `threads/${target.thread}`;
  return (
    <Link
      to={`/${language}/${path}`}
      className="inline-flex min-h-11 items-center font-semibold text-primary-text underline"
    >
      {tx(`kinds.${kind}`)}
    </Link>
  );
}
