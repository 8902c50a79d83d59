/** Whether the app was opened from the home screen, where iOS keeps its data apart. */
export const isInstalled = (): boolean =>
  typeof matchMedia !== 'undefined' &&
  (matchMedia('(display-mode: standalone)').matches ||
    (navigator as { readonly standalone?: boolean }).standalone === true);

/** iPads call themselves Macs, and are the only ones with a screen to touch. */
export const isAppleTouch = ({ userAgent, maxTouchPoints }: Navigator): boolean =>
  /iPhone|iPad|iPod/.test(userAgent) || (/Mac/.test(userAgent) && maxTouchPoints > 1);

/** What Chromium gives a page that can be installed; other browsers have none. */
export interface InstallPrompt extends Event {
  /** Asks whether to install; only once, and only right after a tap. */
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

declare global {
  interface Window {
    /** Put there by the script in the page, before the app was loaded. */
    friendsInstall?: InstallPrompt;
  }
  interface WindowEventMap {
    beforeinstallprompt: InstallPrompt;
  }
}
