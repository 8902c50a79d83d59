import { encode } from 'uqr';

export interface QrDrawing {
  /** Modules from edge to edge, the quiet zone of four on each side included. */
  readonly size: number;
  /** The dark modules as an SVG path, one unit a module. */
  readonly path: string;
}

/** Above it (105 modules, 662 bytes) a screen’s modules are too small for cheap cameras. */
const MAX_VERSION = 22;
const QUIET_ZONE = 4;

function rowPath(row: readonly boolean[], y: number): string {
  const runs = row.map((dark) => (dark ? 'x' : ' ')).join('');
  return [...runs.matchAll(/x+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}

/**
 * Draws an address as a QR code (ISO/IEC 18004, error correction M).
 * @returns undefined where the address is too long for one
 */
export function drawQr(address: string): QrDrawing | undefined {
  try {
    const options = { ecc: 'M', border: QUIET_ZONE, maxVersion: MAX_VERSION } as const;
    const { data, size } = encode(address, options);
    return { size, path: data.map(rowPath).join('') };
  } catch {
    // The library throws for what does not fit.
    return undefined;
  }
}
