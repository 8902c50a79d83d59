import { useMemo } from 'react';
import { useText } from '../../i18n/index.ts';
import { drawQr } from './qr.ts';

/**
 * A whole address for the camera of somebody close by: black on white also in the dark, as cameras
 * want it. Nothing where the address is too long for it.
 */
export function QrCode({ address }: { readonly address: string }) {
  const { tx, ts } = useText('share');
  const drawing = useMemo(() => drawQr(address), [address]);
  if (drawing === undefined) return null;
  return (
    <figure className="grid justify-items-center gap-2 text-center text-sm text-muted">
      <svg
        role="img"
        aria-label={ts('qrLabel')}
        viewBox={`0 0 ${drawing.size} ${drawing.size}`}
        shapeRendering="crispEdges"
        className="aspect-square w-full max-w-52 rounded-xl bg-white"
      >
        <path d={drawing.path} fill="#000" />
      </svg>
      <figcaption>{tx('qr')}</figcaption>
    </figure>
  );
}
