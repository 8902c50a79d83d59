const JAPAN = { south: 24, north: 46, west: 122.9, east: 149 };
const WIDENED_DEGREES = 0.4;
const COUNTY_KM = 100;
const SAME_POINT_KM = 0.3;

/** Islands far from the rest of their prefecture or county: their distance says nothing. */
const REMOTE = new Set([
  ...['01695', '01696', '01697', '01698', '01699', '01700'], // the Northern Territories
  ...['13401', '13402', '13421'], // Hachijo, Aogashima, Ogasawara
  ...['46303', '46304'], // Mishima and Toshima between Kyushu and Amami
  ...['47357', '47358', '47375', '47381', '47382'], // Daito, Tarama, Yaeyama
]);

/** Distance of two points in km; flat, which is good to 1 % over a prefecture. */
export function kilometres(a, b) {
  const east = (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(a.lat - b.lat, east) * 111.2;
}

const inside = ({ lat, lng }, { south, north, west, east }) =>
  lat >= south && lat <= north && lng >= west && lng <= east;

/** The box around points, widened on all sides. */
function boxAround(points) {
  const lats = points.map(({ lat }) => lat);
  const lngs = points.map(({ lng }) => lng);
  return {
    south: Math.min(...lats) - WIDENED_DEGREES,
    north: Math.max(...lats) + WIDENED_DEGREES,
    west: Math.min(...lngs) - WIDENED_DEGREES,
    east: Math.max(...lngs) + WIDENED_DEGREES,
  };
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

const label = ({ code, ja, lat, lng }) => `${code} ${ja} (${lat}, ${lng})`;

function outsideBoxes(places) {
  const problems = places
    .filter((place) => !inside(place, JAPAN))
    .map((place) => `${label(place)} is not in Japan`);
  for (const group of groupBy(places, ({ prefecture }) => prefecture).values()) {
    const joined = group.filter(({ source }) => source === 'geonames');
    for (const place of group.filter(({ source }) => source === 'supplement')) {
      if (joined.length === 0 || REMOTE.has(place.code)) continue;
      if (!inside(place, boxAround(joined)))
        problems.push(`${label(place)} is outside its prefecture`);
    }
  }
  return problems;
}

/** JIS gives each county (and the cities of a prefecture) its own run of twenty codes. */
function farFromCounty(places) {
  const counties = groupBy(places, ({ code }) => Math.floor(Number(code) / 20));
  return [...counties.values()].flatMap((county) =>
    county
      .filter(({ code }) => county.length > 1 && Number(code.slice(2)) > 300 && !REMOTE.has(code))
      .filter((place) =>
        county.every((other) => other === place || kilometres(place, other) > COUNTY_KM),
      )
      .map((place) => `${label(place)} is over ${COUNTY_KM} km from the rest of its county`),
  );
}

function samePoints(places) {
  const sorted = [...places].sort((a, b) => a.lat - b.lat);
  return sorted.flatMap((place, at) => {
    const problems = [];
    for (let next = at + 1; next < sorted.length; next += 1) {
      if (sorted[next].lat - place.lat > SAME_POINT_KM / 100) break;
      if (kilometres(place, sorted[next]) < SAME_POINT_KM)
        problems.push(`${label(place)} and ${label(sorted[next])} are one point`);
    }
    return problems;
  });
}

/**
 * What is wrong with located municipalities (as `locate` gives them), one line each: no centre,
 * outside Japan or the prefecture, far from the county (a homonym's centre), two on one point.
 */
export function problemsOf(places) {
  const located = places.filter(({ lat, lng }) => Number.isFinite(lat) && Number.isFinite(lng));
  const missing = places.filter((place) => !located.includes(place));
  return [
    ...missing.map((place) => `${place.code} ${place.ja} has no centre`),
    ...outsideBoxes(located),
    ...farFromCounty(located),
    ...samePoints(located),
  ];
}
