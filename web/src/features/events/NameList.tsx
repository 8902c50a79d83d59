import { useText } from '../../i18n/index.ts';
import { Initial } from '../../ui/post/Author.tsx';
import type { Names } from './model/event.ts';

/** Who comes, by nickname. */
export function NameList({ names }: { readonly names: Names }) {
  const { tx, language } = useText('events');
  const people = Object.entries(names).sort(([, one], [, other]) =>
    one.localeCompare(other, language),
  );
  if (people.length === 0) return null;
  return (
    <details className="rounded-xl bg-sunken px-3" open={people.length <= 6}>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
        {tx('names')}
      </summary>
      <ul className="flex flex-wrap gap-x-4 gap-y-2 pb-3">
        {people.map(([uid, nickname]) => (
          <li key={uid} className="inline-flex min-w-0 items-center gap-2 text-sm">
            <Initial nickname={nickname} />
            <bdi className="font-semibold wrap-anywhere">{nickname}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
