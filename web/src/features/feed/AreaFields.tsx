import { useState } from 'react';
import { PREFECTURES, SEARCH_RADII_KM } from '@friends/domain';
import type { Search, SearchArea } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { PlaceField } from '../../places/PlaceField.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Chips } from './Chips.tsx';
import type { SearchChange } from './use-search-change.ts';

/** Ways to say where; `near` is a member's own feed, which widens by itself. */
const WAYS = ['near', 'home', 'place', 'prefecture', 'japan'] as const;
type Way = (typeof WAYS)[number];

const STARTING_KM = 10;

function wayOf(area: SearchArea | undefined, hasHome: boolean): Way {
  if (area === undefined) return hasHome ? 'near' : 'japan';
  if (area === 'japan') return 'japan';
  if ('prefecture' in area) return 'prefecture';
  return area.around === 'home' ? 'home' : 'place';
}

interface AreaFieldsProps {
  readonly search: Search;
  readonly hasHome: boolean;
  readonly onChange: (change: SearchChange) => void;
}

/** Where to look, how far around it, and which comes first. */
export function AreaFields({ search, hasHome, onChange }: AreaFieldsProps) {
  const { tx, ts } = useText('feed');
  const { area, order } = search;
  const known = wayOf(area, hasHome);
  // A place or a prefecture is asked for before there is one to search around.
  const [wanted, setWanted] = useState<Way>();
  const way = wanted ?? known;
  const ways = hasHome ? WAYS : WAYS.filter((one) => one !== 'near' && one !== 'home');
  const circle = typeof area === 'object' && 'around' in area ? area : undefined;
  const choose = (next: Way) => {
    const asks = next === 'place' || next === 'prefecture';
    setWanted(asks && next !== known ? next : undefined);
    if (next === 'near') onChange({ area: undefined });
    if (next === 'japan') onChange({ area: hasHome ? 'japan' : undefined, order: undefined });
    if (next === 'home') onChange({ area: { around: 'home', radiusKm: STARTING_KM } });
  };
  const around = (code: string) => {
    setWanted(undefined);
    onChange({ area: { around: code, radiusKm: circle?.radiusKm ?? STARTING_KM } });
  };
  return (
    <>
      <SelectField
        label={tx('filter.where')}
        value={way}
        onChange={(event) => choose(event.target.value as Way)}
      >
        {ways.map((one) => (
          <option key={one} value={one}>
            {ts(`filter.ways.${one}`)}
          </option>
        ))}
      </SelectField>
      {way === 'place' && (
        <PlaceField
          label={tx('filter.place')}
          value={known === 'place' ? circle?.around : undefined}
          onChange={({ code }) => around(code)}
        />
      )}
      {way === 'prefecture' && (
        <PrefectureField
          area={area}
          onChoose={(code) => {
            setWanted(undefined);
            onChange({ area: { prefecture: code }, order: undefined });
          }}
        />
      )}
      {way === known && circle !== undefined && (
        <Chips label={ts('filter.distance')}>
          {SEARCH_RADII_KM.map((km) => (
            <ToggleChip
              key={km}
              pressed={circle.radiusKm === km}
              onToggle={() => onChange({ area: { ...circle, radiusKm: km } })}
            >
              {tx('filter.within', { km })}
            </ToggleChip>
          ))}
        </Chips>
      )}
      {way === known && (circle !== undefined || way === 'near') && (
        <Chips label={ts('filter.order')}>
          <ToggleChip pressed={order === undefined} onToggle={() => onChange({ order: undefined })}>
            {tx('filter.newest')}
          </ToggleChip>
          <ToggleChip pressed={order === 'nearest'} onToggle={() => onChange({ order: 'nearest' })}>
            {tx('filter.nearest')}
          </ToggleChip>
        </Chips>
      )}
    </>
  );
}

interface PrefectureFieldProps {
  readonly area: SearchArea | undefined;
  readonly onChoose: (code: string) => void;
}

function PrefectureField({ area, onChoose }: PrefectureFieldProps) {
  const { tx, ts, language } = useText('feed');
  const value = typeof area === 'object' && 'prefecture' in area ? area.prefecture : '';
  const readsKanji = language === 'ja' || language === 'zh';
  return (
    <SelectField
      label={tx('filter.prefecture')}
      value={value}
      onChange={(event) => event.target.value && onChoose(event.target.value)}
    >
      <option value="">{ts('filter.choose')}</option>
      {PREFECTURES.map(({ code, ja, kana, en }) => (
        <option key={code} value={code}>
          {readsKanji ? ja : language === 'ja-easy' ? `${kana}（${ja}）` : en}
        </option>
      ))}
    </SelectField>
  );
}
