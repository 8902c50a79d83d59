import { startFirstView } from './first-query.ts';
import { paintFeed } from './paint-feed.ts';

declare const __FIRST_HASHES__: Readonly<Record<string, string>>;

const view = startFirstView(window, __FIRST_HASHES__);
window.friendsFirstView = view;

// Offered once, soon after loading: whoever wants it later finds it there.
window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  window.friendsInstall = event;
});

if (view.feed !== undefined) {
  Promise.all([view.texts, view.feed.answer]).then(
    ([texts, answer]) => paintFeed(view, texts ?? {}, answer),
    // The app asks again and says what is wrong.
    () => undefined,
  );
}
