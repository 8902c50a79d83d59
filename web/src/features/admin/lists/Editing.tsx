import { useState } from 'react';
import type { ListedLanguage } from '@friends/domain';
import { listProblem } from '@friends/domain/moderation';
import type { RuleList } from '@friends/domain/moderation';
import { useText } from '../../../i18n/index.ts';
import { draftBox } from '../../../text/draft.ts';
import type { HeldList } from '../lists-data.ts';
import type { WhichPart } from '../model/rule-list.ts';
import { Changes } from './Changes.tsx';
import { PartEditor } from './PartEditor.tsx';
import { PastCases } from './PastCases.tsx';
import { RuleGroups } from './RuleGroups.tsx';
import { TakeEffect } from './TakeEffect.tsx';
import { TryIt } from './TryIt.tsx';
import { Versions } from './Versions.tsx';

/** What somebody has begun to change: of which version, so that another's change shows. */
interface ListDraft {
  readonly version: number;
  readonly list: RuleList;
}

const isDraft = (value: unknown): value is ListDraft => {
  const { version, list } = Object(value) as Partial<ListDraft>;
  return typeof version === 'number' && listProblem(list) === undefined;
};

interface EditingProps {
  readonly written: ListedLanguage;
  readonly held: HeldList;
  /** Another list holds now. */
  readonly onChanged: () => void;
}

/** A list as it holds, and what one makes of it; nothing holds before it is put into effect. */
export function Editing({ written, held, onChanged }: EditingProps) {
  const { tx } = useText('word-lists');
  const [box] = useState(() => draftBox(`friends.list.${written}`, isDraft));
  const [list, setList] = useState<RuleList>(() => {
    const kept = box.read();
    return kept?.version === held.version ? kept.list : held.list;
  });
  const [part, setPart] = useState<WhichPart>();
  const [compared, setCompared] = useState<RuleList>();
  const isChanged = list !== held.list;
  const change = (next: RuleList) => {
    setList(next);
    if (next === held.list) box.drop();
    else box.write({ version: held.version, list: next });
  };
  const done = () => {
    box.drop();
    onChanged();
  };
  return (
    <>
      <p>{held.version === 0 ? tx('default') : tx('version', { number: held.version })}</p>
      {isChanged && (
        <section className="grid grid-cols-1 gap-3 rounded-2xl border-2 border-primary bg-card p-4 shadow-card">
          <h2 className="font-bold">{tx('notYet')}</h2>
          <Changes before={held.list} after={list} />
          <PastCases list={list} onCompared={() => setCompared(list)} />
          <TakeEffect
            input={{ language: written, version: held.version, list }}
            isCompared={compared === list}
            onDone={done}
            onDiscard={() => change(held.list)}
          />
        </section>
      )}
      <TryIt written={written} list={list} />
      <RuleGroups list={list} onPart={setPart} />
      <Versions written={written} held={held.version} onTake={change} />
      {part && (
        <PartEditor
          key={`${part.kind} ${part.name ?? ''}`}
          list={list}
          part={part}
          onChange={change}
          onClose={() => setPart(undefined)}
        />
      )}
    </>
  );
}
