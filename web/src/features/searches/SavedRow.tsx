import { Link } from 'react-router';
import { formatAgo, useText } from '../../i18n/index.ts';
import { useSearchInWords } from '../../search/use-search-in-words.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SearchIcon, TrashIcon } from '../../ui/icons.tsx';
import { addressOf } from './model/saved.ts';
import type { Kept } from './model/saved.ts';

interface SavedRowProps {
  readonly saved: Kept;
  readonly onDelete: () => void;
}

/** A saved search in words, which opens it, and the way to be rid of it. */
export function SavedRow({ saved, onDelete }: SavedRowProps) {
  const { tx, ts, language } = useText('searches');
  const { shown, plain } = useSearchInWords(saved.search);
  return (
    <div className="flex items-center rounded-2xl border border-line bg-card pe-2 shadow-card has-[a:hover]:border-primary">
      <Link
        to={addressOf(saved, language)}
        className="flex min-h-16 min-w-0 grow items-center gap-3 rounded-2xl p-4"
      >
        <SearchIcon className="size-6 text-primary-text" />
        <span className="min-w-0 grow">
          <span className="block font-semibold wrap-anywhere">{shown}</span>
          <span className="text-sm text-muted">
            {tx('since', { ago: formatAgo(saved.createdAt, language) })}
          </span>
        </span>
      </Link>
      <IconButton
        label={ts('deleteLabel', { search: plain })}
        icon={<TrashIcon />}
        onClick={onDelete}
      />
    </div>
  );
}
