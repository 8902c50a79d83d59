/**
 * The page by which LINE asks whom to send a link to: in its app where there is one, else on the
 * web. As documented for share buttons of one’s own look:
 * https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons
 * @param address whole address of the page that is shared
 * @param title what stands beside the link
 */
export function lineAddress(address: string, title: string): string {
  const line = new URL('https://social-plugins.line.me/lineit/share');
  line.searchParams.set('url', address);
  line.searchParams.set('text', title);
  return line.href;
}
