import { useId, useState } from 'react';
import type { PlaceChoice } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { GlobeIcon, PlaceIcon } from '../ui/icons.tsx';
import { MapChoice } from './MapChoice.tsx';
import { NearPlaces } from './NearPlaces.tsx';
import { PhonePosition } from './PhonePosition.tsx';
import type { Places } from './places.ts';

interface OtherWaysProps {
  readonly places: Places | undefined;
  /** The cell chosen before. */
  readonly cell: string | undefined;
  readonly onChoose: (choice: PlaceChoice) => void;
}

type Way = 'phone' | 'map';

/** Choosing a place without typing: by the phone's position or on a map. */
export function OtherWays({ places, cell: before, onChoose }: OtherWaysProps) {
  const { tx } = useText('fields');
  const panel = useId();
  const [way, setWay] = useState<Way>();
  const [cell, setCell] = useState<string>();
  const toggle = (next: Way) => ({
    'aria-expanded': way === next,
    'aria-controls': panel,
    onClick: () => {
      setWay(way === next ? undefined : next);
      setCell(undefined);
    },
  });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button {...toggle('phone')} icon={<PlaceIcon />} className="text-sm">
          {tx('place.phone.button')}
        </Button>
        <Button {...toggle('map')} icon={<GlobeIcon />} className="text-sm">
          {tx('place.map')}
        </Button>
      </div>
      <div id={panel} className="grid gap-3 empty:hidden">
        {way === 'phone' && <PhonePosition onCell={setCell} />}
        {way === 'map' && <MapChoice cell={cell ?? before} onCell={setCell} />}
        {cell && places && <NearPlaces {...{ cell, places, onChoose }} />}
      </div>
    </div>
  );
}
