export { LearnPage } from './LearnPage.tsx';
export { ModulePage } from './ModulePage.tsx';
