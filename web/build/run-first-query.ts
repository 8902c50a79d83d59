import { startFirstView } from './first-query.ts';

declare const __FIRST_HASHES__: Readonly<Record<string, string>>;

window.friendsFirstView = startFirstView(window, __FIRST_HASHES__);
