import type { Kind } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { AskIcon, CalendarIcon, HandIcon } from './icons.tsx';
import { KIND_CHIP, KIND_LOOKS } from './looks.ts';

const ICONS = { offer: HandIcon, event: CalendarIcon, request: AskIcon } as const;

/** The icon of an offer, an event or a request. */
export function KindIcon({
  kind,
  className,
}: {
  readonly kind: Kind;
  readonly className?: string;
}) {
  const Icon = ICONS[kind];
  return <Icon {...(className !== undefined && { className })} />;
}

/** Says by icon, word and colour whether a post offers, invites or asks. */
export function KindChip({ kind }: { readonly kind: Kind }) {
  const { tx } = useText();
  return (
    <span className={`${KIND_CHIP} ${KIND_LOOKS[kind]}`}>
      <KindIcon kind={kind} className="size-4" />
      <span>{tx(`kind.${kind}`)}</span>
    </span>
  );
}
