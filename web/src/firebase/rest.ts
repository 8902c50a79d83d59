import { firestoreRestBase } from './config.ts';
import { Failure } from './failure.ts';

/** A value as Firestore's REST interface writes it. */
export interface RestValue {
  readonly stringValue?: string;
  readonly integerValue?: string;
  readonly doubleValue?: number;
  readonly booleanValue?: boolean;
  readonly timestampValue?: string;
  readonly nullValue?: null;
  readonly arrayValue?: { readonly values?: readonly RestValue[] };
  readonly mapValue?: { readonly fields?: RestFields };
}
export type RestFields = Readonly<Record<string, RestValue>>;

/** A document as the REST interface gives it; `name` is its full path. */
export interface RestDocument {
  readonly name: string;
  readonly fields?: RestFields;
}

/** A value as the app uses it; timestamps become milliseconds. */
export function readValue(value: RestValue): unknown {
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.integerValue !== undefined) return Number(value.integerValue);
  if (value.doubleValue !== undefined) return value.doubleValue;
  if (value.booleanValue !== undefined) return value.booleanValue;
  if (value.timestampValue !== undefined) return Date.parse(value.timestampValue);
  if (value.arrayValue !== undefined) return (value.arrayValue.values ?? []).map(readValue);
  if (value.mapValue !== undefined) return readFields(value.mapValue.fields ?? {});
  return null;
}

export function readFields(fields: RestFields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, readValue(value)]));
}

/**
 * Asks Firestore without the SDK. Visitors' requests go as text/plain, which spares the browser's
 * question to the server beforehand.
 * @param path after `…/documents`
 * @param body what is posted; a get without it
 * @throws Failure `offline`, `denied`, `unknown`
 */
export async function askFirestore(path: string, token?: string, body?: object): Promise<unknown> {
  const init: RequestInit = {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      ...(body && { 'Content-Type': 'text/plain' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
  };
  const response = await fetch(`${firestoreRestBase(location)}${path}`, init).catch(() => {
    throw new Failure('offline');
  });
  if (response.status === 404) return undefined;
  if (response.status === 401 || response.status === 403) throw new Failure('denied');
  if (!response.ok) throw new Failure('unknown');
  return response.json();
}
