import { placeName, prefectureOf } from '@friends/domain';
import type { Centre, ReadingLanguage, Search } from '@friends/domain';
import { loadPlaces } from '../../places/places.ts';
import type { FeedRequest, Ground, Home } from './request.ts';

/** Circles a member's feed widens to, in kilometres; its prefecture and all of Japan follow. */
const WIDER_KM = [30, 50] as const;
/** Nearest first, a wide circle costs no more than a narrow one. */
const NEAREST_KM = [150, 500] as const;

const OWN_KEY = 'friends.own-cell';

/** The cell that stands for a municipality, remembered so that a home's is loaded once. */
async function cellOfPlace(code: string): Promise<string | undefined> {
  try {
    const [known, cell] = (localStorage.getItem(OWN_KEY) ?? '').split(' ');
    if (known === code && cell) return cell;
    const found = (await loadPlaces()).byCode.get(code)?.geohash;
    if (found !== undefined) localStorage.setItem(OWN_KEY, `${code} ${found}`);
    return found;
  } catch {
    // Without the list of places one's own cell still counts as near.
    return undefined;
  }
}

/** Where a member's distances are measured from: the home, with all of its municipality near. */
export async function homeCentre({ asMember, home }: FeedRequest): Promise<Centre | undefined> {
  if (!asMember || home === undefined) return undefined;
  const own = await cellOfPlace(home.code);
  return { geohash: home.geohash, ...(own !== undefined && { own }) };
}

/** A prefecture's name as readers of the interface write it, with readings in Easy Japanese. */
function prefectureText(code: string, language: ReadingLanguage): string {
  const prefecture = prefectureOf(code);
  if (prefecture === undefined) return '';
  const { ja, kana, en } = prefecture;
  if (language === 'ja-easy') return `${ja}《${kana}》`;
  return language === 'ja' || language === 'zh' ? ja : en;
}

const prefecture = (code: string, language: ReadingLanguage) => ({
  kind: 'prefecture' as const,
  code: code.slice(0, 2),
  name: prefectureText(code, language),
});

/** The grounds of a member's own feed, each wider than the one before. */
function around(
  home: Home,
  centre: Centre,
  { order }: Search,
  language: ReadingLanguage,
): Ground[] {
  const circle = (radiusKm: number) => ({ kind: 'circle' as const, centre, radiusKm });
  if (order === 'nearest') return NEAREST_KM.map(circle);
  const wider = WIDER_KM.filter((radiusKm) => radiusKm > home.radiusKm);
  return [
    circle(home.radiusKm),
    ...wider.map((radiusKm) => ({ ...circle(radiusKm), widened: true })),
    { ...prefecture(home.code, language), widened: true },
    { kind: 'japan', widened: true },
  ];
}

/** @throws Error where the list of places cannot be loaded */
async function placeCircle(
  code: string,
  radiusKm: number,
  language: ReadingLanguage,
): Promise<Ground> {
  const place = (await loadPlaces()).byCode.get(code);
  if (place === undefined) return { kind: 'japan', problem: 'unknown-place' };
  const { name } = placeName(place, language);
  return { kind: 'circle', centre: { geohash: place.geohash }, radiusKm, name };
}

/**
 * Where a search looks: one ground where its address names it, several to widen over where it is
 * left open.
 * @returns at least one
 * @throws Error where a place has to be looked up and the list of places cannot be loaded
 */
export async function groundsOf(request: FeedRequest): Promise<readonly Ground[]> {
  const { search, language, home } = request;
  const { area } = search;
  if (area === 'japan') return [{ kind: 'japan' }];
  if (area !== undefined && 'prefecture' in area) return [prefecture(area.prefecture, language)];
  if (area !== undefined && area.around !== 'home') {
    return [await placeCircle(area.around, area.radiusKm, language)];
  }
  const centre = await homeCentre(request);
  if (home === undefined || centre === undefined) {
    return [{ kind: 'japan', ...(area !== undefined && { problem: 'no-home' as const }) }];
  }
  if (area === undefined) return around(home, centre, search, language);
  return [{ kind: 'circle', centre, radiusKm: area.radiusKm }];
}
