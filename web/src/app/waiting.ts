import { WAITING } from '../first-view.ts';

/**
 * Where the page came with posts for others than this reader, what it shows meanwhile stands beside
 * them: moved to where React takes its place, nothing is empty in between.
 */
export function showWaiting(root: HTMLElement): void {
  const waiting = document.getElementById(WAITING);
  if (waiting === null) return;
  root.replaceChildren(...waiting.childNodes);
  waiting.remove();
  delete document.documentElement.dataset['own'];
}
