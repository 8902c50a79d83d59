import { DEFAULT_DESK } from '@friends/domain';
import type { Desk } from '@friends/domain';
import { documentIfThere } from './document-if-there.ts';

let asked: Promise<Desk> | undefined;

async function ask(): Promise<Desk> {
  // Written by a call that checks every field.
  const said = (await documentIfThere('assist/desk')) as Partial<Desk> | undefined;
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
