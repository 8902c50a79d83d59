/** Latitude and longitude in degrees. */
export type Position = [latitude: number, longitude: number];

export interface PrefectureOutline {
  /** JIS X 0401, two digits. */
  readonly code: string;
  /** Where its name stands. */
  readonly label: Position;
  readonly rings: readonly (readonly Position[])[];
}

/** As tools/map writes them: thousandths of a degree; rings as a corner and the steps from it. */
type PackedOutlines = Readonly<
  Record<
    string,
    { readonly label: readonly number[]; readonly rings: readonly (readonly number[])[] }
  >
>;

function unpackRing(steps: readonly number[]): Position[] {
  const ring: Position[] = [];
  let [latitude, longitude] = [0, 0];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    latitude += steps[index] ?? 0;
    longitude += steps[index + 1] ?? 0;
    ring.push([latitude / 1000, longitude / 1000]);
  }
  return ring;
}

/** The prefectures of `web/public/map/japan.json`. */
export const unpackOutlines = (packed: PackedOutlines): PrefectureOutline[] =>
  Object.entries(packed).map(([code, { label, rings }]) => ({
    code,
    label: [(label[0] ?? 0) / 1000, (label[1] ?? 0) / 1000],
    rings: rings.map(unpackRing),
  }));

let loading: Promise<PrefectureOutline[]> | undefined;

/** Loads the outlines once; a failed attempt is tried again when next asked for. */
export function loadOutlines(): Promise<PrefectureOutline[]> {
  loading ??= fetchOutlines();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchOutlines(): Promise<PrefectureOutline[]> {
  const response = await fetch('/map/japan.json');
  if (!response.ok) throw new Error(`japan.json: ${response.status}`);
  return unpackOutlines((await response.json()) as PackedOutlines);
}
