import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { problemOf } from './find-choices.ts';
import type { Choices } from './use-choices.ts';

interface SearchStatusProps {
  readonly query: string;
  readonly choices: Choices;
}

/** What a search for a place has come to, for eyes and ears. */
export function SearchStatus({ query, choices: { search, failed, retry } }: SearchStatusProps) {
  const { tx } = useText('fields');
  const found = typeof search === 'string' ? 0 : search.length;
  return (
    <div role="status" className="text-sm text-muted [overflow-wrap:anywhere]">
      {failed && (
        <p className="mt-2 flex flex-wrap items-center gap-2 text-danger-text">
          {tx('place.failed')} <Button onClick={retry}>{tx('place.retry')}</Button>
        </p>
      )}
      {search === 'loading' && !failed && <p className="mt-2">{tx('place.loading')}</p>}
      {search === 'short' && <p className="mt-2">{tx('place.zipLong')}</p>}
      {typeof search !== 'string' && found === 0 && (
        <p className="mt-2">{tx(`place.${problemOf(query)}`, { query })}</p>
      )}
      {found > 0 && <p className="sr-only">{tx('place.found', { count: found })}</p>}
    </div>
  );
}
