import type { Place } from './place.ts';

/** A municipality, or a ward of one, and the cell of whichever was named. */
export interface PlaceChoice {
  readonly place: Place;
  /** The ward of a designated city, where one was named. */
  readonly ward?: Place;
  /** The cell of the ward or of the municipality, or one that the device rounded to. */
  readonly geohash: string;
}

/**
 * What a code stands for: a municipality, or a ward with its city. JIS gives the wards of a
 * designated city the codes behind the city's own. Undefined where the code is neither.
 */
export function choiceOfCode(
  code: string,
  places: ReadonlyMap<string, Place>,
  wards: readonly Place[],
): PlaceChoice | undefined {
  const place = places.get(code);
  if (place !== undefined) return { place, geohash: place.geohash };
  const ward = wards.find((each) => each.code === code);
  const city = ward && cityOfWard(ward, places);
  return city && { place: city, ward, geohash: ward.geohash };
}

function cityOfWard(ward: Place, places: ReadonlyMap<string, Place>): Place | undefined {
  for (let number = Number(ward.code) - 1; number % 100 !== 99; number -= 1) {
    const city = places.get(String(number).padStart(5, '0'));
    if (city !== undefined) return city;
  }
  return undefined;
}

/** The wards of a city, by their codes; none for other municipalities. */
export function wardsOf(
  city: Place,
  places: ReadonlyMap<string, Place>,
  wards: readonly Place[],
): Place[] {
  const isNear = ({ code }: Place): boolean => code.slice(0, 3) === city.code.slice(0, 3);
  return wards.filter((ward) => isNear(ward) && cityOfWard(ward, places)?.code === city.code);
}
