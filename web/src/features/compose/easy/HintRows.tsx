import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import type { HintRow } from '../model/easy-rows.ts';

/** More at once would discourage; the next come as these are dealt with. */
const MOST = 8;

interface HintRowsProps {
  readonly rows: readonly HintRow[];
  readonly onUse: (row: HintRow, easy: string) => void;
}

/** What makes a text hard: the words, why, and easier ones to tap. */
export function HintRows({ rows, onUse }: HintRowsProps) {
  const { tx, ts } = useText('easy-writing');
  return (
    <>
      <ul className="grid gap-3">
        {rows.slice(0, MOST).map((row) => (
          <li key={`${row.kind} ${row.words}`} className="grid gap-1">
            <p className="wrap-anywhere">
              <span lang="ja" className="me-2 font-semibold">
                {row.words}
              </span>
              <span className="text-muted">{tx(`kind.${row.kind}`)}</span>
            </p>
            {row.easier.length > 0 && (
              <div className="flex flex-wrap gap-2">
                {row.easier.map((easy) => (
                  <Button
                    key={easy}
                    lang="ja"
                    aria-label={ts('use', { hard: row.words, easy })}
                    onClick={() => onUse(row, easy)}
                    className="max-w-full wrap-anywhere"
                  >
                    {easy}
                  </Button>
                ))}
              </div>
            )}
            {row.idea !== undefined && <p>{tx('idea', { word: row.idea })}</p>}
          </li>
        ))}
      </ul>
      {rows.length > MOST && <p className="text-muted">{tx('more')}</p>}
    </>
  );
}
