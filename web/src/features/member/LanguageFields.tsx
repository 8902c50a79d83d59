import { LIMITS } from '@friends/domain';
import type { Language } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { LanguageChoice } from '../../ui/LanguageChoice.tsx';

interface LanguageFieldsProps {
  readonly speaks: readonly Language[];
  readonly reads: readonly Language[];
  readonly problems: { readonly speaks?: string; readonly reads?: string };
  readonly onChange: (part: { speaks?: readonly Language[]; reads?: readonly Language[] }) => void;
}

/** The languages somebody speaks, and those they read untranslated. */
export function LanguageFields({ speaks, reads, problems, onChange }: LanguageFieldsProps) {
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
          onChange={(next) => onChange({ reads: next })}
        />
      </div>
    </>
  );
}
