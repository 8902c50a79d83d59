import { useRef } from 'react';
import { LIMITS } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { CloseIcon, SearchIcon } from '../../ui/icons.tsx';
import { prepareToFind } from './data.ts';
import { useTypedWords } from './use-typed-words.ts';

interface SearchBarProps {
  /** Those of the address. */
  readonly words: string;
  readonly onAsk: (words: string) => void;
}

/** A word or two in one's own language; asked for on Enter, or once typing pauses. */
export function SearchBar({ words, onAsk }: SearchBarProps) {
  const { ts } = useText('feed');
  const { typed, type, ask, clear } = useTypedWords(words, onAsk);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      role="search"
      className="relative h-12"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <SearchIcon className="pointer-events-none absolute start-3.5 top-3.5 size-5 text-muted" />
      <input
        ref={field}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        aria-label={ts('search.label')}
        placeholder={ts('search.placeholder')}
        maxLength={LIMITS.typedSearch}
        onFocus={prepareToFind}
        value={typed}
        onChange={({ target, timeStamp, nativeEvent }) =>
          type(target.value, timeStamp, (nativeEvent as InputEvent).inputType)
        }
        onCompositionEnd={ask}
        className="h-12 w-full truncate rounded-full border border-edge bg-card ps-11 pe-12 text-ink placeholder:text-muted"
      />
      {typed !== '' && (
        <button
          type="button"
          aria-label={ts('search.clear')}
          title={ts('search.clear')}
          onClick={() => {
            clear();
            field.current?.focus();
          }}
          className="absolute end-0.5 top-0.5 inline-grid size-11 place-items-center rounded-full text-muted hover:bg-sunken"
        >
          <CloseIcon />
        </button>
      )}
    </form>
  );
}
