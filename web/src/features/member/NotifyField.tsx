import { useState } from 'react';
import { failureCode } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { CheckField } from '../../ui/Field.tsx';
import { saveNotify } from './data.ts';

/** Whether the member wants to be told about news; stored at once. */
export function NotifyField({ notify }: { readonly notify: boolean }) {
  const { tx } = useText('member');
  const [wanted, setWanted] = useState<boolean>();
  const [problem, setProblem] = useState<string>();
  const change = async (next: boolean) => {
    setWanted(next);
    setProblem(undefined);
    try {
      await saveNotify(next);
    } catch (error) {
      const code = failureCode(error);
      setProblem(code === 'offline' || code === 'denied' ? code : 'unknown');
    } finally {
      setWanted(undefined);
    }
  };
  return (
    <div className="rounded-2xl border border-line bg-card px-4 py-2 shadow-card">
      <CheckField
        label={tx('me.notifyLabel')}
        hint={tx('me.notifyHint')}
        error={problem && tx(`problems.${problem}`)}
        checked={wanted ?? notify}
        onChange={(event) => void change(event.target.checked)}
      />
    </div>
  );
}
