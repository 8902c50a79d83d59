import { useText } from '../../i18n/index.ts';
import { DeskFacts } from '../../safety/DeskFacts.tsx';

/** What somebody in the conversation hands over to the other. */
export function HelpCard() {
  const { tx } = useText('desk');
  return (
    <section className="mt-2 grid gap-2 border-t border-line pt-2">
      <p className="font-semibold">{tx('promise')}</p>
      <p className="text-sm text-muted">{tx('handedOver')}</p>
      <DeskFacts />
    </section>
  );
}
