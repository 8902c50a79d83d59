import type { SubmitEvent } from 'react';
import { LANGUAGE_NAMES, LIMITS, textLanguage } from '@friends/domain';
import type { Member, Settings } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { PlaceField } from '../../places/PlaceField.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { LanguageFields } from './LanguageFields.tsx';
import { NicknameField } from './NicknameField.tsx';
import { useProfile } from './use-profile.ts';

interface ProfileEditorProps {
  readonly member: Member;
  readonly settings: Settings;
}

/** The form in which a member changes how others know them and what they read. */
export function ProfileEditor({ member, settings }: ProfileEditorProps) {
  const { tx } = useText('member');
  const profile = useProfile(member, settings, () => showToast(tx('me.saved')));
  const { form, problems, change, busy, changed, refusal } = profile;
  const wrong = (key: string | undefined, max?: number) =>
    key && tx(`problems.${key}`, max === undefined ? {} : { max });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!busy) profile.save();
  };
  return (
    <form
      noValidate
      onSubmit={submit}
      className="grid gap-5 rounded-2xl border border-line bg-card p-4 shadow-card"
    >
      <div>
        <h2 className="text-lg font-bold">{tx('me.profile')}</h2>
        <p className="mt-1 text-sm text-muted">{tx('me.seenHint')}</p>
      </div>
      <NicknameField
        value={form.nickname}
        problem={problems.nickname}
        onChange={(nickname) => change({ nickname })}
      />
      <div data-field="about">
        <TextArea
          label={tx('me.aboutLabel')}
          hint={tx('me.aboutHint')}
          error={wrong(problems.about, LIMITS.about)}
          counter={`${form.about.length} / ${LIMITS.about}`}
          value={form.about}
          dir="auto"
          onChange={(event) => change({ about: event.target.value })}
        />
      </div>
      <LanguageFields
        speaks={form.speaks}
        reads={form.reads}
        reading={settings.readingLanguage}
        problems={problems}
        onChange={change}
      />
      <div data-field="home">
        <PlaceField
          label={tx('home.label')}
          hint={tx('home.hint')}
          error={wrong(problems.home)}
          value={form.home}
          cell={form.cell}
          finer
          onChange={(place, cell) => change({ home: place.code, cell })}
        />
      </div>
      <div>
        <p className="font-semibold">{tx('me.readingLabel')}</p>
        <p lang={textLanguage(settings.readingLanguage)}>
          {LANGUAGE_NAMES[settings.readingLanguage]}
        </p>
        <p className="text-sm text-muted">{tx('me.readingHint')}</p>
      </div>
      <div role="alert" className="empty:hidden">
        {refusal && <Notice tone="warning">{tx(`problems.${refusal}`)}</Notice>}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" busy={busy}>
          {tx(busy ? 'me.saving' : 'me.save')}
        </Button>
        {changed && !busy && <p className="text-sm text-muted">{tx('me.unsaved')}</p>}
      </div>
    </form>
  );
}
