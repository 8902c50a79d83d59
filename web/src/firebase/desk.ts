import { DEFAULT_DESK } from '@friends/domain';
import type { Desk } from '@friends/domain';
import { askFirestore, readFields } from './rest.ts';
import type { RestDocument } from './rest.ts';

let asked: Promise<Desk> | undefined;

async function ask(): Promise<Desk> {
  const document = (await askFirestore('/assist/desk')) as RestDocument | undefined;
  // Written by a call that checks every field.
  const said = readFields(document?.fields ?? {}) as unknown as Partial<Desk>;
  return { ...DEFAULT_DESK, ...said };
}

/**
 * What an admin says of JP-MIRAI Assist, else what its leaflet says; asked once a session.
 * @throws Failure; asked anew the next time
 */
export function readDesk(): Promise<Desk> {
  asked ??= ask();
  asked.catch(() => (asked = undefined));
  return asked;
}

/** Asks anew the next time, after the desk was edited here. */
export const forgetDesk = (): void => {
  asked = undefined;
};
