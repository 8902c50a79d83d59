import { useState } from 'react';
import { Link } from 'react-router';
import { LISTED_LANGUAGES } from '@friends/domain';
import type { Cause, RuleList } from '@friends/domain/moderation';
import { failureCode } from '../../../firebase/session.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { MarkedText } from '../cases/MarkedText.tsx';
import type { ListedCase } from '../cases-data.ts';
import { readList } from '../lists-data.ts';
import { pastChanges } from '../model/past-changes.ts';
import type { AllLists, PastChange } from '../model/past-changes.ts';
import { listPastCases } from '../cases-data.ts';

const MOST = 200;

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

async function changesBy(list: RuleList): Promise<readonly PastChange<ListedCase>[]> {
  const [cases, held] = await Promise.all([
    listPastCases(MOST),
    Promise.all(LISTED_LANGUAGES.map(async (each) => [each, (await readList(each)).list] as const)),
  ]);
  return pastChanges(cases, Object.fromEntries(held) as unknown as AllLists, list, breath);
}

interface PastCasesProps {
  readonly list: RuleList;
  /** It has been seen what the list changes. */
  readonly onCompared: () => void;
}

/** Which of the latest cases a changed list would find otherwise, before it holds. */
export function PastCases({ list, onCompared }: PastCasesProps) {
  const { tx } = useText('word-lists');
  const [found, setFound] = useState<{
    readonly list: RuleList;
    readonly changes: readonly PastChange<ListedCase>[];
  }>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const compare = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      setFound({ list, changes: await changesBy(list) });
      onCompared();
    } catch (error) {
      setProblem(failureCode(error) === 'offline' ? 'offline' : 'failed');
    } finally {
      setBusy(false);
    }
  };
  const changes = found?.list === list ? found.changes : undefined;
  return (
    <div className="grid grid-cols-1 gap-3">
      <h3 className="font-semibold">{tx('past')}</h3>
      <p className="text-sm text-muted">{tx('pastHint', { count: MOST })}</p>
      <Button busy={busy} onClick={() => void compare()} className="justify-self-start">
        {tx('compare')}
      </Button>
      <div role="status" className="empty:hidden">
        {problem && <Notice tone="warning">{tx(`wrong.${problem}`)}</Notice>}
        {changes?.length === 0 && <p>{tx('noChange')}</p>}
      </div>
      <ul className="grid grid-cols-1 gap-2 empty:hidden">
        {changes?.map((change) => (
          <Change key={change.one.id} {...change} />
        ))}
      </ul>
    </div>
  );
}

function Change({ one, before, after }: PastChange<ListedCase>) {
  const { tx, language } = useText('word-lists');
  return (
    <li className="grid gap-2 rounded-xl border border-line p-3">
      <MarkedText text={one.excerpt?.text ?? ''} causes={after} />
      <p className="text-sm text-muted">
        <Causes causes={before} /> → <Causes causes={after} />
      </p>
      <Link
        to={`/${language}/admin/cases/${encodeURIComponent(one.id)}`}
        className="inline-flex min-h-11 items-center font-semibold text-primary-text underline"
      >
        {tx('cases:one')}
      </Link>
    </li>
  );
}

function Causes({ causes }: { readonly causes: readonly Cause[] }) {
  const { tx } = useText('word-lists');
  if (causes.length === 0) return <>{tx('foundNothing')}</>;
  const rules = new Map(causes.map((cause) => [cause.rule, cause]));
  return [...rules.values()].map(({ rule, reason, weight }, index) => (
    <span key={rule}>
      {index > 0 && ', '}
      {tx(`cases:reasons.${reason}`)} ({tx(`weights.${weight}`)}){' '}
      <code className="wrap-anywhere">{rule}</code>
    </span>
  ));
}
