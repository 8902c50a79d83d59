import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../i18n/index.ts';
import { primeFeed } from '../features/feed/prime.ts';
import { App } from './App.tsx';
import './app.css';

const root = document.getElementById('root');
const { language = 'en', feed } = window.friendsFirstView ?? {};

if (root !== null) {
  // The page keeps its first paint until its texts are there.
  await startTexts(language);
  if (feed?.arrived) await primeFeed(language, location.search);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
