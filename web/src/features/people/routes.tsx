export { BlockedPage } from './BlockedPage.tsx';
export { PersonActions } from './PersonActions.tsx';
