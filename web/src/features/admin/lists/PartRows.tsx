import { useText } from '../../../i18n/index.ts';
import { wordsOfPart } from '../model/rule-list.ts';
import type { Part, WhichPart } from '../model/rule-list.ts';

/** How many of a group's words a row shows. */
const SHOWN = 12;

interface PartRowsProps {
  readonly parts: readonly Part[];
  readonly onPart: (part: WhichPart) => void;
}

/** Rules and sets of words as one reads them; pressing one opens it. */
export function PartRows({ parts, onPart }: PartRowsProps) {
  return (
    <ul className="divide-y divide-line">
      {parts.map((part) => (
        <li key={`${part.kind} ${part.name}`}>
          <button
            type="button"
            onClick={() => onPart({ kind: part.kind, name: part.name })}
            className="grid min-h-11 w-full gap-1 px-4 py-2 text-start wrap-anywhere hover:bg-sunken"
          >
            <PartName part={part} />
            <PartWords part={part} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What it is called, what it finds, and how it weighs. */
export function PartName({ part: { kind, name, group, value } }: { readonly part: Part }) {
  const { tx } = useText('word-lists');
  const weight = 'weight' in value ? String(value.weight) : undefined;
  return (
    <span className="text-sm">
      <code>{name}</code>
      {kind === 'sets' && <> · {tx('sets')}</>}
      {kind === 'danger' && <> · {tx(`dangers.${group}`)}</>}
      {kind === 'forbidden' && <> · {tx(`cases:reasons.${group}`)}</>}
      {weight !== undefined && <> · {tx(`weights.${weight}`)}</>}
    </span>
  );
}

/** Each group on a line of its own: of each one word has to be there. */
function PartWords({ part }: { readonly part: Part }) {
  return wordsOfPart(part).map((words, index) => (
    <span key={index} dir="auto" className="line-clamp-2 text-sm text-muted">
      {index > 0 && '＋ '}
      {words.slice(0, SHOWN).join(' / ')}
      {words.length > SHOWN && ' …'}
    </span>
  ));
}
