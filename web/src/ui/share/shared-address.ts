/**
 * A whole address as it is shared: it opens in each receiver's language, and other apps show its
 * card in the language of who shares it.
 * @param path and search, without a language
 */
export function sharedAddress(path: string, origin: string, language: string): string {
  const address = new URL(path, origin);
  address.searchParams.set('in', language);
  return address.href;
}
