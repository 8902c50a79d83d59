const SUFFIX = /[- ]?(shi|machi|ch[oōó]|mura|son|ku)$/i;

/** GeoNames' towns under prefecture code and folded name, with and without their suffix. */
function townsByName({ towns, prefectures }, { PREFECTURES, foldLatin }) {
  const codes = new Map(PREFECTURES.map(({ code, en }) => [foldLatin(en), code]));
  const found = new Map();
  for (const town of towns) {
    const prefecture = codes.get(foldLatin(prefectures.get(`JP.${town.admin1}`) ?? ''));
    const names = new Set([town.name, town.name.replace(SUFFIX, '')].map(foldLatin));
    for (const name of names) {
      const key = `${prefecture}/${name}`;
      found.set(key, [...(found.get(key) ?? []), town]);
    }
  }
  return found;
}

/** Of several towns of one name, the one GeoNames files under a district of that name. */
function bestTown(towns, name, { districts }, foldLatin) {
  const inOwnDistrict = (town) =>
    foldLatin((districts.get(`JP.${town.admin1}.${town.admin2}`) ?? '').replace(SUFFIX, '')) ===
    name;
  return towns.find(inOwnDistrict) ?? towns[0];
}

/**
 * Gives each municipality its centre, from the supplement or else from the GeoNames town of the
 * same prefecture and reading.
 * @returns [{...municipality, lat, lng, source}], source being 'supplement', 'geonames' or
 *   undefined where neither knows it (then lat and lng are undefined too).
 */
export function locate(municipalities, geoNames, supplement, functions) {
  const { foldLatin, readingStem } = functions;
  const towns = townsByName(geoNames, functions);
  return municipalities.map((municipality) => {
    const { code, prefecture, ja, kana } = municipality;
    if (supplement[code] !== undefined) {
      const [lat, lng] = supplement[code];
      return { ...municipality, lat, lng, source: 'supplement' };
    }
    const name = foldLatin(readingStem(ja, kana));
    const town = bestTown(towns.get(`${prefecture}/${name}`) ?? [], name, geoNames, foldLatin);
    if (town === undefined) return municipality;
    return { ...municipality, lat: Number(town.lat), lng: Number(town.lng), source: 'geonames' };
  });
}
