import { SEARCH_RADII_KM } from '@friends/domain';
import type { Search, SearchArea } from '@friends/domain';
import { addressOf } from './request.ts';
import type { FeedRequest, Ground } from './request.ts';

const circleOf = (code: string, km: number): SearchArea => ({
  around: code,
  radiusKm: SEARCH_RADII_KM.find((radius) => km <= radius) ?? 50,
});

/** The area as somebody else sees the same: a home becomes its municipality, never its cell. */
function sharedArea({ search, home }: FeedRequest, ground: Ground | undefined): Search['area'] {
  const { area } = search;
  if (area !== undefined && (area === 'japan' || 'prefecture' in area)) return area;
  if (area !== undefined && area.around !== 'home') return area;
  if (home === undefined) return addressOf(search) === '' ? undefined : 'japan';
  if (area !== undefined) return circleOf(home.code, area.radiusKm);
  if (ground?.kind === 'prefecture') return { prefecture: ground.code };
  return ground?.kind === 'circle' ? circleOf(home.code, ground.radiusKm) : 'japan';
}

/** The address of a search without a language, which opens in that of whoever gets it. */
export function shareAddress(request: FeedRequest, ground: Ground | undefined): string {
  const search = { ...request.search };
  const area = sharedArea(request, ground);
  delete search.area;
  return `/${addressOf({ ...search, ...(area !== undefined && { area }) })}`;
}
