import { useCallback, useState } from 'react';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { listAttached, translateCase } from '../cases-data.ts';
import { Said } from './Said.tsx';
import { Translated } from './translated.ts';

/** The thread that a reporter has attached: shown to who asks for it. */
export function Attached({ id }: { readonly id: string }) {
  const { tx } = useText('cases');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <h2 className="font-bold">{tx('attached')}</h2>
      {isOpen ? (
        <Thread id={id} />
      ) : (
        <Button onClick={() => setIsOpen(true)} className="justify-self-start">
          {tx('showAttached')}
        </Button>
      )}
    </section>
  );
}

function Thread({ id }: { readonly id: string }) {
  const { language } = useText('cases');
  const load = useCallback(async () => {
    const [messages, { texts }] = await Promise.all([
      listAttached(id),
      translateCase(id, language, true),
    ]);
    return { messages, texts };
  }, [id, language]);
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  return (
    <Translated value={value.texts}>
      {value.messages.map((message) => (
        <Said key={message.id} {...message} />
      ))}
    </Translated>
  );
}
