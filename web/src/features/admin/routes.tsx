export { AdminHome } from './AdminHome.tsx';
export { AdminShell } from './AdminShell.tsx';
export { CommendPage } from './commend/CommendPage.tsx';
export { MembersFeedbackPage } from './feedback/MembersFeedbackPage.tsx';
export { PublicationEditPage } from './publications/PublicationEditPage.tsx';
export { PublicationsPage } from './publications/PublicationsPage.tsx';
