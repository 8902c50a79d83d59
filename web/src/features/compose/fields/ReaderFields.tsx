import { AUDIENCES, JAPANESE_NEEDED, LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { PlaceField } from '../../../places/PlaceField.tsx';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { LanguageChoice } from '../../../ui/LanguageChoice.tsx';
import type { ComposerFieldProps } from './field.ts';
import { useProblemText } from './use-problem-text.ts';

/** Who is meant: where, in which languages, with how much Japanese, and who can read it. */
export function ReaderFields({ form, problems, change }: ComposerFieldProps) {
  const { tx } = useText('compose');
  const problemText = useProblemText();
  return (
    <>
      <div data-field="place">
        <PlaceField
          label={tx('place.label')}
          error={problemText(problems.place)}
          value={form.place?.code}
          onChange={({ code, geohash }) => change({ place: { code, geohash } })}
        />
      </div>
      <div data-field="speaks">
        <LanguageChoice
          label={tx('speaks.label')}
          hint={tx('speaks.hint', { max: LIMITS.speaks })}
          error={problemText(problems.speaks, LIMITS.speaks)}
          value={form.speaks}
          onChange={(speaks) => change({ speaks })}
        />
      </div>
      <ChoiceField
        legend={tx('japanese.legend')}
        name="japanese"
        choices={JAPANESE_NEEDED.map((value) => ({ value, label: tx(`japanese.${value}`) }))}
        value={form.japaneseNeeded}
        onChange={(japaneseNeeded) => change({ japaneseNeeded })}
      />
      <ChoiceField
        legend={tx('audience.legend')}
        name="audience"
        choices={AUDIENCES.map((value) => ({
          value,
          label: tx(`audience.${value}`),
          hint: tx(`audience.${value}Hint`),
        }))}
        value={form.audience}
        onChange={(audience) => change({ audience, audienceChosen: true })}
      />
    </>
  );
}
