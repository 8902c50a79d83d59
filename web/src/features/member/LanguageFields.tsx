import { LIMITS, textLanguage } from '@friends/domain';
import type { AnyReadingLanguage, Language } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { LanguageChoice } from '../../ui/LanguageChoice.tsx';

interface LanguageFieldsProps {
  readonly speaks: readonly Language[];
  readonly reads: readonly Language[];
  /** In which posts are read anyway. */
  readonly reading: AnyReadingLanguage;
  readonly problems: { readonly speaks?: string; readonly reads?: string };
  readonly onChange: (part: { speaks?: readonly Language[]; reads?: readonly Language[] }) => void;
}

/** The languages somebody speaks, and those they read untranslated. */
export function LanguageFields(props: LanguageFieldsProps) {
  const { speaks, reads, reading, problems, onChange } = props;
  const { tx } = useText('member');
  return (
    <>
      <div data-field="speaks">
        <LanguageChoice
          label={tx('speaks.label')}
          hint={tx('speaks.hint', { max: LIMITS.speaks })}
          error={problems.speaks && tx(`problems.${problems.speaks}`, { max: LIMITS.speaks })}
          value={speaks}
          onChange={(next) => onChange({ speaks: next })}
        />
      </div>
      <div data-field="reads">
        <LanguageChoice
          label={tx('reads.label')}
          hint={tx('reads.hint')}
          error={problems.reads && tx(`problems.${problems.reads}`, { max: LIMITS.reads })}
          value={reads}
          without={textLanguage(reading)}
          onChange={(next) => onChange({ reads: next })}
        />
      </div>
    </>
  );
}
