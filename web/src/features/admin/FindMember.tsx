import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { CallError, failureCode } from '../../firebase/session.ts';
import { formatList, languageName, useText } from '../../i18n/index.ts';
import { PrefectureName } from '../../places/PlaceName.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { SearchIcon } from '../../ui/icons.tsx';
import { findMember } from './members-data.ts';
import type { FoundMember } from './members-data.ts';

function problemOf(error: unknown): string {
  const code = error instanceof CallError ? error.code : '';
  if (code === 'permission-denied') return 'problems.denied';
  if (code === 'not-found' || code === 'invalid-argument') return 'findMember.nobody';
  return failureCode(error) === 'offline' ? 'common:failure.offline' : 'problems.failed';
}

interface FindMemberProps {
  /** What can be done about who was found; `done` makes room for the next. */
  readonly children: (found: FoundMember, done: () => void) => ReactNode;
}

/** Finds a member by the nickname, and shows who that is before anything is done. */
export function FindMember({ children }: FindMemberProps) {
  const { tx } = useText('admin');
  const [nickname, setNickname] = useState('');
  const [found, setFound] = useState<FoundMember>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const find = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    setFound(undefined);
    setProblem(nickname.trim() === '' ? 'problems.empty' : undefined);
    if (nickname.trim() === '') return;
    setBusy(true);
    try {
      setFound(await findMember(nickname));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const done = () => {
    setFound(undefined);
    setNickname('');
  };
  return (
    <div className="grid gap-4">
      <form noValidate onSubmit={(event) => void find(event)} className="grid gap-2">
        <TextField
          label={tx('findMember.label')}
          hint={tx('findMember.hint')}
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          value={nickname}
          onChange={(event) => {
            setNickname(event.target.value);
            setProblem(undefined);
          }}
          error={problem && tx(problem)}
          className="max-w-sm"
        />
        <Button type="submit" icon={<SearchIcon />} busy={busy} className="justify-self-start">
          {tx('findMember.find')}
        </Button>
      </form>
      <div aria-live="polite">
        {found && (
          <div className="grid gap-3 rounded-2xl border border-primary bg-primary-soft p-4">
            <Who found={found} />
            {children(found, done)}
          </div>
        )}
      </div>
    </div>
  );
}

function Who({ found: { nickname, speaks, prefecture } }: { readonly found: FoundMember }) {
  const { tx, show, language } = useText('admin');
  const names = speaks.map((each) => languageName(each, language));
  return (
    <p>
      <span className="block text-sm">{tx('findMember.found')}</span>
      <bdi className="block text-lg font-bold wrap-anywhere">{nickname}</bdi>
      <span className="text-sm text-muted">
        {show(formatList(names, language))} · <PrefectureName code={prefecture} />
      </span>
    </p>
  );
}
