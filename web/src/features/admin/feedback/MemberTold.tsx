import { formatAgo, languageName, useText } from '../../../i18n/index.ts';
import { UserText } from '../../../ui/UserText.tsx';
import type { MemberFeedback } from '../feedback-data.ts';
import { AnswerForm } from './AnswerForm.tsx';

interface MemberToldProps {
  readonly told: MemberFeedback;
  readonly onAnswered: () => void;
}

/** What one member has told, in Japanese and as it was written, and the answer. */
export function MemberTold({ told, onAnswered }: MemberToldProps) {
  const { tx, show, language } = useText('admin');
  const { id, kind, text, read, createdAt, answer } = told;
  const written = told.language ?? 'ja';
  const isTranslated = read !== undefined && read !== text;
  return (
    <article className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <p className="text-sm text-muted">
        {tx(`feedback.${kind}`)} · {languageName(written, language)} ·{' '}
        {show(formatAgo(createdAt, language))}
        {answer && <> · {tx('feedback.answered')}</>}
      </p>
      {isTranslated && <UserText text={read} language="ja" className="wrap-anywhere" />}
      <div className={isTranslated ? 'border-s-4 border-line ps-3 text-muted' : ''}>
        {isTranslated && <p className="text-sm font-semibold">{tx('feedback.original')}</p>}
        <UserText text={text} language={written} className="wrap-anywhere" />
      </div>
      {answer === undefined ? (
        <AnswerForm id={id} onAnswered={onAnswered} />
      ) : (
        <UserText
          text={answer.text}
          language={answer.language ?? 'ja'}
          className="rounded-xl bg-primary-soft p-3 wrap-anywhere"
        />
      )}
    </article>
  );
}
