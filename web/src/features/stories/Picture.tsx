import { useState } from 'react';
import { PICTURE_PATH } from '@friends/domain';

/**
 * The picture of a story, in a frame that has its size before the picture comes; none where it
 * does not come. Only pictures of our own site are ever asked for.
 */
export function Picture({ path }: { readonly path: string }) {
  const [missing, setMissing] = useState(false);
  if (missing || !PICTURE_PATH.test(path)) return null;
  return (
    <img
      src={path}
      alt=""
      loading="lazy"
      width={640}
      height={360}
      onError={() => setMissing(true)}
      className="aspect-video w-full rounded-xl bg-sunken object-cover"
    />
  );
}
