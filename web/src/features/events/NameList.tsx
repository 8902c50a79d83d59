import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { Initial } from '../../ui/post/Author.tsx';
import type { RenderThanks } from '../../ui/thanks.ts';
import type { Names } from './model/event.ts';

/** So few are shown without being asked for. */
const FEW = 6;
/** Of so many it is looked up what they have earned: one read each. */
const LOOKED_UP = 30;

interface NameListProps {
  readonly names: Names;
  /** What somebody has earned. */
  readonly renderThanks: RenderThanks;
}

/** Who comes, by nickname. */
export function NameList({ names, renderThanks }: NameListProps) {
  const { tx, language } = useText('events');
  const [isOpen, setIsOpen] = useState(Object.keys(names).length <= FEW);
  const people = Object.entries(names).sort(([, one], [, other]) =>
    one.localeCompare(other, language),
  );
  if (people.length === 0) return null;
  return (
    <details
      className="rounded-xl bg-sunken px-3"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
        {tx('names')}
      </summary>
      <ul className="flex flex-wrap gap-x-4 gap-y-2 pb-3">
        {people.map(([uid, nickname], index) => (
          <li key={uid} className="inline-flex min-w-0 items-center gap-2 text-sm">
            <Initial nickname={nickname} />
            <bdi className="font-semibold wrap-anywhere">{nickname}</bdi>
            {isOpen && index < LOOKED_UP && renderThanks({ at: 'name', uid, badges: true })}
          </li>
        ))}
      </ul>
    </details>
  );
}
