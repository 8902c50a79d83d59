import { formatAgo, useText } from '../../i18n/index.ts';
import { UserText } from '../../ui/UserText.tsx';
import type { OwnFeedback } from './data.ts';

/** Something that was told, and the answer in the member's own language once it is there. */
export function Told({ told }: { readonly told: OwnFeedback }) {
  const { tx, show, language } = useText('feedback');
  const { kind, text, createdAt, answer } = told;
  return (
    <article className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <p className="text-sm text-muted">
        {tx(`kinds.${kind}`)} · {show(formatAgo(createdAt, language))}
      </p>
      <UserText text={text} language={told.language ?? language} className="wrap-anywhere" />
      {answer === undefined ? (
        <p className="text-sm text-muted">{tx('waiting')}</p>
      ) : (
        <div className="grid gap-1 rounded-xl bg-primary-soft p-3">
          <p className="text-sm font-semibold text-primary-text">{tx('answer')}</p>
          <UserText
            text={answer.read ?? answer.text}
            language={answer.readIn ?? answer.language ?? 'ja'}
            className="wrap-anywhere"
          />
        </div>
      )}
    </article>
  );
}
