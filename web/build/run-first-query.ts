import { startFirstView } from './first-query.ts';
import { paintFeed } from './paint-feed.ts';

declare const __FIRST_HASHES__: Readonly<Record<string, string>>;

const view = startFirstView(window, __FIRST_HASHES__);
window.friendsFirstView = view;

if (view.feed !== undefined) {
  Promise.all([view.texts, view.feed.answer]).then(
    ([texts, answer]) => paintFeed(view, texts ?? {}, answer),
    // The app asks again and says what is wrong.
    () => undefined,
  );
}
