import { useText } from '../../../i18n/index.ts';
import type { ToldWords } from '../cases-data.ts';

interface WordsProps {
  /** A text of the namespace `decisions`. */
  readonly title: string;
  readonly words: ToldWords;
}

/** What the secretariat says, and the original of it. */
export function Words({ title, words }: WordsProps) {
  const { tx } = useText('decisions');
  const { text, original, isPending } = words;
  return (
    <div className="rounded-xl bg-sunken p-3">
      <p className="text-sm font-semibold">{tx(title)}</p>
      <p dir="auto" className="wrap-anywhere whitespace-pre-line">
        {text}
      </p>
      {isPending && <p className="text-sm text-muted">{tx('pending')}</p>}
      {original !== undefined && (
        <details className="mt-1 text-muted">
          <summary className="min-h-11 cursor-pointer py-2.5">{tx('original')}</summary>
          <p dir="auto" className="wrap-anywhere whitespace-pre-line">
            {original}
          </p>
        </details>
      )}
    </div>
  );
}
