import { formatMonth, useText } from '../../i18n/index.ts';
import type { Source } from '../../learn/module.ts';

/** Where a module's facts are from, and as of when. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { tx, show, language } = useText('learn');
  const month = (asOf: string) => formatMonth(Date.parse(`${asOf}-01T00:00:00+09:00`), language);
  return (
    <section className="rounded-2xl bg-sunken p-5">
      <h2 className="font-bold">{tx('sources')}</h2>
      <p className="text-sm">{tx('sourcesHint')}</p>
      <ul className="mt-2">
        {sources.map(({ name, url, asOf }) => (
          <li key={url}>
            <a
              href={url}
              rel="noopener noreferrer"
              className="flex min-h-11 flex-wrap items-center gap-x-2 py-1.5 text-sm"
            >
              <span className="text-primary-text underline underline-offset-2">{show(name)}</span>
              <span className="text-muted">{tx('asOf', { month: month(asOf) })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
