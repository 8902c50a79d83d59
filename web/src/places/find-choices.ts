import {
  cellCentre,
  choiceOfCode,
  codesOfZip,
  nearestPlaces,
  searchChoices,
  searchPlaces,
  zipDigits,
} from '@friends/domain';
import type { Place, PlaceChoice, Zips } from '@friends/domain';
import type { Places, Wards } from './places.ts';

const SHOWN = 8;
/** From how many digits on a postal code narrows the choice down. */
export const ZIP_FROM = 3;
const ZIP_DIGITS = 7;

/** What has been loaded so far. */
export interface Sources {
  readonly places?: Places;
  readonly wards?: Wards;
  readonly zips?: Zips;
}

/** Nothing asked, more digits needed, something still to load, or what was found. */
export type Search = 'nothing' | 'short' | 'loading' | readonly PlaceChoice[];

function byZip(digits: string, { places, wards, zips }: Sources, finer: boolean): Search {
  if (digits.length < ZIP_FROM) return 'short';
  if (places === undefined || wards === undefined || zips === undefined) return 'loading';
  const choices = codesOfZip(zips, digits)
    .map((code) => choiceOfCode(code, places.byCode, wards.all))
    .filter((choice) => choice !== undefined);
  if (finer) return choices.slice(0, SHOWN);
  const cities = new Set(choices.map(({ place }) => place));
  return [...cities].slice(0, SHOWN).map((place) => ({ place, geohash: place.geohash }));
}

/**
 * The places for what somebody has typed: by postal code where it is digits, otherwise by name.
 * @param finer whether the wards of cities are among the choices
 */
export function findChoices(query: string, sources: Sources, finer: boolean): Search {
  if (query.trim() === '') return 'nothing';
  const digits = zipDigits(query);
  if (digits !== undefined) return byZip(digits, sources, finer);
  const { places, wards } = sources;
  if (places === undefined) return 'loading';
  if (finer && wards) return searchChoices(places.index, wards.index, query, SHOWN);
  return searchPlaces(places.index, query, SHOWN).map((place) => ({
    place,
    geohash: place.geohash,
  }));
}

/** Which text says that a query found nothing: a postal code has another than a name. */
export function problemOf(query: string): 'zipUnknown' | 'zipLong' | 'none' {
  const digits = zipDigits(query);
  if (digits === undefined) return 'none';
  return digits.length > ZIP_DIGITS ? 'zipLong' : 'zipUnknown';
}

const NEAR = 5;
/** No place in Japan where people live is so far from the next town hall. */
const ABROAD_KM = 60;

/**
 * The municipalities round a cell, nearest first, by their town halls and ward offices; each with
 * the cell. Undefined where it is not in Japan.
 */
export function choicesNear(
  cell: string,
  { all, byCode }: Places,
  wards: readonly Place[],
): PlaceChoice[] | undefined {
  const { latitude, longitude } = cellCentre(cell);
  const near = nearestPlaces([...all, ...wards], latitude, longitude, 3 * NEAR);
  if ((near[0]?.km ?? Infinity) > ABROAD_KM) return undefined;
  const cities = near.map(({ place }) => choiceOfCode(place.code, byCode, wards)?.place);
  return [...new Set(cities)]
    .filter((place) => place !== undefined)
    .slice(0, NEAR)
    .map((place) => ({ place, geohash: cell }));
}
