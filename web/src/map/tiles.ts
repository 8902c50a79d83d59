/** Map pictures and whom to thank for them; no `url` where a build wants none. */
export interface Tiles {
  readonly url?: string;
  readonly credit: Credit;
}

export interface Credit {
  readonly label: string;
  readonly href?: string;
}

/** Pale map of the Geospatial Information Authority of Japan, with the credit that it asks for. */
const GSI: Required<Tiles> = {
  url: 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png',
  credit: { label: '地理院タイル', href: 'https://maps.gsi.go.jp/development/ichiran.html' },
};

/** “© Somebody https://…”: what stands before the address is the words of the link. */
export function parseCredit(text: string): Credit {
  const [, label = '', href] = /^(.*?)\s*(https?:\/\/\S+)?$/u.exec(text.trim()) ?? [];
  if (href === undefined) return { label };
  return { label: label || href, href };
}

/**
 * The tiles a build is configured for.
 * @param url VITE_MAP_TILES: an address with {z}, {x} and {y}; `none` for outlines alone
 * @param credit VITE_MAP_ATTRIBUTION: as for parseCredit
 */
export function tilesOf(url?: string, credit?: string): Tiles {
  if (!url) return GSI;
  if (url === 'none') return { credit: { label: '' } };
  return { url, credit: parseCredit(credit ?? '') };
}

export const TILES = tilesOf(import.meta.env.VITE_MAP_TILES, import.meta.env.VITE_MAP_ATTRIBUTION);
