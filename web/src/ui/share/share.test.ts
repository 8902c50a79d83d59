import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { lineAddress } from './line.ts';
import { drawQr } from './qr.ts';

const POST = 'https://friends.example/posts/AAAAAAAAAAAAAAAAAAAA';
const search = (word: string) =>
  new URL(`/?word=${encodeURIComponent(word)}`, 'https://friends.example').href;

/** Reads a drawing back: which modules are dark. */
function modulesOf(drawing: ReturnType<typeof drawQr>): boolean[][] {
  if (drawing === undefined) throw new Error('there is no drawing');
  const { size, path } = drawing;
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return modules;
}

describe('the QR code', () => {
  test.each([POST, search('bóng đá'), search('サッカー ကစား')])('of %s is all there', (address) => {
    const { data } = encode(address, { ecc: 'M', border: 4 });
    expect(modulesOf(drawQr(address))).toEqual(data);
  });

  test('has the quiet zone that cameras want', () => {
    const modules = modulesOf(drawQr(POST));
    const edges = [...modules.slice(0, 4), ...modules.slice(-4)].flat();
    const sides = modules.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]);
    expect([...edges, ...sides].some(Boolean)).toBe(false);
    expect(modules[4]?.[4]).toBe(true);
  });

  test('is not drawn where a screen could not show it', () => {
    expect(drawQr(search('ကစား'.repeat(125)))).toBeUndefined();
  });
});

test.each([
  ['Bóng đá & bạn bè?', POST],
  ['サッカー #友だち', search('50% + &x=1')],
])('LINE is given “%s” and the address as they are', (title, address) => {
  const line = new URL(lineAddress(address, title));
  expect(`${line.origin}${line.pathname}`).toBe('https://social-plugins.line.me/lineit/share');
  expect(Object.fromEntries(line.searchParams)).toEqual({ url: address, text: title });
});
