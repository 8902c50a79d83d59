export { JoinPage } from './JoinPage.tsx';
export { ProfilePage } from './ProfilePage.tsx';
export { SanctionPage } from './SanctionPage.tsx';
