import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { ListedLanguage } from '@friends/domain';
import { compileLists, findCauses, findSigns, listLanguages } from '@friends/domain/moderation';
import type { Cause, RuleList, Sign } from '@friends/domain/moderation';
import { failureCode } from '../../../firebase/session.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { MarkedText } from '../cases/MarkedText.tsx';
import { readList } from '../lists-data.ts';

interface TryItProps {
  readonly written: ListedLanguage;
  readonly list: RuleList;
}

interface Tried {
  readonly list: RuleList;
  readonly text: string;
  readonly causes: readonly Cause[];
  readonly signs: readonly Sign[];
}

async function look(text: string, written: ListedLanguage, list: RuleList): Promise<Tried> {
  const others = listLanguages(written).filter((language) => language !== written);
  const held = await Promise.all(others.map((language) => readList(language)));
  const lists = compileLists([list, ...held.map((each) => each.list)]);
  const setting = { kind: 'post' } as const;
  return { list, text, causes: findCauses(text, setting, lists), signs: findSigns(text, lists) };
}

/** What the list, as it is now on this page, finds in a text that one types. */
export function TryIt({ written, list }: TryItProps) {
  const { tx } = useText('word-lists');
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      setTried(await look(text, written, list));
    } catch (error) {
      setProblem(failureCode(error) === 'offline' ? 'offline' : 'failed');
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="grid grid-cols-1 gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-3">
        <TextArea
          label={tx('try')}
          hint={tx('tryHint')}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={problem && tx(`wrong.${problem}`)}
        />
        <Button type="submit" busy={busy} className="justify-self-start">
          {tx('look')}
        </Button>
      </form>
      <div role="status" className="empty:hidden">
        {tried?.list === list && <Found {...tried} />}
      </div>
    </section>
  );
}

function Found({ text, causes, signs }: Tried) {
  const { tx } = useText('word-lists');
  if (causes.length + signs.length === 0) return <p>{tx('foundNothing')}</p>;
  return (
    <div className="grid gap-2">
      <MarkedText text={text} causes={[...causes, ...signs]} />
      <ul className="text-sm">
        {causes.map(({ rule, reason, weight, start }) => (
          <li key={`${rule}${start}`}>
            {tx(`cases:reasons.${reason}`)} · {tx(`weights.${weight}`)} ·{' '}
            <code className="wrap-anywhere">{rule}</code>
          </li>
        ))}
        {signs.map(({ rule, danger, start }) => (
          <li key={`${rule}${start}`}>
            {tx(`dangers.${danger}`)} · <code className="wrap-anywhere">{rule}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
