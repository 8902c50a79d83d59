import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../i18n/index.ts';
import { App } from './App.tsx';
import './app.css';

const root = document.getElementById('root');
const language = window.friendsFirstView?.language ?? 'en';

if (root !== null) {
  // The page keeps its first paint until its texts are there.
  await startTexts(language);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
