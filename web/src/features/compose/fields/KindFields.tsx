import { CATEGORIES_BY_GROUP, GROUPS, KINDS } from '@friends/domain';
import type { Category } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { KindChip, KindIcon } from '../../../ui/KindChip.tsx';
import { withKind } from '../model/form.ts';
import type { ComposerFieldProps } from './field.ts';
import { useProblemText } from './use-problem-text.ts';

interface KindFieldsProps extends ComposerFieldProps {
  /** A post stays of the kind it began with. */
  readonly fixed: boolean;
}

/** What kind of post it is, and in which of the twelve categories. */
export function KindFields({ form, problems, change, fixed }: KindFieldsProps) {
  const { tx, ts } = useText('compose');
  const problemText = useProblemText();
  const choices = KINDS.map((kind) => ({
    value: kind,
    label: tx(`kind.${kind}`),
    hint: tx(`kind.${kind}Hint`),
    icon: <KindIcon kind={kind} className="size-6 text-muted" />,
  }));
  return (
    <>
      {fixed ? (
        <div>
          <KindChip kind={form.kind} />
        </div>
      ) : (
        <div data-field="kind">
          <ChoiceField
            legend={tx('kind.legend')}
            name="kind"
            choices={choices}
            value={form.kind}
            onChange={(kind) => change(withKind(form, kind))}
          />
        </div>
      )}
      <div data-field="category">
        <SelectField
          label={tx('category.label')}
          error={problemText(problems.category)}
          value={form.category}
          onChange={(event) => change({ category: event.target.value as Category })}
        >
          <option value="" disabled>
            {ts('category.choose')}
          </option>
          {GROUPS.map((group) => (
            <optgroup key={group} label={ts(`common:group.${group}`)}>
              {CATEGORIES_BY_GROUP[group].map((category) => (
                <option key={category} value={category}>
                  {ts(`common:category.${category}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
      </div>
    </>
  );
}
