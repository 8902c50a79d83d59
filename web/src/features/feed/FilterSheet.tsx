import {
  CATEGORIES,
  CATEGORIES_BY_GROUP,
  GROUPS,
  KINDS,
  LANGUAGES,
  PERIODS,
} from '@friends/domain';
import type { Group, JapaneseNeeded, Language, Search } from '@friends/domain';
import { languageName, useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { KindIcon } from '../../ui/KindChip.tsx';
import { AreaFields } from './AreaFields.tsx';
import { Chips } from './Chips.tsx';
import { ClearButton } from './FilterRow.tsx';
import { kindChange } from './use-search-change.ts';
import type { Feed } from './use-feed.ts';
import type { SearchChange } from './use-search-change.ts';

interface FilterSheetProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly feed: Feed;
  readonly onChange: (change: SearchChange) => void;
}

/** All filters; each holds as soon as it is chosen, and the results follow behind the sheet. */
export function FilterSheet({ open, onOpenChange, feed, onChange }: FilterSheetProps) {
  const { tx } = useText('feed');
  const { search, request } = feed;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={tx('filter.title')}>
      <div className="grid gap-4">
        <AreaFields search={search} hasHome={request.home !== undefined} onChange={onChange} />
        <KindFields search={search} onChange={onChange} />
        <TopicField search={search} onChange={onChange} />
        <LanguageFields search={search} onChange={onChange} />
        <div className="flex flex-wrap items-center justify-between gap-2">
          <ClearButton onChange={onChange} />
          <Button look="primary" onClick={() => onOpenChange(false)}>
            {tx('filter.show')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface FieldsProps {
  readonly search: Search;
  readonly onChange: (change: SearchChange) => void;
}

function KindFields({ search: { kind, when }, onChange }: FieldsProps) {
  const { tx, ts } = useText('feed');
  return (
    <>
      <Chips label={ts('filter.what')}>
        {KINDS.map((one) => (
          <ToggleChip
            key={one}
            pressed={kind === one}
            icon={<KindIcon kind={one} className="size-4" />}
            onToggle={() => onChange(kindChange(kind, one))}
          >
            {tx(`common:kind.${one}`)}
          </ToggleChip>
        ))}
      </Chips>
      {(kind === undefined || kind === 'event') && (
        <Chips label={ts('filter.when')}>
          {PERIODS.map((one) => (
            <ToggleChip
              key={one}
              pressed={when === one}
              onToggle={() => onChange({ when: when === one ? undefined : one })}
            >
              {tx(`when.${one}`)}
            </ToggleChip>
          ))}
        </Chips>
      )}
    </>
  );
}

function TopicField({ search: { group, category }, onChange }: FieldsProps) {
  const { tx, ts } = useText('feed');
  const choose = (value: string) =>
    onChange({
      group: GROUPS.find((one) => one === value),
      category: CATEGORIES.find((one) => one === value),
    });
  return (
    <SelectField
      label={tx('filter.topic')}
      value={category ?? group ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{ts('filter.allTopics')}</option>
      {GROUPS.map((one: Group) => (
        <optgroup key={one} label={ts(`common:group.${one}`)}>
          <option value={one}>{ts('filter.allOf', { topic: ts(`common:group.${one}`) })}</option>
          {CATEGORIES_BY_GROUP[one].map((each) => (
            <option key={each} value={each}>
              {ts(`common:category.${each}`)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

const ENOUGH: readonly JapaneseNeeded[] = ['none', 'easy'];

function LanguageFields({ search: { speaks, japanese }, onChange }: FieldsProps) {
  const { tx, ts, language } = useText('feed');
  return (
    <>
      <SelectField
        label={tx('filter.speaks')}
        value={speaks ?? ''}
        onChange={(event) => onChange({ speaks: (event.target.value || undefined) as Language })}
      >
        <option value="">{ts('filter.anyLanguage')}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {languageName(one, language)}
          </option>
        ))}
      </SelectField>
      <Chips label={ts('filter.japanese')}>
        {ENOUGH.map((one) => (
          <ToggleChip
            key={one}
            pressed={japanese === one}
            onToggle={() => onChange({ japanese: japanese === one ? undefined : one })}
          >
            {tx(`common:japaneseNeeded.${one}`)}
          </ToggleChip>
        ))}
      </Chips>
    </>
  );
}
