export { BadgesPage } from './BadgesPage.tsx';
export { ThanksAt } from './ThanksAt.tsx';
export { ThanksPage } from './ThanksPage.tsx';
