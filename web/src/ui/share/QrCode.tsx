import { useMemo } from 'react';
import { drawQr } from './qr.ts';

interface QrCodeProps {
  /** Whole address of a page. */
  readonly address: string;
  /** What the picture is, for those who do not see it. */
  readonly label: string;
}

/** Black on white also in the dark, as cameras want it. Nothing where the address is too long. */
export function QrCode({ address, label }: QrCodeProps) {
  const drawing = useMemo(() => drawQr(address), [address]);
  if (drawing === undefined) return null;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      shapeRendering="crispEdges"
      className="aspect-square w-full max-w-60 rounded-xl bg-white"
    >
      <path d={drawing.path} fill="#000" />
    </svg>
  );
}
