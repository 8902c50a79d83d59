export { CasesPage } from './CasesPage.tsx';
export { JoinPage } from './JoinPage.tsx';
export { LostPage } from './LostPage.tsx';
export { ProfilePage } from './ProfilePage.tsx';
export { ReportsPage } from './ReportsPage.tsx';
export { SanctionPage } from './SanctionPage.tsx';
