import { placeCell } from '@friends/domain';

/** The cell the phone is in, or why there is none: not allowed, or not to be found. */
export type PhoneCell = { readonly cell: string } | { readonly problem: 'denied' | 'failed' };

const WAIT_MS = 15_000;
/** An older position does as well: people stay in their cell for hours. */
const MAX_AGE_MS = 10 * 60_000;
/** A position guessed from the network, with so wide a margin, names no cell. */
const MAX_MARGIN_M = 10_000;

/**
 * Asks the phone where it is. The position is rounded to its cell here, before anything else sees
 * it: the exact one is neither kept nor sent.
 */
export function phoneCell(): Promise<PhoneCell> {
  const { geolocation } = navigator as Partial<Pick<Navigator, 'geolocation'>>;
  return new Promise((resolve) => {
    if (geolocation === undefined) return resolve({ problem: 'failed' });
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve(
          accuracy > MAX_MARGIN_M
            ? { problem: 'failed' }
            : { cell: placeCell(latitude, longitude) },
        ),
      ({ code, PERMISSION_DENIED }) =>
        resolve({ problem: code === PERMISSION_DENIED ? 'denied' : 'failed' }),
      { enableHighAccuracy: false, timeout: WAIT_MS, maximumAge: MAX_AGE_MS },
    );
  });
}
