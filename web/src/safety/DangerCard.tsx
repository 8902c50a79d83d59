import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { DeskFacts } from './DeskFacts.tsx';
import { Japanese } from './Japanese.tsx';

/** Where somebody in danger or in a dispute finds help; for the writer alone. */
export function DangerCard({ onAside }: { readonly onAside: () => void }) {
  const { tx } = useText('safety');
  return (
    <section className="grid gap-2 rounded-2xl border border-line bg-card p-4 wrap-anywhere shadow-card">
      <p className="font-semibold">{tx('desk:promise')}</p>
      <p>{tx('danger.title')}</p>
      <p className="text-sm text-muted">{tx('danger.private')}</p>
      <DeskFacts />
      <Japanese
        of={['desk:promise', 'safety:danger.title', 'safety:danger.private'].map((key) => ({
          key,
        }))}
      />
      <Button className="justify-self-start" onClick={onAside}>
        {tx('danger.close')}
      </Button>
    </section>
  );
}
