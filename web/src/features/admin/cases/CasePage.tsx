import { useCallback } from 'react';
import { useParams } from 'react-router';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { readCase } from '../cases-data.ts';
import type { ListedCase } from '../cases-data.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { Beside } from './Beside.tsx';
import { BothWords } from './BothWords.tsx';
import { Deciding } from './Deciding.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Said } from './Said.tsx';
import { Talk } from './Talk.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { TranslatedCase } from './TranslatedCase.tsx';

/** `/:lang/admin/cases/:id`: everything moderators see of one thing, and what they do about it. */
export function CasePage() {
  const { tx, ts, language } = useText('cases');
  usePageTitle(ts('title'));
  return (
    <OnlyFor task="moderate">
      <div className="grid gap-4">
        <PageHeader title={tx('one')} back={`/${language}/admin/cases`} />
        <One />
      </div>
    </OnlyFor>
  );
}

function One() {
  const { tx } = useText('cases');
  const { id = '' } = useParams();
  const load = useCallback(async () => ({ one: await readCase(id) }), [id]);
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  if (value.one === undefined) return <Notice>{tx('gone')}</Notice>;
  return (
    <TranslatedCase one={value.one}>
      <Thing one={value.one} />
      <Talk one={value.one} />
      <Deciding key={value.one.revision} one={value.one} onDone={again} />
      <Beside one={value.one} />
    </TranslatedCase>
  );
}

function Thing({ one }: { readonly one: ListedCase }) {
  const { tx } = useText('cases');
  const { target, state, reasons, reports, excerpt, causes, waitsHidden, hintIgnored } = one;
  return (
    <section className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <p className="text-sm text-muted">
        {tx(`targets.${target.kind}`)} · {tx(`states.${state}`)}
        <TimeLeft one={one} />
      </p>
      <p className="font-semibold">
        {reasons.map((reason, index) => (
          <span key={reason}>
            {index > 0 && ' · '}
            {tx(`reasons.${reason}`)}
          </span>
        ))}
      </p>
      {excerpt?.neighbours?.map(({ at, from, text }) => (
        <Said key={at} from={from} text={text} />
      ))}
      {excerpt ? (
        <BothWords text={excerpt.text}>
          <MarkedText text={excerpt.text} causes={causes} />
        </BothWords>
      ) : (
        <p>{tx('noExcerpt')}</p>
      )}
      <ul className="text-sm text-muted empty:hidden">
        {reports > 0 && <li>{tx('reported', { count: reports })}</li>}
        {waitsHidden && <li>{tx('hidden')}</li>}
        {hintIgnored && <li>{tx('hinted')}</li>}
      </ul>
    </section>
  );
}
