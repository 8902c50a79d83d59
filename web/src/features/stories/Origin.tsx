import { formatDay, languageName, useText } from '../../i18n/index.ts';
import { TranslateIcon } from '../../ui/icons.tsx';
import type { Published } from './data.ts';

/** When something was published, and whose words it is read in. */
export function Origin({ of }: { readonly of: Published }) {
  const { tx, show, language } = useText('stories');
  const { text, source, publishedAt } = of;
  const isTranslated = text.by === 'machine' || text.by === 'pending';
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <time dateTime={new Date(publishedAt).toISOString()}>
        {show(formatDay(publishedAt, language))}
      </time>
      {isTranslated && (
        <span className="inline-flex items-center gap-1.5">
          <TranslateIcon className="size-4" />
          <span>{tx(`by.${text.by}`, { language: languageName(source, language) })}</span>
        </span>
      )}
    </span>
  );
}
