import { lazy } from 'react';
import { Navigate, Route, Routes, useLocation, useParams } from 'react-router';
import { isReadingLanguage } from '@friends/domain';
import { FeedPage } from '../features/feed/FeedPage.tsx';
import type { ListedPost } from '../firebase/listings.ts';
import { useText } from '../i18n/index.ts';
import type { RenderPerson } from '../ui/person.ts';
import type { RenderThanks } from '../ui/thanks.ts';
import { EndedEventSlot } from './EndedEventSlot.tsx';
import { EventSlot } from './EventSlot.tsx';
import { Layout } from './Layout.tsx';
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
  loadPost,
  loadRules,
  loadSearches,
  loadThanks,
  loadStories,
  loadThreads,
  loadTrainings,
} from './routes.ts';
import { PersonSlot } from './PersonSlot.tsx';
import { SaveSlot } from './SaveSlot.tsx';
import { SessionsSlot } from './SessionsSlot.tsx';
import { ThanksSlot } from './ThanksSlot.tsx';

const PostPage = lazy(async () => ({ default: (await loadPost()).PostPage }));
const LearnPage = lazy(async () => ({ default: (await loadLearn()).LearnPage }));
const ModulePage = lazy(async () => ({ default: (await loadLearn()).ModulePage }));
const RulesPage = lazy(async () => ({ default: (await loadRules()).RulesPage }));
const AccountPage = lazy(async () => ({ default: (await loadAccount()).AccountPage }));
const CodePage = lazy(async () => ({ default: (await loadAccount()).CodePage }));
const DeletePage = lazy(async () => ({ default: (await loadAccount()).DeletePage }));
const MailPage = lazy(async () => ({ default: (await loadAccount()).MailPage }));
const RecoverPage = lazy(async () => ({ default: (await loadAccount()).RecoverPage }));
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

const renderPerson: RenderPerson = (person, compact) => (
  <PersonSlot person={person} compact={compact === 'compact'} />
);

const renderGone = (id: string) => <EndedEventSlot post={id} />;
const renderThanks: RenderThanks = (place) => <ThanksSlot place={place} />;

const renderEvent = (post: ListedPost) =>
  post.listing.event && <EventSlot post={post} renderThanks={renderThanks} />;

/** Every address of the app; all but the feed are loaded when they are gone to. */
export function Router() {
  return (
    <Routes>
      <Route path="/" element={<ToOwnLanguage />} />
      <Route path="/:lang" element={<InALanguage />}>
        <Route index element={<FeedPage renderSave={<SaveSlot />} />} />
        <Route
          path="posts/:id"
          element={<PostPage {...{ renderPerson, renderThanks, renderEvent, renderGone }} />}
        />
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
          <Route path="notices" element={<NoticesPage />} />
          <Route path="notices/settings" element={<NoticeSettingsPage />} />
          <Route path="stories" element={<StoriesPage />} />
          <Route path="stories/:id" element={<PublicationPage kind="stories" />} />
          <Route path="announcements/:id" element={<PublicationPage kind="announcements" />} />
          <Route path="feedback" element={<FeedbackPage />} />
          <Route path="admin/*" element={<AdminPages />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}

/** Addresses are shared without a language: the receiver's own is put before them. */
function InALanguage() {
  const { lang = '' } = useParams();
  return isReadingLanguage(lang) ? <Layout /> : <ToOwnLanguage />;
}

function ToOwnLanguage() {
  const { pathname, search, hash } = useLocation();
  const { language } = useText();
  return <Navigate to={`/${language}${pathname}${search}${hash}`} replace />;
}
