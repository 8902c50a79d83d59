/** What a document holds, as tests write it; encoded for Firestore's REST protocol. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Date
  | Special
  | readonly Value[]
  | { readonly [field: string]: Value };
export type Data = Record<string, Value>;

/** A value of a type that JavaScript lacks, as the protocol writes it. */
export class Special {
  constructor(readonly encoded: Readonly<Record<string, unknown>>) {}
}

/** The server's time of the request: `serverTimestamp()` of the SDK. */
export const NOW = new Special({});

/** A number that Firestore keeps as a double, whole or not. */
export const float = (value: number) => new Special({ doubleValue: value });
export const bytes = (text: string) =>
  new Special({ bytesValue: Buffer.from(text).toString('base64') });
export const geoPoint = (latitude: number, longitude: number) =>
  new Special({ geoPointValue: { latitude, longitude } });
export const reference = (path: string) =>
  new Special({ referenceValue: `projects/demo-rules/databases/(default)/documents/${path}` });

/** Whether a value has fields of its own. */
export const isMap = (value: Value | undefined): value is Data =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Date) &&
  !(value instanceof Special) &&
  !Array.isArray(value);

/** The same value in objects of its own. */
export function copied<T extends Value>(value: T): T {
  if (Array.isArray(value)) return value.map((item: Value) => copied(item)) as unknown as T;
  if (!isMap(value)) return value;
  const fields = Object.entries(value).map(([field, below]) => [field, copied(below)]);
  return Object.fromEntries(fields) as T;
}

function encode(value: Value): object {
  if (value instanceof Special) return value.encoded;
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number') {
    return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
  }
  if (isMap(value)) return { mapValue: { fields: encodeFields(value) } };
  return { arrayValue: { values: (value as readonly Value[]).map(encode) } };
}

/** The fields of a document without those the server fills in. */
export function encodeFields(data: Data): Record<string, object> {
  const known = Object.entries(data).filter(([, value]) => value !== NOW);
  return Object.fromEntries(known.map(([field, value]) => [field, encode(value)]));
}

const quoted = (field: string) => (/^[A-Za-z_]\w*$/u.test(field) ? field : `\`${field}\``);

/** The paths of the fields that the server fills in with its time. */
export function serverTimes(data: Data, above: readonly string[] = []): string[] {
  return Object.entries(data).flatMap(([field, value]) => {
    const path = [...above, quoted(field)];
    if (value === NOW) return [path.join('.')];
    return isMap(value) ? serverTimes(value, path) : [];
  });
}
