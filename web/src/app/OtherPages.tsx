import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { MembersOnly } from './MembersOnly.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import {
  loadAccount,
  loadAdmin,
  loadCompose,
  loadEvents,
  loadFeedback,
  loadLearn,
  loadMember,
  loadNotices,
  loadPeople,
  loadRules,
  loadSearches,
  loadStories,
  loadThanks,
  loadThreads,
  loadTrainings,
} from './routes.ts';
import { SessionsSlot } from './SessionsSlot.tsx';
import { renderPerson, renderThanks } from './slots.tsx';

const LearnPage = lazy(async () => ({ default: (await loadLearn()).LearnPage }));
const ModulePage = lazy(async () => ({ default: (await loadLearn()).ModulePage }));
const RulesPage = lazy(async () => ({ default: (await loadRules()).RulesPage }));
const AccountPage = lazy(async () => ({ default: (await loadAccount()).AccountPage }));
const CodePage = lazy(async () => ({ default: (await loadAccount()).CodePage }));
const DeletePage = lazy(async () => ({ default: (await loadAccount()).DeletePage }));
const MailPage = lazy(async () => ({ default: (await loadAccount()).MailPage }));
const RecoverPage = lazy(async () => ({ default: (await loadAccount()).RecoverPage }));
const CasesPage = lazy(async () => ({ default: (await loadMember()).CasesPage }));
const ReportsPage = lazy(async () => ({ default: (await loadMember()).ReportsPage }));
const JoinPage = lazy(async () => ({ default: (await loadMember()).JoinPage }));
const ProfilePage = lazy(async () => ({ default: (await loadMember()).ProfilePage }));
const NewPostPage = lazy(async () => ({ default: (await loadCompose()).NewPostPage }));
const EditPostPage = lazy(async () => ({ default: (await loadCompose()).EditPostPage }));
const OwnPostsPage = lazy(async () => ({ default: (await loadCompose()).OwnPostsPage }));
const AskPage = lazy(async () => ({ default: (await loadThreads()).AskPage }));
const InboxPage = lazy(async () => ({ default: (await loadThreads()).InboxPage }));
const ThreadPage = lazy(async () => ({ default: (await loadThreads()).ThreadPage }));
const SavedSearchesPage = lazy(async () => ({ default: (await loadSearches()).SavedSearchesPage }));
const BlockedPage = lazy(async () => ({ default: (await loadPeople()).BlockedPage }));
const MyEventsPage = lazy(async () => ({ default: (await loadEvents()).MyEventsPage }));
const StoriesPage = lazy(async () => ({ default: (await loadStories()).StoriesPage }));
const PublicationPage = lazy(async () => ({ default: (await loadStories()).PublicationPage }));
const FeedbackPage = lazy(async () => ({ default: (await loadFeedback()).FeedbackPage }));
const TrainingPage = lazy(async () => ({ default: (await loadTrainings()).TrainingPage }));
const BadgesPage = lazy(async () => ({ default: (await loadThanks()).BadgesPage }));
const ThanksPage = lazy(async () => ({ default: (await loadThanks()).ThanksPage }));
const AdminPages = lazy(async () => ({ default: (await loadAdmin()).AdminPages }));
const NoticesPage = lazy(async () => ({ default: (await loadNotices()).NoticesPage }));
const NoticeSettingsPage = lazy(async () => ({
  default: (await loadNotices()).NoticeSettingsPage,
}));

/** Every address but the feed and posts, so that those two need not know of them. */
export function OtherPages() {
  return (
    <Routes>
      <Route path="rules" element={<RulesPage />} />
      <Route path="badges" element={<BadgesPage />} />
      <Route path="learn" element={<LearnPage sessions={<SessionsSlot />} />} />
      <Route path="learn/:module" element={<ModulePage />} />
      <Route path="join" element={<JoinPage />} />
      <Route path="recover" element={<RecoverPage />} />
      <Route path="mail" element={<MailPage />} />
      <Route element={<MembersOnly />}>
        <Route path="me" element={<ProfilePage />} />
        <Route path="account" element={<AccountPage />} />
        <Route path="account/code" element={<CodePage />} />
        <Route path="account/delete" element={<DeletePage />} />
        <Route path="mine" element={<OwnPostsPage />} />
        <Route path="new" element={<NewPostPage />} />
        <Route path="posts/:id/edit" element={<EditPostPage />} />
        <Route path="ask/:postId" element={<AskPage />} />
        <Route path="threads" element={<InboxPage />} />
        <Route path="threads/:id" element={<ThreadPage {...{ renderPerson, renderThanks }} />} />
        <Route path="blocked" element={<BlockedPage />} />
        <Route path="searches" element={<SavedSearchesPage />} />
        <Route path="events" element={<MyEventsPage />} />
        <Route path="trainings/:id" element={<TrainingPage />} />
        <Route path="thanks" element={<ThanksPage />} />
        <Route path="cases" element={<CasesPage />} />
        <Route path="cases/:id" element={<CasesPage />} />
        <Route path="reports" element={<ReportsPage />} />
        <Route path="notices" element={<NoticesPage />} />
        <Route path="notices/settings" element={<NoticeSettingsPage />} />
        <Route path="stories" element={<StoriesPage />} />
        <Route path="stories/:id" element={<PublicationPage kind="stories" />} />
        <Route path="announcements/:id" element={<PublicationPage kind="announcements" />} />
        <Route path="feedback" element={<FeedbackPage />} />
        <Route path="admin/*" element={<AdminPages />} />
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
