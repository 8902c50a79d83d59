import { useCallback, useState } from 'react';
import type { ListedLanguage } from '@friends/domain';
import type { RuleList } from '@friends/domain/moderation';
import { failureCode } from '../../../firebase/session.ts';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { formatClock, formatDay, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { listVersions, readVersion } from '../lists-data.ts';

interface VersionsProps {
  readonly written: ListedLanguage;
  /** The version that holds. */
  readonly held: number;
  /** It stands on the page then, and does not hold yet. */
  readonly onTake: (list: RuleList) => void;
}

/** What the list was before; each can be taken up again. */
export function Versions({ written, held, onTake }: VersionsProps) {
  const { tx, show, language } = useText('word-lists');
  const load = useCallback(() => listVersions(written), [written]);
  const { value, failure, again } = useAnswer(load);
  const [problem, setProblem] = useState<string>();
  const take = async (version: number) => {
    setProblem(undefined);
    try {
      onTake(await readVersion(written, version));
      window.scrollTo({ top: 0 });
    } catch (error) {
      setProblem(failureCode(error) === 'offline' ? 'offline' : 'failed');
    }
  };
  if (failure) return <ErrorState code={failure} onRetry={again} />;
  if (held === 0) return null;
  const before = value?.filter(({ version }) => version !== held) ?? [];
  return (
    <section className="grid gap-2">
      <h2 className="text-lg font-bold">{tx('versions')}</h2>
      <div role="alert" className="empty:hidden">
        {problem && <Notice tone="warning">{tx(`wrong.${problem}`)}</Notice>}
      </div>
      <ul className="grid gap-2">
        {[...before, { version: 0, at: 0 }].map(({ version, at }) => (
          <li
            key={version}
            className="flex flex-wrap items-center justify-between gap-2 rounded-xl border border-line bg-card p-3"
          >
            <span>
              {version === 0 ? tx('default') : tx('version', { number: version })}
              {at > 0 && (
                <span className="block text-sm text-muted">
                  {show(formatDay(at, language))} {formatClock(at)}
                </span>
              )}
            </span>
            <Button onClick={() => void take(version)}>{tx('goBack')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
