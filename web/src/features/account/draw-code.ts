const WIDTH = 1080;
const HEIGHT = 720;
const MARGIN = 60;
const FONT = 'system-ui, sans-serif';

interface CodePicture {
  readonly title: string;
  readonly code: string;
  readonly hint: string;
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  { y, size, weight }: { y: number; size: number; weight: number },
): void {
  pen.font = `${weight} ${size}px ${FONT}`;
  pen.fillText(text, WIDTH / 2, y, WIDTH - 2 * MARGIN);
}

/** A recovery code as a picture for the phone's album; undefined where browsers cannot draw. */
export async function drawCode({ title, code, hint }: CodePicture): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#0b5d57';
  pen.textAlign = 'center';
  write(pen, title, { y: 180, size: 48, weight: 700 });
  pen.fillStyle = '#1d2b2a';
  write(pen, code, { y: 390, size: 104, weight: 700 });
  write(pen, hint, { y: 540, size: 36, weight: 400 });
  write(pen, location.host, { y: 620, size: 36, weight: 400 });
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
}
