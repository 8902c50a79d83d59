import { furtherReading, useText } from '../../../i18n/index.ts';
import { LanguageFields } from '../LanguageFields.tsx';
import { NicknameField } from '../NicknameField.tsx';
import type { StepProps } from './step.ts';

/** By what name one is known, and in which languages. */
export function AboutStep({ form, problems, onChange }: StepProps) {
  const { tx, language } = useText('member');
  return (
    <>
      <h2 className="text-lg font-bold">{tx('about.title')}</h2>
      <NicknameField
        value={form.nickname}
        problem={problems.nickname}
        onChange={(nickname) => onChange({ nickname })}
      />
      <LanguageFields
        speaks={form.speaks}
        reads={form.reads}
        reading={furtherReading() ?? language}
        problems={problems}
        onChange={onChange}
      />
    </>
  );
}
