import { Route, Routes } from 'react-router';
import { AdminHome } from './AdminHome.tsx';
import { AdminShell } from './AdminShell.tsx';
import { AssociationsPage } from './associations/AssociationsPage.tsx';
import { CaseFiguresPage } from './cases/CaseFiguresPage.tsx';
import { CasePage } from './cases/CasePage.tsx';
import { CasesPage } from './cases/CasesPage.tsx';
import { ListsPage } from './lists/ListsPage.tsx';
import { AuditPage } from './audit/AuditPage.tsx';
import { CommendPage } from './commend/CommendPage.tsx';
import { CountPage } from './count/CountPage.tsx';
import { DeskPage } from './desk/DeskPage.tsx';
import { MembersFeedbackPage } from './feedback/MembersFeedbackPage.tsx';
import { NewPostsPage } from './posts/NewPostsPage.tsx';
import { PublicationEditPage } from './publications/PublicationEditPage.tsx';
import { PublicationsPage } from './publications/PublicationsPage.tsx';
import { AttendeesPage } from './trainings/AttendeesPage.tsx';
import { TrainingEditPage } from './trainings/TrainingEditPage.tsx';
import { TrainingsPage } from './trainings/TrainingsPage.tsx';

/** `/:lang/admin/…`: the pages of the secretariat, of which members load nothing. */
export function AdminPages() {
  return (
    <Routes>
      <Route element={<AdminShell />}>
        <Route path="stories" element={<PublicationsPage />} />
        <Route path="stories/:id" element={<PublicationEditPage kind="stories" />} />
        <Route path="announcements/:id" element={<PublicationEditPage kind="announcements" />} />
        <Route path="cases" element={<CasesPage />} />
        <Route path="cases/figures" element={<CaseFiguresPage />} />
        <Route path="cases/:id" element={<CasePage />} />
        <Route path="posts" element={<NewPostsPage />} />
        <Route path="lists" element={<ListsPage />} />
        <Route path="desk" element={<DeskPage />} />
        <Route path="commend" element={<CommendPage />} />
        <Route path="associations" element={<AssociationsPage />} />
        <Route path="trainings" element={<TrainingsPage />} />
        <Route path="trainings/:id" element={<TrainingEditPage />} />
        <Route path="trainings/:id/attendees" element={<AttendeesPage />} />
        <Route path="feedback" element={<MembersFeedbackPage />} />
        <Route path="count" element={<CountPage />} />
        <Route path="audit" element={<AuditPage />} />
        <Route path="*" element={<AdminHome />} />
      </Route>
    </Routes>
  );
}
