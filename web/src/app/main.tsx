import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { adoptFeed, primeFeed } from '../features/feed/prime.ts';
import type { CarriedFeed } from '../features/feed/prime.ts';
import { takeCarriedFeed } from '../first-view.ts';
import { startTexts } from '../i18n/index.ts';
import { App } from './App.tsx';
import { showWaiting } from './waiting.ts';
import './app.css';

const root = document.getElementById('root');
const { language = 'en', feed } = window.friendsFirstView ?? {};
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);

if (root !== null) {
  // The page keeps its first paint until its texts are there.
  await startTexts(language);
  // Put there by our own function (entry-server.tsx).
  const carried = takeCarriedFeed() as CarriedFeed | undefined;
  if (carried) {
    adoptFeed(language, location.search, carried);
    hydrateRoot(root, app);
  } else {
    if (feed?.arrived) await primeFeed(language, location.search);
    showWaiting(root);
    createRoot(root).render(app);
  }
}
