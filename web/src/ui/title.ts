const NAME = 'JP-MIRAI Friends';

let title = '';
let waiting = 0;

function show(): void {
  const named = title === '' ? NAME : `${title} – ${NAME}`;
  document.title = waiting === 0 ? named : `(${waiting > 99 ? '99+' : waiting}) ${named}`;
}

/** Names the page in the browser's tab and history; '' where it is the app itself. */
export function setTitle(next: string): void {
  title = next;
  show();
}

/** Says in the page's title and on the app's icon how many messages wait to be read. */
export function setWaiting(count: number): void {
  waiting = count;
  show();
  // Browsers without badges do without; so do those that were not allowed to.
  const told = count === 0 ? navigator.clearAppBadge?.() : navigator.setAppBadge?.(count);
  told?.catch(() => undefined);
}
