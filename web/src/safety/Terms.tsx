import { useText } from '../i18n/index.ts';
import { Japanese } from './Japanese.tsx';

const TERMS = ['machine', 'people', 'forget', 'appeal'] as const;

/** Who and what reads what members write, for how long it is kept, and how to contradict. */
export function Terms() {
  const { tx } = useText('terms');
  return (
    <>
      <ul className="grid list-disc gap-2 ps-5">
        {TERMS.map((name) => (
          <li key={name}>{tx(name)}</li>
        ))}
      </ul>
      <Japanese of={TERMS.map((name) => ({ key: `terms:${name}` }))} />
    </>
  );
}
