import type { Language } from '@friends/domain';
import { LANGUAGE_NAMES } from '@friends/domain';
import { languageName, useFurtherReading, useText } from '../../i18n/index.ts';
import { Spinner } from '../Button.tsx';
import { TranslateIcon } from '../icons.tsx';
import type { ShownText } from './use-shown-text.ts';

interface TranslationMarkProps {
  /** The language the author wrote in. */
  readonly written: Language;
  readonly shown: ShownText;
}

/** Says whose words these are, and has the original one tap away. */
export function TranslationMark({ written, shown }: TranslationMarkProps) {
  const { tx, language } = useText();
  const further = useFurtherReading();
  const { state, original } = shown;
  const isOriginal = original?.status === 'shown';
  // Told to screen readers only where it changes by itself: a feed of live regions is noise.
  const live = state === 'working' || state === 'failed';
  const name =
    further !== undefined && (state === 'working' || state === 'failed')
      ? LANGUAGE_NAMES[further]
      : languageName(written, language);
  return (
    <div className="relative flex flex-wrap items-center gap-x-2 text-sm text-muted">
      <span className="inline-flex items-center gap-1.5" role={live ? 'status' : undefined}>
        {state === 'working' ? <Spinner /> : <TranslateIcon className="size-4" />}
        <span suppressHydrationWarning>
          {tx(`translation.${isOriginal ? 'original' : state}`, { language: name })}
        </span>
      </span>
      {original && <OriginalButton {...original} />}
    </div>
  );
}

function OriginalButton({ status, toggle }: NonNullable<ShownText['original']>) {
  const { tx } = useText();
  const key = {
    off: 'showOriginal',
    loading: 'loadingOriginal',
    shown: 'showTranslation',
    failed: 'originalFailed',
  }[status];
  return (
    <button
      type="button"
      onClick={toggle}
      aria-busy={status === 'loading' || undefined}
      className="-mx-2 min-h-11 rounded-xl px-2 font-semibold text-primary-text underline underline-offset-4 hover:bg-sunken"
    >
      {tx(`translation.${key}`)}
    </button>
  );
}
