import type { Kind } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { AskIcon, CalendarIcon, HandIcon } from './icons.tsx';

const LOOKS = {
  offer: { icon: HandIcon, look: 'bg-primary-soft text-primary-text' },
  event: { icon: CalendarIcon, look: 'bg-event-soft text-event-text' },
  request: { icon: AskIcon, look: 'bg-accent-soft text-accent-text' },
} as const;

/** The icon of an offer, an event or a request. */
export function KindIcon({
  kind,
  className,
}: {
  readonly kind: Kind;
  readonly className?: string;
}) {
  const Icon = LOOKS[kind].icon;
  return <Icon {...(className !== undefined && { className })} />;
}

/** Says by icon, word and colour whether a post offers, invites or asks. */
export function KindChip({ kind }: { readonly kind: Kind }) {
  const { tx } = useText();
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-sm font-semibold ${LOOKS[kind].look}`}
    >
      <KindIcon kind={kind} className="size-4" />
      <span>{tx(`kind.${kind}`)}</span>
    </span>
  );
}
